/** Offsets and lines of a text; knows nothing of mail. */
@NullMarked
package org.colloquy.text;

import org.jspecify.annotations.NullMarked;
