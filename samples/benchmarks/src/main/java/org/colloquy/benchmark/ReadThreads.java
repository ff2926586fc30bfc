package org.colloquy.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.Colloquy;
import org.colloquy.MessageAnalysis;
import org.colloquy.archive.Archive;
import org.colloquy.message.Message;
import org.colloquy.person.People;
import org.colloquy.person.PersonResolver;
import org.colloquy.quote.AttributedMessage;
import org.colloquy.quote.QuoteAttributor;
import org.colloquy.quote.ZonedMessage;
import org.colloquy.thread.MessageThread;
import org.colloquy.thread.Threader;
import org.colloquy.zone.Zoner;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The threads of an archive, read whole, after each stage of the analysis. */
@State(Scope.Benchmark)
public class ReadThreads {

  /** An archive whose messages fit into memory. */
  @Param("samples/archive/lanternfs.mbox")
  public String archive = "samples/archive/lanternfs.mbox";

  private final List<Message> messages = new ArrayList<>();
  private final List<List<ZonedMessage>> zoned = new ArrayList<>();
  private final List<AttributedMessage> attributed = new ArrayList<>();
  private final List<MessageAnalysis> analysed = new ArrayList<>();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private People people = new PersonResolver().resolveSenders(List.of());
  private int turn;

  /** Reads and analyses the archive. */
  @Setup
  public void prepare() throws IOException {
    try (Archive mails = Archive.open(List.of(Path.of(archive)))) {
      people = new PersonResolver().resolveSenders(mails.envelopes());
      for (MessageThread thread : new Threader().thread(mails.envelopes())) {
        add(mails, thread);
      }
      Colloquy.standard()
          .analyze(mails)
          .threads()
          .forEach(thread -> analysed.addAll(thread.messages()));
    }
  }

  private void add(Archive mails, MessageThread thread) {
    List<ZonedMessage> members = new ArrayList<>();
    for (MessageThread.Member member : thread.members()) {
      Message message = mails.load(member.envelope());
      messages.add(message);
      members.add(new ZonedMessage(message, member.parent(), Zoner.standard().segment(message)));
    }
    zoned.add(members);
    attributed.addAll(new QuoteAttributor(people).attribute(members));
  }

  /** The people of the archive. */
  public People people() {
    return people;
  }

  /** The next message, round and round. */
  public Message message() {
    return next(messages);
  }

  /** The zones of the messages of the next thread. */
  public List<ZonedMessage> thread() {
    return next(zoned);
  }

  /** The next message whose quotes have writers. */
  public AttributedMessage attributed() {
    return next(attributed);
  }

  /** The next message, analysed. */
  public MessageAnalysis analysed() {
    return next(analysed);
  }

  /** Where a line may go, empty. */
  public ByteArrayOutputStream out() {
    out.reset();
    return out;
  }

  private <T> T next(List<T> of) {
    turn = turn + 1 < of.size() ? turn + 1 : 0;
    return of.get(turn);
  }
}
