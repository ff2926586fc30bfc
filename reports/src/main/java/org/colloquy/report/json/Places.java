package org.colloquy.report.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.message.Envelope;
import org.colloquy.message.SourceLocation;
import org.colloquy.thread.MessageThread;

/** Where the line of each message stands, and the state of each thread where it is kept. */
final class Places {
  private static final int BUFFER = 1 << 17;

  private final Map<SourceLocation, Place> lines = new HashMap<>();
  private final List<Place> states = new ArrayList<>();

  /** Takes the lines of a thread whose bytes stand in a file from an offset on. */
  void add(ThreadLines thread, FileChannel file, long offset) {
    List<MessageThread.Member> members = thread.thread().members();
    for (int i = 0; i < members.size(); i++) {
      lines.put(members.get(i).envelope().source(), thread.line(i, file, offset));
    }
    states.add(thread.state(file, offset));
  }

  private Place line(Envelope envelope) {
    Place place = lines.get(envelope.source());
    if (place == null) {
      throw new IllegalStateException("message " + envelope.id() + " was not analysed");
    }
    return place;
  }

  /** Copies the lines of messages in this order; those that stand in one piece go in one. */
  Checksum copyTo(OutputStream out, List<Envelope> order) throws IOException {
    CheckedOutput checked = new CheckedOutput(out);
    byte[] buffer = new byte[BUFFER];
    int at = 0;
    while (at < order.size()) {
      Place first = line(order.get(at++));
      long end = first.end();
      while (at < order.size() && line(order.get(at)).isAt(first.file(), end)) {
        end = line(order.get(at++)).end();
      }
      copy(first.file(), first.offset(), end, buffer, checked);
    }
    return checked.checksum();
  }

  private static void copy(FileChannel file, long begin, long end, byte[] buffer, OutputStream out)
      throws IOException {
    long at = begin;
    while (at < end) {
      int wanted = (int) Math.min(BUFFER, end - at);
      int moved = file.read(ByteBuffer.wrap(buffer, 0, wanted), at);
      if (moved <= 0) {
        throw new IOException("a file with lines of the analysis became shorter");
      }
      out.write(buffer, 0, moved);
      at += moved;
    }
  }

  /** Writes the states of threads, given in the order in which these were added. */
  void writeState(StateFile state, List<MessageThread> index, List<Envelope> order)
      throws IOException {
    if (states.size() != index.size()) {
      throw new IllegalStateException(states.size() + " threads were added, not " + index.size());
    }
    Map<SourceLocation, Long> offsets = offsets(order);
    for (int i = 0; i < states.size(); i++) {
      List<long[]> stretches = new ArrayList<>();
      for (MessageThread.Member member : index.get(i).members()) {
        Envelope envelope = member.envelope();
        long offset = offsets.getOrDefault(envelope.source(), -1L);
        stretches.add(new long[] {offset, line(envelope).length()});
      }
      state.thread(states.get(i).read(), stretches);
    }
    state.end();
  }

  /** Where the line of each message begins when all are copied in this order. */
  private Map<SourceLocation, Long> offsets(List<Envelope> order) {
    Map<SourceLocation, Long> offsets = new HashMap<>();
    long offset = 0;
    for (Envelope envelope : order) {
      offsets.put(envelope.source(), offset);
      offset += line(envelope).length();
    }
    return offsets;
  }
}
