/** Who is tied to whom, how strongly, and by which messages. */
@NullMarked
package org.colloquy.graph;

import org.jspecify.annotations.NullMarked;
