package org.colloquy.report.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.colloquy.MessageAnalysis;
import org.colloquy.ThreadAnalysis;
import org.colloquy.message.Envelope;
import org.colloquy.message.SourceLocation;
import org.colloquy.role.Roles;
import org.colloquy.thread.MessageThread;

/**
 * The analysis as JSON lines: one object a line, one line a message, in the order of the input.
 *
 * <p>Analysis comes by thread, output goes by input. So the lines wait in a temporary file, and
 * only their places in memory (about 100 bytes a message); {@link #copyTo} then puts them in order.
 * Lone surrogates are written as U+FFFD. Not safe from many threads.
 *
 * <pre>{@code
 * try (JsonLines lines = JsonLines.spool(directory, false)) {
 *   analysis.threads().forEach(lines::add);
 *   lines.copyTo(out, analysis.archive().envelopes());
 * }
 * }</pre>
 */
public final class JsonLines implements Closeable {
  private static final int BUFFER = 1 << 20;
  private static final long FLUSH_NANOS = 200_000_000L;
  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .characterEscapes(new SafeEscapes())
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .build();

  private record Place(long offset, int length) {}

  private final FileChannel spool;
  private final boolean withBody;
  private final Roles roles;
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream(BUFFER);
  private final Map<SourceLocation, Place> places = new HashMap<>();
  private long spooled;

  private final boolean framed;
  private long flushed = System.nanoTime();

  private JsonLines(FileChannel spool, boolean framed, boolean withBody, Roles roles) {
    this.spool = spool;
    this.framed = framed;
    this.withBody = withBody;
    this.roles = roles;
  }

  /**
   * Starts an output.
   *
   * @param directory where the temporary file lies until {@link #close}
   * @param withBody whether each object holds the body that its zones and spans refer to
   * @return an output without lines, to be closed
   * @throws IOException when the temporary file cannot be made
   */
  public static JsonLines spool(Path directory, boolean withBody) throws IOException {
    return spool(directory, withBody, Roles.NONE);
  }

  /**
   * {@return the same, with the roles that senders have}
   *
   * @param directory where the temporary file lies until {@link #close}
   * @param withBody whether each object holds the body that its zones and spans refer to
   * @param roles who has which role
   * @throws IOException when the temporary file cannot be made
   */
  public static JsonLines spool(Path directory, boolean withBody, Roles roles) throws IOException {
    Path file = Files.createTempFile(directory, "colloquy", ".spool");
    FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
    return new JsonLines(channel, false, withBody, roles);
  }

  /**
   * Starts or goes on with an output whose lines lie in a journal until they are copied; each
   * thread is in it a fifth of a second after it was added at the latest, when the next one comes.
   *
   * @param journal at its first thread
   * @param withBody whether each object holds the body that its zones and spans refer to
   * @param roles who has which role
   * @return an output that adds to the journal
   * @throws IOException when the journal cannot be read or written
   */
  public static JsonLines in(Journal journal, boolean withBody, Roles roles) throws IOException {
    JsonLines lines = new JsonLines(journal.channel(), true, withBody, roles);
    lines.spooled = journal.cut();
    return lines;
  }

  /**
   * Starts an output in a journal and takes the lines of all threads that are there.
   *
   * @param journal what an earlier run left
   * @param withBody as in the run that was broken off
   * @param roles as in the run that was broken off
   * @param index all threads, in the order in which they were added
   * @param done is told each thread that need not be added again: the first ones of the index
   * @return an output that adds to the journal
   * @throws IOException when the journal cannot be read or written
   */
  public static JsonLines resume(
      Journal journal,
      boolean withBody,
      Roles roles,
      List<MessageThread> index,
      Consumer<MessageThread> done)
      throws IOException {
    Map<SourceLocation, Place> places = new HashMap<>();
    for (MessageThread thread : index) {
      long before = journal.position();
      Optional<byte[]> record = journal.next();
      if (record.isEmpty()) {
        break;
      }
      place(places, thread, before + Journal.HEADER, ends(record.get(), thread));
      done.accept(thread);
    }
    JsonLines lines = in(journal, withBody, roles);
    lines.places.putAll(places);
    return lines;
  }

