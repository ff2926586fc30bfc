/**
 * A mail and its parts in the words of RFC 5322: header fields decoded, one body of text, and every
 * trouble as a {@link org.colloquy.message.Defect}.
 */
@NullMarked
package org.colloquy.message;

import org.jspecify.annotations.NullMarked;
