package org.colloquy.report.table;

import java.util.Locale;

/** What the cells of a column hold. An empty cell means: not known, or there is none. */
public enum CellType {
  /** A key by which tables join: a message id, a thread id, a person id. */
  ID,
  /** Free text out of the mail. */
  TEXT,
  /** One of a few fixed words, such as "agree". */
  WORD,
  /** A whole number. */
  INTEGER,
  /** A number with a decimal point. */
  NUMBER,
  /** "true" or "false". */
  BOOLEAN,
  /** A moment in UTC, ISO 8601: 2010-01-20T05:49:50Z. */
  TIME;

  /** {@return the type as the dictionary writes it: "integer"} */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the words of a stranger can stand in such a cell, so that it needs defusing. */
  boolean isForeign() {
    return this == ID || this == TEXT;
  }
}
