package org.colloquy.report.evaluation;

/** Tells trailers of the kind "Acked-by: …" by their words. */
final class TrailerText {
  private static final String END = "-by";

  private TrailerText() {}

  /** Whether a text begins with words that hyphens join, the last of them "by", and a colon. */
  static boolean begins(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      return false;
    }
    String words = text.substring(0, colon).strip();
    int end = words.length() - END.length();
    return end > 1 && words.regionMatches(true, end, END, 0, END.length()) && isJoined(words, end);
  }

  /** Whether letters alone stand before an index, with single hyphens between. */
  private static boolean isJoined(String words, int end) {
    char before = '-';
    for (int i = 0; i < end; i++) {
      char c = words.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!letter && (c != '-' || before == '-')) {
        return false;
      }
      before = c;
    }
    return before != '-';
  }
}