  private static int[] ends(byte[] record, MessageThread thread) throws IOException {
    int[] ends = IntStream.range(0, record.length).filter(i -> record[i] == '\n').toArray();
    if (ends.length != thread.members().size()) {
      throw new IOException("the journal of the broken run is of other threads");
    }
    for (int i = 0; i < ends.length; i++) {
      ends[i]++;
    }
    return ends;
  }

  private static void place(
      Map<SourceLocation, Place> places, MessageThread thread, long base, int[] ends) {
    int begin = 0;
    for (int i = 0; i < ends.length; i++) {
      SourceLocation source = thread.members().get(i).envelope().source();
      places.put(source, new Place(base + begin, ends[i] - begin));
      begin = ends[i];
    }
  }

  /** The lines of a thread, one behind the other, ready for {@link #add(Encoded)}. Immutable. */
  public static final class Encoded {
    private final MessageThread thread;
    private final byte[] bytes;
    private final int[] ends;

    private Encoded(MessageThread thread, byte[] bytes, int[] ends) {
      this.thread = thread;
      this.bytes = bytes;
      this.ends = ends;
    }
  }

  /**
   * Makes the line of each message of a thread; safe from many threads.
   *
   * @param thread a thread of the archive
   * @return its lines, as bytes
   */
  public Encoded encode(ThreadAnalysis thread) {
    int[] ends = new int[thread.messages().size()];
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    try {
      for (int i = 0; i < ends.length; i++) {
        write(thread.messages().get(i), lines, withBody, roles);
        ends[i] = lines.size();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written", e);
    }
    return new Encoded(thread.thread(), lines.toByteArray(), ends);
  }

  /**
   * Writes the line of each message of a thread to the temporary file.
   *
   * @param thread a thread of the archive, once
   * @throws IOException when the file cannot be written
   */
  public void add(ThreadAnalysis thread) throws IOException {
    add(encode(thread));
  }

  /**
   * Writes the lines of a thread to the temporary file.
   *
   * @param thread what {@link #encode} made of it
   * @throws IOException when the file cannot be written
   */
  public void add(Encoded thread) throws IOException {
    if (framed) {
      pending.writeBytes(Journal.header(thread.bytes).array());
    }
    place(places, thread.thread, spooled + pending.size(), thread.ends);
    pending.writeBytes(thread.bytes);
    if (pending.size() >= BUFFER || System.nanoTime() - flushed > FLUSH_NANOS) {
      flush();
    }
  }

  /**
   * Writes one message as a line; the stream stays open.
   *
   * @param analysis the message
   * @param out takes the line
   * @param withBody whether the object holds the body that its zones and spans refer to
   * @throws IOException when the stream fails
   */
  public static void write(MessageAnalysis analysis, OutputStream out, boolean withBody)
      throws IOException {
    write(analysis, out, withBody, Roles.NONE);
  }

  private static void write(
      MessageAnalysis analysis, OutputStream out, boolean withBody, Roles roles)
      throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      new MessageJson(json, withBody, roles).write(analysis);
      json.writeRaw('\n');
    }
  }

  /**
   * Copies the lines in the order of the input.
   *
   * @param out takes all lines; it stays open
   * @param order the messages of the archive
   * @throws IllegalStateException when a message of the input was never added
   * @throws IOException when the stream fails or the temporary file cannot be read
   */
  public void copyTo(OutputStream out, List<Envelope> order) throws IOException {
    flush();
    WritableByteChannel target = Channels.newChannel(out);
    for (Envelope envelope : order) {
      Place place = places.get(envelope.source());
      if (place == null) {
        throw new IllegalStateException("message " + envelope.id() + " was not analysed");
      }
      copy(place, target);
    }
  }

  private void copy(Place place, WritableByteChannel target) throws IOException {
    long at = place.offset();
    long end = at + place.length();
    while (at < end) {
      at += spool.transferTo(at, end - at, target);
    }
  }

  private void flush() throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(pending.toByteArray());
    while (bytes.hasRemaining()) {
      spooled += spool.write(bytes, spooled);
    }
    pending.reset();
    flushed = System.nanoTime();
  }

  /** Removes the temporary file; a journal stays. */
  @Override
  public void close() throws IOException {
    spool.close();
  }
}
