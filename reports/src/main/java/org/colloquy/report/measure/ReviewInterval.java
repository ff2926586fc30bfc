package org.colloquy.report.measure;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Optional;
import org.colloquy.report.statistic.KaplanMeier;
import org.colloquy.report.table.Observation;

/**
 * How long threads are discussed: from the root to the last message on its topic (Rigby, German,
 * Cowen and Storey, ACM TOSEM 23, 2014, "review interval").
 *
 * <p>A thread that nobody else answered was not discussed: it has no interval, and would else count
 * as one of 0 seconds. Nor do messages count that are sent by programs, that answer their own
 * sender, or that have left the topic: those below a changed subject. A thread whose last message
 * lies less than the quiet window before the archive's end may go on, and is censored at that
 * message.
 *
 * @param curve share of threads still discussed, by seconds since the root
 * @param unanswered threads left out since nobody else wrote on the topic
 * @param dropped messages that do not count
 * @param left threads that are not counted for other reasons
 * @param quiet how long nothing must happen before a thread counts as ended
 * @param window the time that the archive covers; empty without a date
 */
public record ReviewInterval(
    KaplanMeier curve,
    int unanswered,
    Dropped dropped,
    LeftOutThreads left,
    Duration quiet,
    Optional<Observation.Window> window) {

  /**
   * Messages in threads with a usable root that do not count.
   *
   * @param offTopic below a changed subject
   * @param toOneself answers to their own sender
   * @param automatic sent by programs
   */
  public record Dropped(int offTopic, int toOneself, int automatic) {}

  /** Checks that no part is null. */
  public ReviewInterval {
    requireNonNull(curve, "curve must not be null");
    requireNonNull(dropped, "dropped must not be null");
    requireNonNull(left, "left must not be null");
    requireNonNull(quiet, "quiet must not be null");
    requireNonNull(window, "window must not be null");
  }
}
