/** The front door of Colloquy. */
@NullMarked
package org.colloquy;

import org.jspecify.annotations.NullMarked;
