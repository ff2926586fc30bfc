package org.colloquy.report.measure;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.colloquy.message.MessageId;

/**
 * A patch, or several that were posted together, through all its versions, with the talk about it.
 *
 * @param first the first message that posts it
 * @param posted when that was
 * @param rounds number of versions that the archive holds
 * @param messages messages by people, the postings among them
 * @param people who wrote them
 * @param objections direct objections in the writers' own words, by others than who posted it
 * @param days from the first of these objections to the last; NaN without any
 * @param exchange the longest run of messages in which two people answer each other in turn, as a
 *     share of the messages; NaN where there are fewer than {@value #FEWEST_MESSAGES}
 * @param open whether it was still talked about in the archive's last days
 */
public record PatchSeries(
    MessageId first,
    Instant posted,
    int rounds,
    int messages,
    int people,
    int objections,
    double days,
    double exchange,
    boolean open) {
  /** Of fewer messages, any answer is most of the talk. */
  static final int FEWEST_MESSAGES = 5;

  /** Checks that no part is null. */
  public PatchSeries {
    requireNonNull(first, "first must not be null");
    requireNonNull(posted, "posted must not be null");
  }
}
