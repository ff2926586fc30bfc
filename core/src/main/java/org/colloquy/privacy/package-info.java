/**
 * Takes names out of mail. {@link org.colloquy.privacy.Pseudonymiser} gives every person, address
 * and message id a pseudonym that only the holder of a {@link org.colloquy.privacy.PseudonymKey}
 * can make again, and puts them into header fields, subjects and bodies before anything is
 * analysed, so that no later stage knows a name:
 *
 * <pre>{@code
 * From: Ada Ash <ada@example.org>            From: Kobavire Temihola <u4f0c…@91d2….invalid>
 *
 * On Monday Ben Bo wrote:                    On Monday Ravokeli Sudatimo wrote:
 * > Ada, shall we rename it?                 > Kobavire, shall we rename it?
 * }</pre>
 *
 * A pseudonym hides who somebody is from those who read the result. It does not from those who hold
 * the archive too: words, dates and lengths stay as they are.
 */
@NullMarked
package org.colloquy.privacy;

import org.jspecify.annotations.NullMarked;
