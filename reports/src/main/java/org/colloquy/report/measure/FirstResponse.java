package org.colloquy.report.measure;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.colloquy.report.statistic.KaplanMeier;
import org.colloquy.report.table.Observation;

/**
 * How long the roots of threads wait for the first message by another person.
 *
 * <p>A thread without one is censored at the archive's last message. Left out are threads whose
 * root is missing from the archive, and those whose root or first answer lacks a sender or a date
 * that can be believed. Answers to oneself do not count, nor do roots and answers of programs
 * (CHAOSS, Issue Response Time).
 *
 * @param curve share of roots still unanswered, by seconds since the root
 * @param answered roots that got an answer
 * @param open roots that did not
 * @param withoutRoot threads left out since their root is missing
 * @param automatic threads left out since a program began them
 * @param unusable threads left out since a date or a sender is missing or impossible
 * @param window the time that the archive covers; empty without a date
 */
public record FirstResponse(
    KaplanMeier curve,
    int answered,
    int open,
    int withoutRoot,
    int automatic,
    int unusable,
    Optional<Observation.Window> window) {

  public FirstResponse {
    requireNonNull(curve, "curve must not be null");
    requireNonNull(window, "window must not be null");
  }
}
