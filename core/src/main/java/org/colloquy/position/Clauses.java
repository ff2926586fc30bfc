package org.colloquy.position;

import java.util.List;
import java.util.Set;

/** The words of one sentence, with the questions that cues and structure ask about them. */
final class Clauses {
  /** Words that may stand before the words that count: "Hmm, well, agreed." */
  private static final Set<String> INTERJECTIONS = WordSets.get("interjections");

  private static final Set<String> CONJUNCTIONS = WordSets.get("conjunctions");

  private final String text;
  private final List<Word> words;

  private Clauses(String text, List<Word> words) {
    this.text = text;
    this.words = words;
  }

  static Clauses of(String sentence) {
    return of(sentence, Lexicon.none());
  }

  /** The words of a sentence; those that are known are not made anew. */
  static Clauses of(String sentence, Lexicon known) {
    return new Clauses(sentence, WordReader.read(sentence, known));
  }

  /** A word as the sentence writes it; of "Peter's" only "Peter". */
  String shown(int at) {
    Word word = words.get(at);
    return text.substring(word.begin(), shownEnd(word));
  }

  /** The words from one up to another as the sentence writes them; "'s" is left out. */
  String shown(int first, int end) {
    StringBuilder shown = new StringBuilder();
    for (int i = first; i < end; i++) {
      if (!norm(i).equals("'s")) {
        shown.append(shown.isEmpty() ? "" : " ").append(shown(i));
      }
    }
    return shown.toString();
  }

  int size() {
    return words.size();
  }

  /** The traces of all words, one bit a word, by which {@link Phrase} tells what cannot stand. */
  long trace() {
    long trace = 0;
    for (int at = 0; at < words.size(); at++) {
      trace |= Phrase.trace(words.get(at).norm());
    }
    return trace;
  }

  Word word(int at) {
    return words.get(at);
  }

  /** The word at an index, or "" beyond the ends. */
  String norm(int at) {
    return at < 0 || at >= words.size() ? "" : words.get(at).norm();
  }

  /** Whether one of a set stands among the words from one up to another. */
  boolean hold(Set<String> set, int first, int end) {
    for (int at = first; at < end; at++) {
      if (set.contains(norm(at))) {
        return true;
      }
    }
    return false;
  }

  boolean isMark(int at) {
    return at >= 0 && at < words.size() && words.get(at).isMark();
  }

  /** Whether only marks, interjections and a name that is spoken to stand before. */
  boolean isStart(int at) {
    for (int i = 0; i < at; i++) {
      boolean spokenTo = Names.isName(words, i) && norm(i + 1).equals(",");
      if (!words.get(i).isMark() && !INTERJECTIONS.contains(norm(i)) && !spokenTo) {
        return false;
      }
    }
    return true;
  }

  boolean isClauseStart(int at) {
    return at == 0
        || words.get(at - 1).isMark()
        || CONJUNCTIONS.contains(norm(at - 1))
        || isStart(at);
  }

  boolean isEnd(int at) {
    for (int i = at; i < words.size(); i++) {
      if (!words.get(i).isMark() || norm(i).equals("?")) {
        return false;
      }
    }
    return true;
  }

  boolean isClauseEnd(int at) {
    return at >= words.size() || words.get(at).isMark();
  }

  /** Whether the word can fill the slot of a phrase: a name, a role, or a pronoun for people. */
  boolean isWho(int at) {
    return Names.isName(words, at) || Names.isRole(norm(at)) || Names.isPronoun(norm(at));
  }

  /** Whether the word can be a person's name: one in capitals throughout is an acronym. */
  boolean isPerson(int at) {
    return Names.isName(words, at) && hasSmallLetter(words.get(at));
  }

  /** Whether a capital follows a small letter, as in the name of a function. */
  boolean isCamelCase(int at) {
    Word word = words.get(at);
    for (int i = word.begin() + 1; i < shownEnd(word); i++) {
      if (Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private static int shownEnd(Word word) {
    return Math.min(word.end(), word.begin() + word.norm().length());
  }

  private boolean hasSmallLetter(Word word) {
    for (int i = word.begin(); i < shownEnd(word); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word in a slot is a person, a role, a pronoun, or the name of some people. */
  boolean isPeople(int at) {
    return !Names.isName(words, at) || isPerson(at) || Names.isRole(norm(at + 1));
  }

  List<Word> words() {
    return words;
  }

  /** Index of the first word that ends behind an offset. */
  int wordAt(int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
