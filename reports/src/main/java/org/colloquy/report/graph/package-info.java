/** The participant graph as files that other programs read. */
@NullMarked
package org.colloquy.report.graph;

import org.jspecify.annotations.NullMarked;
