package org.colloquy;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.colloquy.message.Envelope;
import org.colloquy.message.Message;
import org.colloquy.message.SourceLocation;
import org.colloquy.person.People;
import org.colloquy.quote.AttributedMessage;
import org.colloquy.quote.QuoteAttributor;
import org.colloquy.quote.ZonedMessage;
import org.colloquy.thread.MessageThread;
import org.colloquy.zone.KnownFooters;
import org.colloquy.zone.Zoner;

/**
 * Analyses threads one by one, wherever their messages come from. {@link ArchiveAnalysis} is the
 * way for an archive on this machine; this is for those who keep threads and messages elsewhere,
 * such as on a cluster. {@link Colloquy#analyzer} makes one.
 *
 * <p>Immutable and safe to use from many threads.
 */
public final class ThreadAnalyzer {
  private final Colloquy colloquy;
  private final People people;
  private final KnownFooters footers;
  private final Zoner zoner;
  private final RoleHolders holders;

  ThreadAnalyzer(Colloquy colloquy, People people, KnownFooters footers, RoleHolders holders) {
    this.colloquy = colloquy;
    this.people = people;
    this.footers = footers;
    this.holders = holders;
    zoner = Zoner.standard().with(footers);
  }

  /** The same, which tells what is asked about the rest of the archive. */
  ThreadAnalyzer heardBy(LookupRecorder asked) {
    return new ThreadAnalyzer(
        colloquy,
        people.heardBy(asked::mailbox),
        footers.heardBy(asked::ending),
        holders.heardBy(asked::name));
  }

  /**
   * Analyses one thread.
   *
   * @param thread any thread of the archive
   * @param load gives a member's message whole, under the member's envelope
   * @param copies tells where else a member stands, in order
   * @return its messages with all that is found in them
   * @throws java.util.concurrent.CancellationException at the next message when this thread of the
   *     machine is interrupted
   */
  public ThreadAnalysis analyze(
      MessageThread thread,
      Function<Envelope, Message> load,
      Function<Envelope, List<SourceLocation>> copies) {
    requireNonNull(load, "load must not be null");
    requireNonNull(copies, "copies must not be null");
    List<ZonedMessage> zoned = new ArrayList<>();
    for (MessageThread.Member member : thread.members()) {
      OrderedJobs.checkInterruption();
      zoned.add(Colloquy.zoned(zoner, load.apply(member.envelope()), member.parent()));
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
              copies.apply(member.envelope())));
    }
    return new ThreadAnalysis(thread, messages);
  }
}
