package org.colloquy.quote;

import org.colloquy.text.Span;

/**
 * Where a quote and its origin part for some words: the text between the last words that agree and
 * the next ones.
 */
record Difference(String quote, Span quoted, String origin, Span own) {

  /** Whether somebody wrote other words, rather than a program that wrapped or decoded them. */
  boolean isWritten(boolean leftOut, boolean putIn) {
    if (leftOut) {
      return !isTrimming()
          && !isBracketed(origin, own)
          && !quote.substring(quoted.begin(), quoted.end()).contains("@");
    }
    if (putIn) {
      return !isBracketed(quote, quoted)
          && hasLetter()
          && !origin.substring(own.begin(), own.end()).contains("@");
    }
    return !isSameLetters();
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

  private static boolean isBracketed(String text, Span gap) {
    for (int i = gap.begin(); i < gap.end() && !Character.isLetterOrDigit(text.charAt(i)); i++) {
      if ("[<{".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** A number alone may be the mark of a list item. */
  private boolean hasLetter() {
    for (int i = quoted.begin(); i < quoted.end(); i++) {
      if (Character.isLetter(quote.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether both are the same but for letters that a charset may have damaged. */
  private boolean isSameLetters() {
    StringBuilder here = new StringBuilder();
    StringBuilder there = new StringBuilder();
    int damaged = letters(quote, quoted, here) + letters(origin, own, there);
    return here.compareTo(there) == 0
        || (damaged > 0
            && Math.abs(here.length() - there.length()) <= 2 * damaged
            && (isWithin(here, there) || isWithin(there, here)));
  }

  /** Collects the ASCII letters and digits, in lower case; counts the other letters. */
  private static int letters(String text, Span gap, StringBuilder ascii) {
    int others = 0;
    for (int i = gap.begin(); i < gap.end(); i++) {
      char c = text.charAt(i);
      if (c < 0x80 && Character.isLetterOrDigit(c)) {
        ascii.append(Character.toLowerCase(c));
      } else if (c >= 0x80) {
        others++;
      }
    }
    return others;
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
