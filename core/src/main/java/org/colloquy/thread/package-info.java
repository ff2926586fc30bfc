/** Threads by RFC 5256. */
@NullMarked
package org.colloquy.thread;

import org.jspecify.annotations.NullMarked;
