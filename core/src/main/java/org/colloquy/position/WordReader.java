package org.colloquy.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Splits a sentence into words and marks, in one pass. Words that a lexicon knows are not made
 * anew.
 */
final class WordReader {
  /** What a contraction without its apostrophe, or a word that hides a "not", is made of. */
  private static final Map<String, String> OPENED =
      Map.ofEntries(
          Map.entry("cannot", "can not"),
          Map.entry("dont", "do not"),
          Map.entry("doesnt", "does not"),
          Map.entry("didnt", "did not"),
          Map.entry("isnt", "is not"),
          Map.entry("cant", "can not"),
          Map.entry("wont", "will not"),
          Map.entry("im", "i am"),
          Map.entry("thats", "that 's"),
          Map.entry("lets", "let 's"),
          Map.entry("can't", "can not"),
          Map.entry("won't", "will not"),
          Map.entry("shan't", "shall not"),
          Map.entry("ain't", "is not"));

  /** Fewer letters than a word and the blank behind it have on average. */
  private static final int LETTERS = 4;

  private static final Map<String, String> ENDINGS =
      Map.of("m", "am", "re", "are", "ll", "will", "ve", "have", "d", "would", "s", "'s");

  private final String text;
  private final Lexicon known;
  private final List<Word> words;
  private int at;

  private WordReader(String text, Lexicon known) {
    this.text = text;
    this.known = known;
    words = new ArrayList<>(text.length() / LETTERS);
  }

  /** The words and marks of a sentence. */
  static List<Word> read(String sentence, Lexicon known) {
    WordReader reader = new WordReader(sentence, known);
    while (reader.at < sentence.length()) {
      reader.step();
    }
    return reader.words;
  }

  /** Whether a word is written as it is read: it hides no "not", no verb. */
  static boolean isWhole(String word) {
    return word.indexOf('\'') < 0 && !OPENED.containsKey(word);
  }

  private void step() {
    char c = text.charAt(at);
    if (isLetterOrDigit(c) || isVote()) {
      word();
    } else {
      mark(c);
    }
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c != ' ' && Character.isLetterOrDigit(c));
  }

  private boolean isVote() {
    char c = text.charAt(at);
    return (c == '+' || c == '-' || c == '\u2212')
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at + 1))
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }

  private void word() {
    int begin = at;
    boolean plain = true;
    boolean ascii = true;
    int hash = 0;
    do {
      char c = text.charAt(at);
      hash *= 31;
      if (c >= 'A' && c <= 'Z') {
        plain &= at == begin;
        hash += 'a' - 'A';
      } else if (c < 'a' || c > 'z') {
        plain = false;
        ascii &= c < 0x80;
      }
      hash += c;
      at++;
    } while (at < text.length() && continues());
    String word = ascii ? known.find(text, begin, at, hash) : null;
    if (word == null) {
      String raw = text.substring(begin, at).toLowerCase(Locale.ROOT);
      add(raw.replace('\u2019', '\'').replace('\u2212', '-'), begin, plain);
    } else {
      words.add(new Word(word, begin, at, Character.isUpperCase(text.charAt(begin)), plain));
    }
  }

  /** Whether the character belongs to the word: a letter, or a joiner between two letters. */
  private boolean continues() {
    char c = text.charAt(at);
    if (isLetterOrDigit(c)) {
      return true;
    }
    if (c == ':' && text.startsWith(":-", at) && isLetterAt(at + 2)) {
      return true;
    }
    return (c == '-' || c == '\'' || c == '\u2019' || c == '_' || c == '.') && isLetterAt(at + 1);
  }

  private boolean isLetterAt(int index) {
    return index < text.length() && Character.isLetterOrDigit(text.charAt(index));
  }

  private void add(String raw, int begin, boolean plain) {
    boolean capital = Character.isUpperCase(text.charAt(begin));
    String opened = OPENED.getOrDefault(raw, raw);
    if (!opened.equals(raw)) {
      int space = opened.indexOf(' ');
      pair(opened.substring(0, space), opened.substring(space + 1), begin, capital);
      return;
    }
    int mark = raw.lastIndexOf('\'');
    if (mark > 0) {
      String tail = raw.substring(mark + 1);
      if (tail.equals("t") && raw.charAt(mark - 1) == 'n') {
        pair(raw.substring(0, mark - 1), "not", begin, capital);
        return;
      }
      String ending = ENDINGS.get(tail);
      if (ending != null) {
        pair(raw.substring(0, mark), ending, begin, capital);
        return;
      }
    }
    words.add(new Word(raw, begin, at, capital, plain));
  }

  /** Both halves of a contraction cover the whole of it: a cue cannot cut it in two. */
  private void pair(String first, String second, int begin, boolean capital) {
    words.add(new Word(first, begin, at, capital, false));
    words.add(new Word(second, begin, at, false, false));
  }

  private void mark(char c) {
    int begin = at++;
    switch (c) {
      case ',', ';', ':', '?', '!', '(', ')', '"' -> words.add(mark(String.valueOf(c), begin));
      case '\u201c', '\u201d' -> words.add(mark("\"", begin));
      case '\u2013', '\u2014' -> words.add(mark("--", begin));
      case '\u2026' -> words.add(mark("...", begin));
      case '.', '-' -> run(c, begin);
      default -> {
        // white space, emphasis marks and the like part words and say nothing
      }
    }
  }

  private void run(char c, int begin) {
    while (at < text.length() && text.charAt(at) == c) {
      at++;
    }
    if (c == '.') {
      words.add(mark(at - begin > 1 ? "..." : ".", begin));
    } else if (at - begin > 1 || isFree(begin)) {
      words.add(mark("--", begin));
    }
  }

  /** A single hyphen is a dash when white space stands around it. */
  private boolean isFree(int begin) {
    return (begin == 0 || text.charAt(begin - 1) == ' ')
        && (at == text.length() || text.charAt(at) == ' ');
  }

  private Word mark(String norm, int begin) {
    return new Word(norm, begin, at, false, false);
  }
}
