package org.colloquy.zone;

import java.util.Locale;
import java.util.Optional;

/**
 * Claims attribution lines, wrapped over up to {@value #MAX_LINES} lines. A line counts when a
 * deeper quote follows, or, with name and date, when the text below bears no mark at all and so
 * must be the quote.
 */
final class AttributionRule implements ZoneRule {
  private static final int MAX_LINES = 4;
  private static final int MAX_GREETING = 40;

  private final Vocabulary vocabulary;
  private final AttributionParser parser;

  AttributionRule(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.parser = new AttributionParser(vocabulary);
  }

  @Override
  public void apply(Draft draft) {
    UnmarkedQuotes quotes = new UnmarkedQuotes();
    for (int line = 1; line <= draft.count(); line++) {
      if (draft.isFree(line) && mayEnd(draft, line)) {
        tryAt(draft, line, quotes);
      }
    }
    quotes.raise(draft);
  }

  /** The cheap test: an attribution line ends with a colon, or with the address or verb alone. */
  private static boolean mayEnd(Draft draft, int line) {
    char last = draft.last(line);
    return last == ':'
        || last == '：'
        || last == '>'
        || (draft.length(line) <= 200 && isDeeperBelow(draft, line));
  }

  private void tryAt(Draft draft, int line, UnmarkedQuotes quotes) {
    boolean quoteFollows = isDeeperBelow(draft, line);
    for (int count = reach(draft, line); count >= 1; count--) {
      int first = line - count + 1;
      if (count > 1 && !isStart(draft, first)) {
        continue;
      }
      Optional<AttributionLine> found = parser.parse(joined(draft, first, line));
      if (found.isPresent()
          && (standsInItsQuote(draft, first, line, found.get())
              || quoteFollows
              || introduces(draft, line, found.get(), quotes))) {
        draft.claimApart(first, line, ZoneKind.ATTRIBUTION);
        return;
      }
    }
  }

  /** Number of lines, this one included, that stand together above at the same depth. */
  private static int reach(Draft draft, int line) {
    int count = 1;
    while (count < MAX_LINES
        && line - count >= 1
        && draft.isFree(line - count)
        && draft.depth(line - count) == draft.depth(line)
        && ":.?!".indexOf(draft.last(line - count)) < 0) {
      count++;
    }
    return count;
  }

  private boolean isStart(Draft draft, int line) {
    String content = draft.content(line).strip();
    int space = content.indexOf(' ');
    String word = (space < 0 ? content : content.substring(0, space)).toLowerCase(Locale.ROOT);
    return vocabulary.is("start", word)
        || content.startsWith("*")
        || Character.isDigit(content.charAt(0))
        || (content.indexOf('@') > 0 && Character.isUpperCase(content.charAt(0)))
        || (space > 0 && vocabulary.is("date", word.replace(",", "")));
  }

  private static boolean isDeeperBelow(Draft draft, int line) {
    int next = draft.nextSaying(line);
    return next > 0 && draft.depth(next) > draft.depth(line);
  }

  /** Whether a line with name and date speaks for a quote that does not follow at once. */
  private static boolean introduces(
      Draft draft, int line, AttributionLine attribution, UnmarkedQuotes quotes) {
    boolean sure =
        attribution.dated()
            && !attribution.writer().isEmpty()
            && (draft.last(line) == ':' || draft.last(line) == '-');
    return sure && (greetsFirst(draft, line) || opensUnmarked(draft, line, quotes));
  }

  /**
   * Apple Mail can put its attribution line behind the marks of the quote that it introduces: the
   * line begins the quoted run, and what follows bears as many marks.
   */
  private static boolean standsInItsQuote(
      Draft draft, int first, int last, AttributionLine attribution) {
    int above = draft.previousSaying(first);
    int next = draft.nextSaying(last);
    return attribution.dated()
        && !attribution.writer().isEmpty()
        && draft.last(last) == ':'
        && draft.marks(first) > 0
        && next > 0
        && draft.marks(next) == draft.marks(first)
        && (above == 0 || draft.marks(above) < draft.marks(first))
        && (above == 0 || draft.kind(above) == null);
  }

  /** Some put their greeting between the attribution line and the quote. */
  private static boolean greetsFirst(Draft draft, int line) {
    int greeting = draft.nextSaying(line);
    return greeting > 0
        && draft.depth(greeting) == draft.depth(line)
        && draft.length(greeting) <= MAX_GREETING
        && isDeeperBelow(draft, greeting);
  }

  /** Mail programs that drop the marks put the whole quote, to the end, below one such line. */
  private static boolean opensUnmarked(Draft draft, int line, UnmarkedQuotes quotes) {
    int next = draft.nextSaying(line);
    if (next == 0 || draft.depth(next) != draft.depth(line) || draft.hasMarksBelow(line)) {
      return false;
    }
    quotes.begin(line + 1);
    return true;
  }

  private static String joined(Draft draft, int first, int last) {
    StringBuilder joined = new StringBuilder();
    for (int line = first; line <= last; line++) {
      Content.append(joined, draft.content(line).strip());
    }
    return joined.toString();
  }
}
