package org.colloquy.position;

/**
 * A part of a feature: a word, or the name of a trait such as "answers-question".
 *
 * @param text the word, without blanks
 * @param hash 64 bits of it, which stand for it in the key of a feature
 */
record Term(String text, long hash) {
  private static final long PRIME = 0x9E3779B97F4A7C15L;

  static Term of(String text) {
    long hash = text.length();
    for (int i = 0; i < text.length(); i++) {
      hash = mixed(hash, text.charAt(i));
    }
    return new Term(text, hash);
  }

  /** The key of a feature with one more part; order counts. */
  static long mixed(long key, long part) {
    long mixed = (key ^ part) * PRIME;
    return mixed ^ (mixed >>> 29);
  }
}
