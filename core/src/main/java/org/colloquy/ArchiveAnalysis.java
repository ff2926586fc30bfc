package org.colloquy;

import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.colloquy.archive.Archive;
import org.colloquy.message.Envelope;
import org.colloquy.person.People;
import org.colloquy.quote.AttributedMessage;
import org.colloquy.quote.QuoteAttributor;
import org.colloquy.quote.ZonedMessage;
import org.colloquy.role.Roles;
import org.colloquy.thread.MessageThread;
import org.colloquy.zone.KnownFooters;
import org.colloquy.zone.Zoner;

/**
 * An archive whose threads and people are found, ready to be analysed thread by thread. Immutable;
 * holds no message body.
 */
public final class ArchiveAnalysis {
  private final Colloquy colloquy;
  private final Archive archive;
  private final People people;
  private final List<MessageThread> index;
  private final RoleHolders holders;
  private final int jobs;
  private final Supplier<Zoner> zoner = Suppliers.memoize(this::zoner);

  ArchiveAnalysis(
      Colloquy colloquy,
      Archive archive,
      People people,
      List<MessageThread> index,
      RoleHolders holders,
      int jobs) {
    this.colloquy = colloquy;
    this.archive = archive;
    this.people = people;
    this.index = List.copyOf(index);
    this.holders = holders;
    this.jobs = jobs;
  }

  /** The archive that is analysed. */
  public Archive archive() {
    return archive;
  }

  /** The people who write in the archive. */
  public People people() {
    return people;
  }

  /** Who of these people has which role, as far as the {@link Colloquy.Builder#roles roles} say. */
  public Roles roles() {
    return Roles.of(colloquy.roles(), people);
  }

  /** The threads without their bodies, in order of their first message in the input. */
  public List<MessageThread> index() {
    return index;
  }

  /**
   * Reads and analyses the threads, in the order of {@link #index}. Several are worked on at once,
   * and only these are held in memory. Close the stream when it is not walked to its end.
   *
   * @throws java.io.UncheckedIOException while walking, when the archive cannot be read any more
   * @throws java.util.concurrent.CancellationException while walking, when the thread that walks is
   *     interrupted; what is under way ends at its next message
   */
  public Stream<ThreadAnalysis> threads() {
    return map(index, this::analyze);
  }

  /**
   * Does something with each of some threads, in their order, as {@link #threads} does: several are
   * worked on at once. Close the stream when it is not walked to its end.
   *
   * @param some threads of {@link #index}
   * @param work safe from many threads
   */
  public <T> Stream<T> map(List<MessageThread> some, Function<MessageThread, T> work) {
    return OrderedJobs.map(some, work, jobs);
  }

  /**
   * A hash of the archive as it stands: its inputs, its threads, and where their messages stand.
   *
   * @return a SHA-256 in hexadecimal
   */
  public String indexHash() {
    return IndexHash.of(archive, index);
  }

  /**
   * Reads and analyses one thread of {@link #index}.
   *
   * @throws java.io.UncheckedIOException when the archive cannot be read any more
   * @throws java.util.concurrent.CancellationException at the next message when this thread of the
   *     machine is interrupted
   */
  public ThreadAnalysis analyze(MessageThread thread) {
    List<ZonedMessage> zoned = new ArrayList<>();
    for (MessageThread.Member member : thread.members()) {
      OrderedJobs.checkInterruption();
      zoned.add(Colloquy.zoned(zoner.get(), archive.load(member.envelope()), member.parent()));
    }
    List<AttributedMessage> attributed = new QuoteAttributor(people).attribute(zoned);
    List<MessageAnalysis> messages = new ArrayList<>();
    GhostPositions ghosts = new GhostPositions();
    for (int i = 0; i < attributed.size(); i++) {
      OrderedJobs.checkInterruption();
      AttributedMessage message = attributed.get(i);
      MessageThread.Member member = thread.members().get(i);
      messages.add(
          new MessageAnalysis(
              message,
              thread.root(),
              member.parentBy(),
              member.evidence(),
              ghosts.firstTold(holders.resolve(message, colloquy.positions(message))),
              archive.copies(member.envelope())));
    }
    return new ThreadAnalysis(thread, messages);
  }

  /** The zoner that knows the footers of this archive; a small one has too few to learn from. */
  private Zoner zoner() {
    List<Envelope> all = archive.envelopes();
    return Zoner.standard()
        .with(
            KnownFooters.learn(
                KnownFooters.sample(all.size()).mapToObj(i -> archive.load(all.get(i)))));
  }
}
