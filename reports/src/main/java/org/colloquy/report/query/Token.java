package org.colloquy.report.query;

/**
 * A piece of a query.
 *
 * @param kind what it is
 * @param prefix the prefix in front of a term or a parenthesis, {@link Prefix#NONE} without one
 * @param value the value of a term, without its quotes
 * @param quoted whether the value stands in quotes
 * @param at where it begins, from 0
 */
record Token(Kind kind, Prefix prefix, String value, boolean quoted, int at) {

  /** What a token is. */
  enum Kind {
    TERM,
    OPEN,
    CLOSE,
    AND,
    OR,
    NOT,
    END
  }

  /** Whether a term can begin here. */
  boolean begins() {
    return kind == Kind.TERM || kind == Kind.OPEN || kind == Kind.NOT;
  }
}
