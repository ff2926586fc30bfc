package org.colloquy.report.query;

/**
 * A query that cannot be understood. The message holds the place, which counts from 1, and the
 * value: "at 10: date:2024-13 is no date; …".
 */
public final class QueryException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;
  private static final int LONGEST = 40;

  /** Where the fault is, as {@link #offset()} tells. */
  private final int offset;

  QueryException(int offset, String fault) {
    super("at " + (offset + 1) + ": " + fault);
    this.offset = offset;
  }

  /** {@return where the fault is, in UTF-16 units of the query, from 0} */
  public int offset() {
    return offset;
  }

  /** A value as a message can hold it, cut where it is long. */
  static String shown(String value) {
    return value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…";
  }
}
