package org.colloquy.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.text.Span;

/**
 * Words with a capital in a row, as a name may be written, and where they stand.
 *
 * @param text the text in which they stand
 * @param words the words, "'s" left out; at least one, which may be empty for what is no name
 * @param begins where each word begins
 * @param end offset after the last word
 */
record NameRun(String text, List<String> words, List<Integer> begins, int end) {
  private static final int MOST_WORDS = 4;

  /** The first combining mark of Unicode. */
  private static final char FIRST_MARK = '\u0300';

  /** What may stand right before a name. */
  private static final String OPENING = "(\"'\u201c\u2018,;:*[@\u2014\u2013";

  private static final String SENTENCE_END = ".!?:\u2026";

  NameRun {
    words = List.copyOf(words);
    begins = List.copyOf(begins);
  }

  /** Whether a capital stands at the begin of a word. */
  static boolean beginsAt(String text, Span zone, int at) {
    if (!isCapital(text.charAt(at))) {
      return false;
    }
    if (at == zone.begin()) {
      return true;
    }
    char before = text.charAt(at - 1);
    return Character.isWhitespace(before) || OPENING.indexOf(before) >= 0;
  }

  private static boolean isCapital(char c) {
    return c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c) || Character.isTitleCase(c);
  }

  /** Where a word of letters ends that stands for itself; -1 when more may belong to it. */
  static int loneWordEnd(String text, Span zone, int at) {
    int end = at + 1;
    while (end < zone.end() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    if (end + 1 >= zone.end()) {
      return end;
    }
    char after = text.charAt(end);
    boolean goesOn = "'\u2019-.".indexOf(after) >= 0 || isMark(after);
    return goesOn || (after == ' ' && isCapital(text.charAt(end + 1))) ? -1 : end;
  }

  /** Reads the words that begin at a capital; more than four in a row are a heading. */
  static NameRun read(String text, Span zone, int at) {
    List<String> words = new ArrayList<>(2);
    List<Integer> begins = new ArrayList<>(2);
    int begin = at;
    int end = at;
    boolean more = true;
    while (more) {
      int next = wordEnd(text, zone, begin);
      if (!words.isEmpty() && next - begin == 1 && !isInitial(text, zone, begin)) {
        break; // "Ben I think"
      }
      words.add(withoutGenitive(text.substring(begin, next)));
      begins.add(begin);
      end = isInitial(text, zone, begin) ? next + 1 : next;
      more =
          words.size() <= MOST_WORDS
              && end + 1 < zone.end()
              && text.charAt(end) == ' '
              && isCapital(text.charAt(end + 1));
      begin = end + 1;
    }
    boolean isName =
        words.size() <= MOST_WORDS
            && words.stream().noneMatch(NameRun::isShouted)
            && !isPartOfCode(text, zone, end);
    return new NameRun(text, isName ? words : List.of(""), begins, end);
  }

  /** "BEN": as a rule an abbreviation or a constant. */
  private static boolean isShouted(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLowerCase(word.charAt(i))) {
        return false;
      }
    }
    return word.length() > 1;
  }

  private static int wordEnd(String text, Span zone, int begin) {
    int end = begin + 1;
    while (end < zone.end() && isInner(text, zone, end)) {
      end++;
    }
    return end;
  }

  /** Letters; between them "'" and, before a capital, "-". */
  private static boolean isInner(String text, Span zone, int at) {
    char c = text.charAt(at);
    if (Character.isLetter(c) || isMark(c)) {
      return true;
    }
    if (at + 1 >= zone.end()) {
      return false;
    }
    char next = text.charAt(at + 1);
    return ((c == '\'' || c == '\u2019') && Character.isLetter(next))
        || (c == '-' && isCapital(next));
  }

  /** Whether it is the accent of the letter before. */
  private static boolean isMark(char c) {
    return c >= FIRST_MARK && Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isInitial(String text, Span zone, int at) {
    return at + 1 < zone.end() && text.charAt(at + 1) == '.';
  }

  private static String withoutGenitive(String word) {
    int end = word.length() - 2;
    boolean genitive = end > 0 && (word.endsWith("'s") || word.endsWith("\u2019s"));
    return genitive ? word.substring(0, end) : word;
  }

  /** "Ben_x", "Ben.txt", "Ben/", "Ben()", "Ben-like", "Ben2": no name ends so. */
  private static boolean isPartOfCode(String text, Span zone, int end) {
    if (end >= zone.end()) {
      return false;
    }
    char after = text.charAt(end);
    boolean joined =
        end + 1 < zone.end() && Character.isLetterOrDigit(text.charAt(end + 1)) && after == '.';
    return joined || Character.isDigit(after) || "_/(@-=\\+#".indexOf(after) >= 0;
  }

  /** The words with spaces between. */
  String name() {
    return String.join(" ", words);
  }

  /** The same words without the first. */
  NameRun withoutFirst() {
    int size = words.size();
    return new NameRun(text, words.subList(1, size), begins.subList(1, size), end);
  }

  /** Whether an at sign marks the name: "@Ben". */
  boolean isMarked(Span zone) {
    return begin() > zone.begin() && text.charAt(begin() - 1) == '@';
  }

  private int begin() {
    return begins.get(0);
  }

  /** Whether nothing stands before it in its sentence. */
  boolean beginsSentence(Span zone) {
    int at = behindLastMark(zone);
    return at == zone.begin()
        || SENTENCE_END.indexOf(text.charAt(at - 1)) >= 0
        || beginsParagraph(zone);
  }

  /** The place behind the last character before it that is no space and no opening mark. */
  private int behindLastMark(Span zone) {
    int at = begin();
    while (at > zone.begin()
        && (Character.isWhitespace(text.charAt(at - 1))
            || "(\"'\u201c\u2018*[".indexOf(text.charAt(at - 1)) >= 0)) {
      at--;
    }
    return at;
  }

  /** Whether nothing stands before it in its paragraph, which a blank line parts from others. */
  boolean beginsParagraph(Span zone) {
    return isParagraphHead(zone, begin());
  }

  private boolean isParagraphHead(Span zone, int place) {
    int breaks = 0;
    int at = place;
    while (at > zone.begin() && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
      breaks += text.charAt(at) == '\n' ? 1 : 0;
    }
    return at == zone.begin() || breaks > 1;
  }

  /** The word right before it, where that opens the paragraph: "hi" in "hi Ben". */
  Optional<String> before(Span zone) {
    int wordEnd = begin() - 1;
    int at = wordEnd;
    while (at > zone.begin() && Character.isLetter(text.charAt(at - 1))) {
      at--;
    }
    return at < wordEnd && isParagraphHead(zone, at)
        ? Optional.of(text.substring(at, wordEnd))
        : Optional.empty();
  }

  /** Whether a comma, a colon, an exclamation mark or a dash with spaces around it follows. */
  boolean isFollowedByComma(Span zone) {
    if (end >= zone.end()) {
      return false;
    }
    char after = text.charAt(end);
    boolean dash =
        after == ' '
            && end + 2 < zone.end()
            && "-\u2013\u2014".indexOf(text.charAt(end + 1)) >= 0
            && text.charAt(end + 2) == ' ';
    return dash || ",:!".indexOf(after) >= 0;
  }

  /** The words with a capital that follow behind a comma and a space. */
  Optional<NameRun> next(Span zone) {
    int at = end + 2;
    return at < zone.end() && text.charAt(end) == ',' && beginsAt(text, zone, at)
        ? Optional.of(read(text, zone, at))
        : Optional.empty();
  }
}
