package org.colloquy.position;

/**
 * A word or a punctuation mark of a sentence.
 *
 * @param norm the word in lower case, contractions opened: "don't" is the two words "do" and "not"
 * @param begin offset of its first character in the sentence
 * @param end offset after its last character
 * @param capital whether it begins with a capital letter
 * @param plain whether it is written in letters of ASCII alone, small ones behind the first; a
 *     contraction is not
 */
record Word(String norm, int begin, int end, boolean capital, boolean plain) {

  /** Whether it is a mark, not a word; a vote such as "+1" is a word. */
  boolean isMark() {
    return !plain
        && norm.length() <= 3
        && !Character.isLetterOrDigit(norm.charAt(0))
        && !Character.isLetterOrDigit(norm.charAt(norm.length() - 1));
  }

  /** Whether it parts clauses. */
  boolean isBoundary() {
    return isMark() && !norm.equals("\"");
  }
}
