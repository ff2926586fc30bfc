package org.colloquy.zone;

import java.util.Arrays;

/**
 * What one look at the characters of a line tells, without its indentation. One object is filled
 * again for every line.
 */
final class LineShape {
  /** Punctuation of prose, a bit each. */
  private static final long PROSE = bits(",.?!'\";:");

  private static final SignSet OPERATORS = SignSet.of("=<>!&|:-+");
  private static final SignSet BEHIND_BRACKET = SignSet.of(",.?!;:");
  private static final SignSet BEFORE_GAP = SignSet.of(".!?:");

  private static final byte LOWER = 1;
  private static final byte UPPER = 2;
  private static final byte DIGIT = 3;

  /** What the characters of ASCII are; 0 for signs. */
  private static final byte[] KINDS = kinds();

  char[] text = {};

  /** Offset of the first character that is no white space. */
  int from;

  /** Offset after the last one. */
  int end;

  int letters;
  int digits;

  /** Characters that are no letter, digit or white space, nor punctuation of prose. */
  int signs;

  /** Words of two letters and more, all in lower case but for the first, as prose has them. */
  int proseWords;

  /** Wide gaps: tabs, or two spaces and more, that do not part sentences. */
  int gaps;

  int bars;

  /** Operators of code: {@code == -> :: && || != += <=}. */
  int operators;

  /** Names with a capital letter, an underscore or a dot within: {@code maxCount}. */
  int codeNames;

  /** The signs of ASCII that stand in the line, a bit each; those above '?' in the second. */
  private long signsBelow;

  private long signsAbove;

  private static byte[] kinds() {
    byte[] kinds = new byte[128];
    Arrays.fill(kinds, 'a', 'z' + 1, LOWER);
    Arrays.fill(kinds, 'A', 'Z' + 1, UPPER);
    Arrays.fill(kinds, '0', '9' + 1, DIGIT);
    return kinds;
  }

  private static long bits(String signs) {
    return signs.chars().mapToLong(c -> 1L << c).reduce(0, (a, b) -> a | b);
  }

  void scan(Draft draft, int line) {
    text = draft.chars();
    end = draft.end(line);
    from = firstSign(text, draft.begin(line), end);
    letters = 0;
    digits = 0;
    signs = 0;
    proseWords = 0;
    gaps = 0;
    bars = 0;
    operators = 0;
    codeNames = 0;
    signsBelow = 0;
    signsAbove = 0;
    int at = from;
    while (at < end) {
      at = token(at);
      at = space(at);
    }
  }

  private static int firstSign(char[] text, int begin, int end) {
    int at = begin;
    while (at < end && text[at] <= ' ') {
      at++;
    }
    return at;
  }

  char first() {
    return from < end ? text[from] : 0;
  }

  char last() {
    return from < end ? text[end - 1] : 0;
  }

  int length() {
    return end - from;
  }

  boolean starts(String prefix) {
    return length() >= prefix.length() && starts(prefix, from);
  }

