package org.colloquy.zone;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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

  /** The names of all fields, in every language. */
  static Set<String> names(Vocabulary vocabulary) {
    Set<String> names = new HashSet<>();
    for (HeaderField field : values()) {
      names.addAll(vocabulary.phrases(field.role));
    }
    return names;
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
