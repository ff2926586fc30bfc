/** Who agrees, objects or defers, to what, and where that is said. */
@NullMarked
package org.colloquy.position;

import org.jspecify.annotations.NullMarked;
