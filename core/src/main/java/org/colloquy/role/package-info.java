/**
 * Who has which role in a project: maintainer, reviewer, author, moderator; and how that is known.
 */
@NullMarked
package org.colloquy.role;

import org.jspecify.annotations.NullMarked;
