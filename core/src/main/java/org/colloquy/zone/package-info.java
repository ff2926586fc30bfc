/** Every line of a body: one kind, one quote depth. */
@NullMarked
package org.colloquy.zone;

import org.jspecify.annotations.NullMarked;
