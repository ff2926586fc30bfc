/** Who wrote the quoted words, in which message, by which evidence. */
@NullMarked
package org.colloquy.quote;

import org.jspecify.annotations.NullMarked;
