package org.colloquy.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.colloquy.text.JoinedText;
import org.colloquy.text.LineRange;
import org.colloquy.text.Lines;
import org.colloquy.text.Span;
import org.colloquy.zone.Content;

/**
 * Re-joins wrapped lines: quote marks go, the lines of a paragraph are joined by one space, and
 * every character keeps its place in the body.
 */
final class Paragraphs {
  /** A line shorter than this that the next word would have fitted into was ended on purpose. */
  private static final int SHORT_LINE = 45;

  /** Words that never end a paragraph: a line that ends so goes on. */
  private static final Set<String> JOINING =
      Set.of("a", "an", "the", "of", "to", "by", "and", "or", "with", "for", "in", "on", "at");

  private final Lines lines;
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Sentence> trailers = new ArrayList<>();
  private final JoinedText.Builder text = new JoinedText.Builder();
  private int lastBegin;
  private int lastEnd;

  private Paragraphs(Lines lines) {
    this.lines = lines;
  }

  /** Reads the lines of a zone, their quote marks left out. */
  static Paragraphs read(Lines lines, LineRange range) {
    Paragraphs paragraphs = new Paragraphs(lines);
    for (int line = range.first(); line <= range.last(); line++) {
      paragraphs.add(line);
    }
    paragraphs.flush();
    return paragraphs;
  }

  /** The sentences of the prose. */
  List<Sentence> sentences() {
    return sentences;
  }

  /** The trailer lines, each by itself. */
  List<Sentence> trailers() {
    return trailers;
  }

  private void add(int line) {
    Span content = content(line);
    int begin = content.begin();
    int end = content.end();
    if (begin >= end) {
      flush();
      return;
    }
    if (isTrailer(begin, end)) {
      flush();
      trailers.add(whole(begin, end));
      return;
    }
    if (!text.isEmpty()) {
      if (breaksBefore(begin, end)) {
        flush();
      } else {
        text.append(' ', Math.max(lastEnd, begin - 1));
      }
    }
    text.append(lines.text(), begin, end);
    lastBegin = begin;
    lastEnd = end;
  }

  private boolean isTrailer(int begin, int end) {
    return Trailer.mayBe(lines.text(), begin, end)
        && Trailer.parse(lines.text().substring(begin, end)).isPresent();
  }

  private Sentence whole(int begin, int end) {
    JoinedText.Builder line = new JoinedText.Builder();
    for (int i = begin; i < end; i++) {
      line.append(lines.text().charAt(i), i);
    }
    return new Sentence(line.build());
  }

  private void flush() {
    if (!text.isEmpty()) {
      sentences.addAll(SentenceSplitter.split(text.build()));
    }
  }

  /** A new paragraph begins with a list mark, after a vote, or after a line ended on purpose. */
  private boolean breaksBefore(int begin, int end) {
    if (isItem(begin, end) || isVote(lastBegin, lastEnd)) {
      return true;
    }
    String body = lines.text();
    boolean soft = lastEnd < body.length() && body.charAt(lastEnd) == ' ';
    return !soft
        && lastEnd - lastBegin < SHORT_LINE
        && Character.isUpperCase(body.charAt(begin))
        && !JOINING.contains(lastWord());
  }

  private String lastWord() {
    String body = lines.text();
    int first = lastEnd;
    while (first > lastBegin && body.charAt(first - 1) != ' ') {
      first--;
    }
    return body.substring(first, lastEnd);
  }

  private boolean isItem(int begin, int end) {
    String body = lines.text();
    int at = begin;
    if (end - begin > 2 && "-*+\u2022".indexOf(body.charAt(at)) >= 0) {
      return body.charAt(at + 1) == ' ';
    }
    while (at < end && at - begin < 3 && Character.isDigit(body.charAt(at))) {
      at++;
    }
    return at > begin
        && at + 1 < end
        && (body.charAt(at) == '.' || body.charAt(at) == ')')
        && body.charAt(at + 1) == ' ';
  }

  private boolean isVote(int begin, int end) {
    String body = lines.text();
    return end - begin == 2
        && "+-\u2212".indexOf(body.charAt(begin)) >= 0
        && Character.isDigit(body.charAt(begin + 1));
  }

  /** Where the words of a line stand: behind its quote marks and the white space there. */
  private Span content(int line) {
    Span content = Content.of(lines, line);
    int begin = content.begin();
    while (begin < content.end() && isSpace(lines.text().charAt(begin))) {
      begin++;
    }
    return new Span(begin, Math.max(begin, content.end()));
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00a0';
  }
}
