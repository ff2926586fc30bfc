package org.colloquy.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.colloquy.text.Span;

/**
 * The words of a stretch of text in lower case, with the places where sentences and clauses begin.
 * Apostrophes belong to words: "I'll" is one.
 */
final class RunningWords {
  private static final String CLAUSE_MARKS = ",;:()\u2013\u2014";

  /** Marks that part clauses only behind white space: "rx-done" is no clause. */
  private static final String LOOSE_MARKS = "-*+";

  private static final String SENTENCE_MARKS = ".!?";

  private final List<String> words = new ArrayList<>();
  private final List<Span> spans = new ArrayList<>();
  private final List<Boolean> sentenceHeads = new ArrayList<>();
  private final List<Boolean> clauseHeads = new ArrayList<>();
  private final List<Boolean> questions = new ArrayList<>();
  private int sentenceBegin;

  private RunningWords() {}

  static RunningWords of(String text) {
    RunningWords words = new RunningWords();
    words.read(text, 0, text.length());
    return words;
  }

  /** The words within a stretch; {@link #span} gives offsets in the whole text. */
  static RunningWords of(String text, Span stretch) {
    RunningWords words = new RunningWords();
    words.read(text, stretch.begin(), stretch.end());
    return words;
  }

  private void read(String text, int begin, int end) {
    boolean sentence = true;
    boolean clause = true;
    int at = begin;
    while (at < end) {
      char c = text.charAt(at);
      if (isLetter(c)) {
        int from = at;
        while (at < end && isLetter(text.charAt(at))) {
          at++;
        }
        if (sentence) {
          endSentence(false);
        }
        add(text, new Span(from, at), sentence, sentence || clause);
        sentence = false;
        clause = false;
        continue;
      }
      if (endsSentence(text, at, end)) {
        sentence = true;
        endSentence(c == '?');
      }
      clause |= partsClauses(text, at, begin);
      at++;
    }
  }

  private void add(String text, Span span, boolean sentence, boolean clause) {
    words.add(span.of(text).toLowerCase(Locale.ROOT).replace('\u2019', '\''));
    spans.add(span);
    sentenceHeads.add(sentence);
    clauseHeads.add(clause);
    questions.add(false);
  }

  private void endSentence(boolean question) {
    for (int i = sentenceBegin; question && i < questions.size(); i++) {
      questions.set(i, true);
    }
    sentenceBegin = questions.size();
  }

  private static boolean partsClauses(String text, int at, int begin) {
    char c = text.charAt(at);
    boolean loose = at == begin || Character.isWhitespace(text.charAt(at - 1));
    return CLAUSE_MARKS.indexOf(c) >= 0 || (loose && LOOSE_MARKS.indexOf(c) >= 0);
  }

  private static boolean isLetter(char c) {
    return Character.isLetterOrDigit(c) || c == '\'' || c == '\u2019' || c == '_';
  }

  /** A mark before white space, a blank line, or the bullet of a list. */
  private static boolean endsSentence(String text, int at, int end) {
    char c = text.charAt(at);
    boolean last = at + 1 >= end;
    if (SENTENCE_MARKS.indexOf(c) >= 0) {
      return last || Character.isWhitespace(text.charAt(at + 1));
    }
    if (c != '\n' || last) {
      return false;
    }
    int next = at + 1;
    while (next < end && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) {
      next++;
    }
    return next < end && (text.charAt(next) == '\n' || LOOSE_MARKS.indexOf(text.charAt(next)) >= 0);
  }

  int size() {
    return words.size();
  }

  String word(int index) {
    return words.get(index);
  }

  Span span(int index) {
    return spans.get(index);
  }

  boolean opensSentence(int index) {
    return sentenceHeads.get(index);
  }

  /** Whether a clause begins with the word. */
  boolean isHead(int index) {
    return clauseHeads.get(index);
  }

  /** Whether the sentence of the word ends with a question mark. */
  boolean isQuestion(int index) {
    return questions.get(index);
  }

  /** The sentence of a word, at most so many words to each side of it. */
  Span sentence(int index, int most) {
    int first = index;
    while (first > Math.max(0, index - most) && !opensSentence(first)) {
      first--;
    }
    int last = index;
    while (last + 1 < Math.min(size(), index + most) && !opensSentence(last + 1)) {
      last++;
    }
    return new Span(span(first).begin(), span(last).end());
  }
}
