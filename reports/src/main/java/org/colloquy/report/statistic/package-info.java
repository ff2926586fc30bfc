/**
 * Estimates from counts and times, each after its published definition: they know nothing of mail.
 */
@NullMarked
package org.colloquy.report.statistic;

import org.jspecify.annotations.NullMarked;
