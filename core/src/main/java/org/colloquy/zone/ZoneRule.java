package org.colloquy.zone;

/** Claims the lines of one kind. Rules run in a fixed order; a claimed line is left alone. */
@FunctionalInterface
interface ZoneRule {

  void apply(Draft draft);
}
