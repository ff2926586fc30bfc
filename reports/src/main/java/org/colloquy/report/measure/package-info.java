/**
 * What the charts show, as numbers: a tally gathers them thread by thread, and an immutable record
 * holds what it found, with what was left out and why.
 *
 * <pre>{@code
 * FirstResponseTally tally = new FirstResponseTally();
 * colloquy.analyze(archive).threads().forEachOrdered(tally::add);
 * OptionalDouble seconds = tally.data(window).curve().median();
 * }</pre>
 */
@NullMarked
package org.colloquy.report.measure;

import org.jspecify.annotations.NullMarked;
