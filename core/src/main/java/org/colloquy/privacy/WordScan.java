package org.colloquy.privacy;

import java.util.function.Predicate;

/**
 * Takes a text apart into addresses and words, from front to back, in one pass.
 *
 * <pre>{@code
 * Ask Ada's list, <ada@example.org>.      words Ask, Ada's, list; address ada@example.org
 * https://example.org/r/1%40example.org   words https, example, org, r; address 1%40example.org
 * ada at example.org wrote:               address "ada at example.org", if known; word wrote
 * }</pre>
 */
final class WordScan {
  private static final String AT = "@";
  private static final String ENCODED_AT = "%40";
  private static final String SPOKEN_AT = " at ";
  private static final String OF_LOCAL_PART = "._+-=$!#~^'*{}|`";
  private static final int LONGEST_ADDRESS = 320;

  /** Is told what there is, in order; places are 0-based and half-open. */
  interface Sink {
    /** Letters and digits, with apostrophes between them. */
    void word(int begin, int end);

    /**
     * An address or message id: its local part ends at {@code at}, its domain begins at another.
     */
    void address(int begin, int at, int domain, int end);
  }

  private final String text;
  private final Predicate<String> known;
  private final Sink sink;

  private WordScan(String text, Predicate<String> known, Sink sink) {
    this.text = text;
    this.known = known;
    this.sink = sink;
  }

  /**
   * Reads a text.
   *
   * @param known whether an address is one of the archive: only such ones are told where they are
   *     written with the word "at"
   */
  static void read(String text, Predicate<String> known, Sink sink) {
    new WordScan(text, known, sink).read();
  }

  private void read() {
    int at = 0;
    while (at < text.length()) {
      if (!isOfLocalPart(text.charAt(at))) {
        at++;
        continue;
      }
      int end = at;
      while (end < text.length() && isOfLocalPart(text.charAt(end))) {
        end++;
      }
      int address = address(at, end);
      if (address < 0) {
        words(at, end);
      }
      at = address < 0 ? end : address;
    }
  }

  /** The end of the address whose local part ends at a place; -1 if there is none. */
  private int address(int begin, int end) {
    int from = Math.max(begin, end - LONGEST_ADDRESS);
    while (from < end && text.charAt(from) != '_' && !isOfWord(text.charAt(from))) {
      from++;
    }
    if (from == end) {
      return -1;
    }
    for (String sign : new String[] {AT, ENCODED_AT, SPOKEN_AT}) {
      if (text.startsWith(sign, end)) {
        int domain = end + sign.length();
        int last = domainEnd(domain);
        boolean is = last > domain && (!sign.equals(SPOKEN_AT) || isKnown(from, end, domain, last));
        if (is) {
          words(begin, from);
          sink.address(from, end, domain, last);
          return last;
        }
      }
    }
    return -1;
  }

  private boolean isKnown(int begin, int at, int domain, int end) {
    return text.substring(domain, end).indexOf('.') > 0
        && known.test(text.substring(begin, at) + "@" + text.substring(domain, end));
  }

  /** The end of a domain: letters, digits, dots and hyphens, the last one no mark. */
  private int domainEnd(int begin) {
    int end = begin;
    int last = begin;
    boolean letter = false;
    while (end < text.length() && end - begin < LONGEST_ADDRESS && isOfDomain(text.charAt(end))) {
      letter |= Character.isLetter(text.charAt(end));
      end++;
      last = Character.isLetterOrDigit(text.charAt(end - 1)) ? end : last;
    }
    return letter ? last : begin;
  }

  private void words(int begin, int end) {
    int from = begin;
    while (from < end) {
      if (!isOfWord(text.charAt(from))) {
        from++;
        continue;
      }
      int to = from;
      while (to < end && (isOfWord(text.charAt(to)) || isApostrophe(from, to, end))) {
        to++;
      }
      sink.word(from, to);
      from = to;
    }
  }

  private boolean isApostrophe(int begin, int at, int end) {
    return at > begin && at + 1 < end && text.charAt(at) == '\'' && isOfWord(text.charAt(at + 1));
  }

  private static boolean isOfLocalPart(char c) {
    return isOfWord(c) || OF_LOCAL_PART.indexOf(c) >= 0;
  }

  private static boolean isOfDomain(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '-';
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
