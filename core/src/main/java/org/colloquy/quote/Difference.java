package org.colloquy.quote;

import org.colloquy.text.Span;

/**
 * Where a quote and its origin part for some words: the text between the last words that agree and
 * the next ones.
 */
record Difference(String quote, Span quoted, String origin, Span own) {
  private static final int LONGEST_ENTITY = 7;

  /** Whether somebody wrote other words, rather than a program that wrapped or decoded them. */
  boolean isWritten(boolean leftOut, boolean putIn) {
    StringBuilder here = new StringBuilder();
    StringBuilder there = new StringBuilder();
    int damaged = letters(quote, quoted, here) + letters(origin, own, there);
    // one letter alone is a smiley that lost its font, or a list mark
    if (leftOut) {
      return there.length() > 1 && !isTrimming() && !quoted.of(quote).contains("@");
    }
    if (putIn) {
      return here.length() > 1 && hasLetter(here) && !own.of(origin).contains("@");
    }
    return !isSame(here, there, damaged);
  }

  /** Words may be left out where a line ends, or with a mark. */
  private boolean isTrimming() {
    for (int i = quoted.begin(); i < quoted.end(); i++) {
      char c = quote.charAt(i);
      if (c == '\n' || c == '\u2026' || c == '[' || c == '<' || quote.startsWith("..", i)) {
        return true;
      }
    }
    return false;
  }

  /** A number alone may be the mark of a list item. */
  private static boolean hasLetter(CharSequence text) {
    return text.chars().anyMatch(Character::isLetter);
  }

  /**
   * Collects the ASCII letters and digits, in lower case, but for remarks and links in brackets and
   * what a link or a web page writes for a sign; counts the other letters.
   */
  private static int letters(String text, Span gap, StringBuilder ascii) {
    int others = 0;
    for (int i = gap.begin(); i < gap.end(); i++) {
      char c = text.charAt(i);
      if (c == '[' || c == '<' || c == '{') {
        i = behindBracket(text, i, gap.end());
      } else if (c == '%' && i + 2 < gap.end()) {
        i += 2;
      } else if (c == '&' && isEntity(text, i)) {
        i = text.indexOf(';', i);
      } else if (c < 0x80 && Character.isLetterOrDigit(c)) {
        ascii.append(Character.toLowerCase(c));
      } else if (Character.isLetter(c) || c == '\ufffd' || c == '?') {
        others++;
      }
    }
    return others;
  }

  private static boolean isEntity(String text, int at) {
    int end = at + 1;
    while (end < text.length()
        && end - at < LONGEST_ENTITY
        && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end > at + 1 && end < text.length() && text.charAt(end) == ';';
  }

  /** In ASCII a closing bracket, be it of [], <> or {}, comes second after the opening one. */
  private static int behindBracket(String text, int open, int end) {
    char closing = (char) (text.charAt(open) + 2);
    int close = open;
    while (close < end && text.charAt(close) != closing) {
      close++;
    }
    return close;
  }

  private static boolean isSame(CharSequence here, CharSequence there, int damaged) {
    return CharSequence.compare(here, there) == 0
        || (damaged > 0
            && Math.abs(here.length() - there.length()) <= 2 * damaged
            && (isWithin(here, there) || isWithin(there, here)));
  }

  /** Whether one text is the other with letters left out. */
  private static boolean isWithin(CharSequence part, CharSequence whole) {
    int found = 0;
    for (int i = 0; i < whole.length() && found < part.length(); i++) {
      found += whole.charAt(i) == part.charAt(found) ? 1 : 0;
    }
    return found == part.length();
  }
}
