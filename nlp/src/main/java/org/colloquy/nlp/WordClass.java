package org.colloquy.nlp;

import java.util.Locale;

/**
 * Classes of words that the rules tell apart; {@code english-words.txt} explains and lists each.
 */
enum WordClass {
  NEGATOR,
  NEGATIVE_PREDICATE,
  WITHDRAWAL,
  NEGATION_RAISER,
  SPEECH,
  UNSETTLED,
  ASKING,
  SURETY,
  EXPERIENCER,
  EXPERIENCER_OR_QUALITY,
  STANCE_NOUN,
  VOICING,
  LIGHT,
  SHARING,
  DEALING,
  DESIRE,
  PERSON,
  EVERYBODY,
  UNNAMED,
  THING,
  WRITER,
  CONDITION,
  HEDGE,
  REPAIR,
  REPAIR_NOUN,
  NO_PERSON;

  /** The name of this class in the list. */
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether the word belongs to this class, by its lemma or as it is written. */
  boolean has(Token token) {
    return WordList.has(this, token.lemma()) || WordList.has(this, token.lower());
  }
}