  /** Whether a text stands at an offset, if need be with white space that ends the line. */
  boolean starts(String part, int at) {
    if (at + part.length() > text.length) {
      return false;
    }
    for (int i = 0; i < part.length(); i++) {
      if (text[at + i] != part.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The cheap test before a search: whether the line holds a sign of ASCII. */
  boolean holds(char sign) {
    return ((sign < 64 ? signsBelow >>> sign : signsAbove >>> (sign - 64)) & 1) != 0;
  }

  /** Offset of a character in the line, or -1. */
  int find(char c, int begin) {
    char[] line = text;
    int last = end;
    for (int i = begin; i < last; i++) {
      if (line[i] == c) {
        return i;
      }
    }
    return -1;
  }

  /** Offset of two characters in the line, or -1. */
  int find(char first, char second) {
    char[] line = text;
    int last = end - 1;
    for (int i = from; i < last; i++) {
      if (line[i] == first && line[i + 1] == second) {
        return i;
      }
    }
    return -1;
  }

  /** Offset of the next character that is no small letter of ASCII, or the end. */
  private static int skipLower(char[] text, int begin, int end) {
    int at = begin;
    while (at < end && text[at] >= 'a' && text[at] <= 'z') {
      at++;
    }
    return at;
  }

  /** Reads up to white space; returns where it ends. */
  private int token(int begin) {
    char[] line = text;
    int at = skipLower(line, begin, end);
    int lower = at - begin;
    int upper = 0;
    int inner = 0;
    int foreign = 0;
    while (at < end && line[at] > ' ') {
      char c = line[at];
      switch (kind(c)) {
        case LOWER -> lower++;
        case UPPER -> {
          upper++;
          inner += lower > 0 ? 1 : 0;
        }
        case DIGIT -> {
          digits++;
          foreign++;
        }
        default -> {
          foreign += sign(c, begin, at);
          inner += isJoint(c, at) ? 1 : 0;
        }
      }
      int next = skipLower(line, at + 1, end);
      lower += next - at - 1;
      at = next;
    }
    letters += lower + upper;
    codeNames += inner > 0 && lower + upper > 2 ? 1 : 0;
    proseWords += foreign == 0 && inner == 0 && lower + upper >= 2 && isWord(lower, upper) ? 1 : 0;
    return at;
  }

  private static int kind(char c) {
    if (c < KINDS.length) {
      return KINDS[c];
    }
    return Character.isLowerCase(c) ? LOWER : Character.isLetter(c) ? UPPER : 0;
  }

  static boolean isLetterOrDigit(char c) {
    return c < KINDS.length ? KINDS[c] != 0 : Character.isLetterOrDigit(c);
  }

  private static boolean isWord(int lower, int upper) {
    return upper <= 1 || (lower == 0 && upper <= 4);
  }

  /** Counts a sign; 0 for what prose has, too. */
  private int sign(char c, int begin, int at) {
    if (c < 64) {
      signsBelow |= 1L << c;
    } else if (c < 128) {
      signsAbove |= 1L << (c - 64);
    }
    if (c > 0x7f || (c < 64 && (PROSE >>> c & 1) != 0)) {
      return at + 1 < end && text[at + 1] > ' ' && c == ':' ? countSign(at, c) : 0;
    }
    if ((c == '(' && at == begin) || (c == ')' && (at + 1 == end || ends(at + 1)))) {
      return 0;
    }
    if (c == '-' && at > begin && at + 1 < end && text[at + 1] > '>') {
      return 0;
    }
    return countSign(at, c);
  }

  private boolean ends(int at) {
    return text[at] <= ' ' || BEHIND_BRACKET.has(text[at]);
  }

  private int countSign(int at, char c) {
    signs++;
    bars += c == '|' ? 1 : 0;
    boolean ends = c == '=' || c == '>' || c == '&' || c == '|' || c == ':';
    boolean operator = ends && at > from && OPERATORS.has(text[at - 1]);
    operators += operator && c != text[at - 1] - 1 ? 1 : 0;
    return 1;
  }

  /** A dot or underscore between letters, as names in code have. */
  private boolean isJoint(char c, int at) {
    return (c == '_' || c == '.' || c == '$')
        && at > from
        && at + 1 < end
        && Character.isLetter(text[at - 1])
        && Character.isLetter(text[at + 1]);
  }

  /** Passes over white space; counts it when it is wide and parts no sentences. */
  private int space(int begin) {
    if (begin + 1 < end && text[begin] == ' ' && text[begin + 1] > ' ') {
      return begin + 1;
    }
    int at = begin;
    boolean tab = false;
    while (at < end && text[at] <= ' ') {
      tab |= text[at] == '\t';
      at++;
    }
    boolean wide = at < end && (tab || at - begin >= 2);
    boolean parts = wide && (begin == from || !BEFORE_GAP.has(text[begin - 1]));
    gaps += parts ? 1 : 0;
    return at;
  }
}
