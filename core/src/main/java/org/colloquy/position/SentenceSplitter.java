package org.colloquy.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.colloquy.text.JoinedText;

/** Splits a paragraph into sentences, in one pass. */
final class SentenceSplitter {
  /** Longest sentence; a longer one is cut at the next space, so that no later step sees more. */
  static final int LONGEST = 1_000;

  /** Words with a full stop that rarely end a sentence. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "e.g", "i.e", "eg", "ie", "cf", "vs", "btw", "mr", "mrs", "ms", "dr", "prof", "st", "no",
          "fig", "sec", "ref", "p", "pp", "al", "resp", "approx", "viz", "aka", "a.k.a", "w.r.t",
          "incl", "vol", "ver", "nr", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
          "sept", "oct", "nov", "dec");

  /** Abbreviations that end a sentence when a capital follows. */
  private static final Set<String> FINAL_TOO = Set.of("etc", "inc", "ltd", "a.m", "p.m");

  private final JoinedText joined;
  private final String text;
  private final List<Sentence> sentences = new ArrayList<>();
  private int begin;

  private SentenceSplitter(JoinedText joined) {
    this.joined = joined;
    text = joined.text();
  }

  /** The sentences of a paragraph. */
  static List<Sentence> split(JoinedText paragraph) {
    SentenceSplitter splitter = new SentenceSplitter(paragraph);
    splitter.run();
    return splitter.sentences;
  }

  private void run() {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      at++;
      if (c == '.' || c == '!' || c == '?' || c == '\u2026') {
        at = stop(at);
      } else if ((c == ' ' && at - begin > LONGEST) || at - begin > 2 * LONGEST) {
        cut(at);
      }
    }
    cut(text.length());
  }

  /** Takes in the whole run of marks, and cuts behind it where a sentence ends there. */
  private int stop(int after) {
    int at = after;
    while (at < text.length() && ".!?\u2026".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    boolean single = at == after && text.charAt(after - 1) == '.';
    while (at < text.length() && "\"')\u201d\u2019*_".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (at < text.length() && text.charAt(at) != ' ') {
      return at;
    }
    if (ends(after - 1, at, single)) {
      cut(at);
    }
    return at;
  }

  private boolean ends(int mark, int at, boolean single) {
    char next = following(at);
    if (text.charAt(mark) == '?' || text.charAt(mark) == '!') {
      return !Character.isLowerCase(next) || mark + 1 == at;
    }
    if (!single) {
      return !Character.isLowerCase(next);
    }
    String word = wordBefore(mark);
    if (ABBREVIATIONS.contains(word) || isInitial(word, mark) || isItemNumber(word, mark)) {
      return false;
    }
    if (FINAL_TOO.contains(word)) {
      return Character.isUpperCase(next);
    }
    return next != ',' && next != ';';
  }

  /** The next character that is no space; a line end of sorts when there is none. */
  private char following(int at) {
    int next = at;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    return next < text.length() ? text.charAt(next) : '\n';
  }

  private String wordBefore(int mark) {
    int first = mark;
    while (first > Math.max(begin, mark - 12)
        && (Character.isLetterOrDigit(text.charAt(first - 1)) || text.charAt(first - 1) == '.')) {
      first--;
    }
    return text.substring(first, mark).toLowerCase(Locale.ROOT);
  }

  private boolean isInitial(String word, int mark) {
    return word.length() == 1 && !word.equals("i") && Character.isUpperCase(text.charAt(mark - 1));
  }

  /** "2." at the head of a list item. */
  private boolean isItemNumber(String word, int mark) {
    return !word.isEmpty()
        && word.length() <= 2
        && mark - word.length() == begin
        && word.chars().allMatch(Character::isDigit);
  }

  private void cut(int end) {
    int first = begin;
    int last = end;
    while (first < last && text.charAt(first) == ' ') {
      first++;
    }
    while (last > first && text.charAt(last - 1) == ' ') {
      last--;
    }
    if (last > first) {
      sentences.add(new Sentence(joined.part(first, last)));
    }
    begin = end;
  }
}
