package org.colloquy.thread;

import java.time.Duration;
import java.util.Arrays;
import org.colloquy.message.Envelope;
import org.colloquy.message.Mailbox;

/** The messages under one base subject, as far as they have been seen, earliest first. */
final class Topic {
  /** A subject that rested longer than this many seconds is taken up by chance. */
  static final long WINDOW = Duration.ofDays(60).toSeconds();

  /** How many of the latest messages a reply may answer, besides the first. */
  static final int LATEST = 30;

  private int[] latest = new int[2];
  private int count;
  private int first = Forest.NONE;
  private long lastDate;
  private String starter = "";
  private String partner = "";
  private String lastWriter = "";
  private boolean takingTurns;

  /** Whether a message of this date may continue the topic. */
  boolean isAliveAt(long date) {
    return count > 0 && date - lastDate <= WINDOW;
  }

  /** The node of the latest message. */
  int last() {
    return latest[(count - 1) % LATEST];
  }

  /** The nodes that a reply may answer: the latest messages, and the first. */
  int[] choices() {
    int held = Math.min(count, LATEST);
    int[] choices = Arrays.copyOf(latest, count > LATEST ? held + 1 : held);
    if (count > LATEST) {
      choices[held] = first;
    }
    return choices;
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

  void add(int message, Envelope envelope, long date) {
    String writer = writer(envelope);
    if (!isAliveAt(date)) {
      begin(message, writer);
    } else {
      takingTurns = leavesOneChoice(envelope);
    }
    if (partner.isEmpty() && !writer.equals(starter)) {
      partner = writer;
    }
    if (count == latest.length && count < LATEST) {
      latest = Arrays.copyOf(latest, Math.min(LATEST, count * 2));
    }
    latest[count++ % LATEST] = message;
    lastWriter = writer;
    lastDate = date;
  }

  private void begin(int message, String writer) {
    count = 0;
    first = message;
    starter = writer;
    partner = "";
    takingTurns = true;
  }

  private static String writer(Envelope envelope) {
    Mailbox from = envelope.from();
    return from.address().isEmpty() ? from.displayName() : from.addressKey();
  }
}
