/** Charts of an analysis: each is data first, then a picture drawn from the data. */
@NullMarked
package org.colloquy.report.chart;

import org.jspecify.annotations.NullMarked;
