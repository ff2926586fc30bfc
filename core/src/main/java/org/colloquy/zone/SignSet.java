package org.colloquy.zone;

/** Some characters of ASCII, a bit each: asking for one costs less than a search. Immutable. */
final class SignSet {
  private final long low;
  private final long high;

  private SignSet(long low, long high) {
    this.low = low;
    this.high = high;
  }

  /** The set of the characters of a text, which must be of ASCII. */
  static SignSet of(String signs) {
    long low = 0;
    long high = 0;
    for (int i = 0; i < signs.length(); i++) {
      char c = signs.charAt(i);
      if (c >= 128) {
        throw new IllegalArgumentException("sign '" + c + "' must be of ASCII");
      }
      low |= c < 64 ? 1L << c : 0;
      high |= c < 64 ? 0 : 1L << c;
    }
    return new SignSet(low, high);
  }

  boolean has(char c) {
    return c < 64 ? (low >>> c & 1) != 0 : c < 128 && (high >>> c & 1) != 0;
  }
}
