/** The people behind mailboxes. */
@NullMarked
package org.colloquy.person;

import org.jspecify.annotations.NullMarked;
