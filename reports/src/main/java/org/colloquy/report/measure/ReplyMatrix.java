package org.colloquy.report.measure;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.person.Person;

/**
 * Who answers and quotes whom, over the whole archive. Answers to oneself are kept, since the
 * diagonal shows them; programs are left out.
 *
 * @param senders those who sent a message or are answered or quoted, most messages first
 * @param ties who answers or quotes whom, in the order of the senders
 * @param messages messages by people
 * @param automatic messages by programs
 * @param unknown messages without a known sender
 */
public record ReplyMatrix(
    List<Sender> senders, List<Tie> ties, int messages, int automatic, int unknown) {

  /**
   * Somebody who writes.
   *
   * @param person who
   * @param sent number of their messages
   */
  public record Sender(Person person, int sent) {

    /** Checks that no part is null. */
    public Sender {
      requireNonNull(person, "person must not be null");
    }
  }

  /**
   * One direction of a pair, with its counterpart.
   *
   * @param from index of who answers or quotes, among the senders
   * @param to index of who is answered or quoted
   * @param replies messages that answer a message of theirs
   * @param quotedLines lines of theirs that are quoted, those without a letter or digit not counted
   * @param repliesBack messages the other way round
   */
  public record Tie(int from, int to, long replies, long quotedLines, long repliesBack) {

    /** {@return whether somebody answers or quotes themselves} */
    public boolean isSelf() {
      return from == to;
    }

    /**
     * 2·min(a, b) / (a + b) of the replies a and b there and back: 1 where both answer each other
     * equally often, 0 where only one does; NaN without replies and for oneself.
     *
     * @return from 0 to 1, or NaN
     */
    public double reciprocity() {
      long both = replies + repliesBack;
      return isSelf() || both == 0 ? Double.NaN : 2.0 * Math.min(replies, repliesBack) / both;
    }
  }

  /** Copies the collections. */
  public ReplyMatrix {
    senders = List.copyOf(senders);
    ties = List.copyOf(ties);
  }

  /** {@return the number of replies to others} */
  public long replies() {
    return ties.stream().filter(tie -> !tie.isSelf()).mapToLong(Tie::replies).sum();
  }

  /** {@return the number of replies to oneself} */
  public long selfReplies() {
    return ties.stream().filter(Tie::isSelf).mapToLong(Tie::replies).sum();
  }

  /**
   * {@return the share of replies to others that are returned: Σ min(a, b) over both directions of
   * all pairs, by Σ a (Squartini, Picciolo, Ruzzenenti and Garlaschelli, Scientific Reports 3,
   * 2013); NaN without replies}
   */
  public double reciprocity() {
    long returned =
        ties.stream()
            .filter(tie -> !tie.isSelf())
            .mapToLong(tie -> Math.min(tie.replies(), tie.repliesBack()))
            .sum();
    return replies() == 0 ? Double.NaN : (double) returned / replies();
  }

  /**
   * {@return the number of replies by the index of who answers and of who is answered, among some
   * senders}
   *
   * @param order indices of senders, in the order of rows and columns
   */
  public long[][] replies(List<Integer> order) {
    Map<Integer, Integer> places = new HashMap<>();
    order.forEach(sender -> places.put(sender, places.size()));
    long[][] counts = new long[order.size()][order.size()];
    for (Tie tie : ties) {
      Integer row = places.get(tie.from());
      Integer column = places.get(tie.to());
      if (row != null && column != null) {
        counts[row][column] = tie.replies();
      }
    }
    return counts;
  }
}
