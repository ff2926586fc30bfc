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
import org.colloquy.zone.Zoner;

/** Analyses the threads of an archive one by one. Immutable and safe to use from many threads. */
final class ThreadAnalyzer {
  private final Colloquy colloquy;
  private final People people;
  private final Zoner zoner;
  private final RoleHolders holders;

  ThreadAnalyzer(Colloquy colloquy, People people, Zoner zoner, RoleHolders holders) {
    this.colloquy = colloquy;
    this.people = people;
    this.zoner = zoner;
    this.holders = holders;
  }

  /**
   * Analyses one thread.
   *
   * @param load gives a member's message whole, under the member's envelope
   * @param copies tells where else a member stands, in order
   */
  ThreadAnalysis analyze(
      MessageThread thread,
      Function<Envelope, Message> load,
      Function<Envelope, List<SourceLocation>> copies) {
    requireNonNull(load, "load must not be null");
    requireNonNull(copies, "copies must not be null");
    List<ZonedMessage> zoned = new ArrayList<>();
    for (MessageThread.Member member : thread.members()) {
      zoned.add(Colloquy.zoned(zoner, load.apply(member.envelope()), member.parent()));
    }
    List<AttributedMessage> attributed = new QuoteAttributor(people).attribute(zoned);
    List<MessageAnalysis> messages = new ArrayList<>();
    GhostPositions ghosts = new GhostPositions();
    for (int i = 0; i < attributed.size(); i++) {
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
