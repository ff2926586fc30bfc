package org.colloquy.thread;

import java.time.Duration;
import java.time.Instant;
import org.colloquy.message.Envelope;
import org.colloquy.message.Mailbox;

/** The messages under one base subject, as far as they have been seen, earliest first. */
final class Conversation {
  /** A subject that rested longer than this is taken up by chance. */
  private static final Duration WINDOW = Duration.ofDays(60);

  private final String starter;
  private String partner = "";
  private String lastWriter;
  private Instant lastDate;
  private int last;
  private boolean takingTurns = true;

  Conversation(int message, Envelope envelope, Instant date) {
    starter = writer(envelope);
    lastWriter = starter;
    lastDate = date;
    last = message;
  }

  /** The node of the latest message. */
  int last() {
    return last;
  }

  boolean isAliveAt(Instant date) {
    return Duration.between(lastDate, date).compareTo(WINDOW) <= 0;
  }

  /**
   * Whether a reply can only answer the latest message: two people, this writer among them, have
   * taken turns from the start. (Measured on archives whose reply headers were taken away: 98 to
   * 99.8 of 100 such replies do; where a third one has spoken, about 75 of 100.)
   */
  boolean leavesOneChoice(Envelope reply) {
    String writer = writer(reply);
    return takingTurns
        && !writer.equals(lastWriter)
        && (partner.isEmpty() || writer.equals(partner) || writer.equals(starter));
  }

  void add(int message, Envelope envelope, Instant date) {
    takingTurns = leavesOneChoice(envelope);
    String writer = writer(envelope);
    if (partner.isEmpty() && !writer.equals(starter)) {
      partner = writer;
    }
    lastWriter = writer;
    lastDate = date;
    last = message;
  }

  private static String writer(Envelope envelope) {
    Mailbox from = envelope.from();
    return from.address().isEmpty() ? from.displayName() : from.addressKey();
  }
}
