package org.colloquy.zone;

/**
 * Which characters stand on each line of a body, noted as the lines are read: a bit for each letter
 * of ASCII in any case, and for each sign that rules look for. Most lines lack what a rule needs,
 * and the rule passes over them without a look at their characters.
 */
final class LineSigns {
  private static final String NAMED = "\t:@=<>|&{};\\()[]$#%+/";

  /** Bits below these are letters: {@code a} is bit 0. */
  private static final int FIRST_NAMED = 26;

  /** A letter of ASCII. */
  static final long LETTER = (1L << FIRST_NAMED) - 1;

  static final long DIGIT = 1L << (FIRST_NAMED + NAMED.length());

  /** A letter, sign or digit outside ASCII. */
  static final long FOREIGN = DIGIT << 1;

  /** A sign of ASCII without a bit of its own. */
  static final long OTHER = DIGIT << 2;

  /** White space of ASCII. */
  static final long SPACE = DIGIT << 3;

  /** Two characters of white space that stand together behind the indentation. */
  static final long GAP = DIGIT << 4;

  private static final int ASCII = 128;
  private static final long[] BITS = bits();

  private final long[] found;

  /** What stands on any line. */
  private long all;

  LineSigns(int count) {
    found = new long[count + 1];
  }

  /** Notes what a line holds, which begins and ends at these offsets. */
  void note(int line, char[] text, int begin, int end) {
    found[line] = read(text, begin, end);
    all |= found[line];
  }

  private static long[] bits() {
    long[] bits = new long[ASCII];
    for (char c = 0; c < ASCII; c++) {
      bits[c] = c <= ' ' ? SPACE : Character.isDigit(c) ? DIGIT : OTHER;
    }
    for (char c = 'a'; c <= 'z'; c++) {
      bits[c] = 1L << (c - 'a');
      bits[Character.toUpperCase(c)] = bits[c];
    }
    for (int i = 0; i < NAMED.length(); i++) {
      bits[NAMED.charAt(i)] |= 1L << (FIRST_NAMED + i);
      bits[NAMED.charAt(i)] &= ~OTHER;
    }
    return bits;
  }

  /** The bits of the characters of a phrase of ASCII. */
  static long of(String phrase) {
    long all = 0;
    for (int i = 0; i < phrase.length(); i++) {
      all |= BITS[phrase.charAt(i)];
    }
    return all;
  }

  private static long read(char[] text, int begin, int end) {
    int from = begin;
    while (from < end && text[from] <= ' ') {
      from++;
    }
    long all = from > begin ? SPACE : 0;
    long twice = 0;
    long before = 0;
    for (int at = from; at < end; at++) {
      char c = text[at];
      long bit = c < ASCII ? BITS[c] : FOREIGN;
      twice |= bit & before;
      all |= bit;
      before = bit;
    }
    return (twice & SPACE) != 0 ? all | GAP : all;
  }

  /** Whether any of some characters stands on some line. */
  boolean holdsAny(long signs) {
    return (all & signs) != 0;
  }

  /** Whether any of some characters stands on a line. */
  boolean holdsAny(int line, long signs) {
    return (found[line] & signs) != 0;
  }

  /** Whether all of some characters stand on a line. */
  boolean holdsAll(int line, long signs) {
    return (found[line] & signs) == signs;
  }
}
