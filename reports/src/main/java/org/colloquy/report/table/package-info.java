/** Tidy tables of an analysis as CSV, with a dictionary of their columns. */
@NullMarked
package org.colloquy.report.table;

import org.jspecify.annotations.NullMarked;
