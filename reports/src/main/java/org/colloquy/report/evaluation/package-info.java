/**
 * How often a detector is right: mail that people annotated, held against what the analysis finds
 * in it.
 *
 * <pre>{@code
 * try (Gold gold = Gold.open(Archive.builder(), Path.of("gold.jsonl"))) {
 *   Evaluation evaluation = Evaluation.of(gold, Colloquy.standard().analyze(gold.archive()));
 *   Score objections = evaluation.score(Label.OBJECT);
 * }
 * }</pre>
 *
 * The format of annotated mail, what counts as found, and all figures are explained in {@code
 * reports/docs/evaluation.md}.
 */
@NullMarked
package org.colloquy.report.evaluation;

import org.jspecify.annotations.NullMarked;
