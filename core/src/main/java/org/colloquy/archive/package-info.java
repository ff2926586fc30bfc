/** Reads archives: what holds messages, where each stands, and what was left out. */
@NullMarked
package org.colloquy.archive;

import org.jspecify.annotations.NullMarked;
