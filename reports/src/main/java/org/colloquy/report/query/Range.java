package org.colloquy.report.query;

/**
 * Whole numbers or days since 1970 (UTC), both ends included.
 *
 * @param first {@link Long#MIN_VALUE} for an open begin
 * @param last {@link Long#MAX_VALUE} for an open end
 */
record Range(long first, long last) {

  static Range of(long only) {
    return new Range(only, only);
  }

  boolean meets(Range other) {
    return first <= other.last && other.first <= last;
  }

  boolean isBackwards() {
    return first > last;
  }
}
