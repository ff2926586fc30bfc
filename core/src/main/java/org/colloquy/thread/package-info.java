/**
 * Threads: by header fields (RFC 5256), and where those were lost by quoted words, attribution
 * lines, recipients and subjects.
 */
@NullMarked
package org.colloquy.thread;

import org.jspecify.annotations.NullMarked;
