/**
 * The analysis as JSON lines: one object a line, one line a message, in the order of the input. The
 * format is public and its keys keep their names; see {@link org.colloquy.report.json.JsonLines}.
 */
@NullMarked
package org.colloquy.report.json;

import org.jspecify.annotations.NullMarked;
