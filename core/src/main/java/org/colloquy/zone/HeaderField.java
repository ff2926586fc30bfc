package org.colloquy.zone;

import java.util.Locale;
import java.util.Optional;

/** What a field of a header block tells, in whatever language its name is. */
enum HeaderField {
  FROM("from"),
  DATE("date-field"),
  TO("to"),
  SUBJECT("subject"),
  OTHER("other-field");

  private final String role;

  HeaderField(String role) {
    this.role = role;
  }

  /** The field that bears this name; empty for a name of no field. */
  static Optional<HeaderField> named(String name, Vocabulary vocabulary) {
    String word = name.strip().toLowerCase(Locale.ROOT);
    for (HeaderField field : values()) {
      if (vocabulary.is(field.role, word)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }
}
