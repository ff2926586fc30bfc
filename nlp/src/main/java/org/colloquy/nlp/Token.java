package org.colloquy.nlp;

import java.util.Locale;
import org.colloquy.text.Span;

/**
 * A word of a parsed sentence.
 *
 * @param word as written
 * @param lemma its dictionary form in lower case
 * @param tag its part of speech in the Penn Treebank's tag set
 * @param span its place in the sentence
 * @param head index of the word on which it depends, or {@link #NO_HEAD}
 * @param relation in which way it depends on it, in the terms of Universal Dependencies
 */
record Token(String word, String lemma, String tag, Span span, int head, String relation) {

  static final int NO_HEAD = -1;

  /** The word in lower case. */
  String lower() {
    return word.toLowerCase(Locale.ROOT);
  }

  boolean is(WordClass words) {
    return words.has(this);
  }

  boolean isVerb() {
    return tag.startsWith("VB");
  }

  boolean isNoun() {
    return tag.startsWith("NN");
  }

  boolean isName() {
    return tag.startsWith("NNP");
  }

  boolean isModal() {
    return tag.equals("MD");
  }

  boolean isPunctuation() {
    return relation.equals("punct");
  }

  boolean isSubject() {
    return relation.startsWith("nsubj");
  }

  /** Whether it depends in one of these ways, subtypes such as "nsubj:pass" told apart. */
  boolean relates(String... relations) {
    for (String r : relations) {
      if (relation.equals(r)) {
        return true;
      }
    }
    return false;
  }
}
