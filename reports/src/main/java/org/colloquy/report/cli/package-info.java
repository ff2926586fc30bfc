/** The command {@code colloquy}. */
@NullMarked
package org.colloquy.report.cli;

import org.jspecify.annotations.NullMarked;
