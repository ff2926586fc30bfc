/** One runnable sample for each question that a user asks. */
@NullMarked
package org.colloquy.samples;

import org.jspecify.annotations.NullMarked;
