/** Learns, from annotated mail, the weights by which the library finds positions. */
@org.jspecify.annotations.NullMarked
package org.colloquy.position;
