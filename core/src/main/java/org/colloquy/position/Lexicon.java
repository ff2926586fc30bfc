package org.colloquy.position;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that are known, each under one object: a word that is found here costs no new string, and
 * whoever looks it up in a map of such words compares references. Immutable.
 *
 * <p>Only words of ASCII are held, in small letters; the hash of a word is that of a string.
 */
final class Lexicon {
  private static final Lexicon NONE = new Lexicon(List.of());

  private final @Nullable String[] slots;

  private Lexicon(Collection<String> words) {
    slots = new String[Integer.highestOneBit(Math.max(1, words.size())) * 4];
    for (String word : words) {
      int slot = slot(word.hashCode());
      while (slots[slot] != null && !word.equals(slots[slot])) {
        slot = next(slot);
      }
      slots[slot] = word.intern();
    }
  }

  /** The lexicon of words in small letters; those that hold anything but ASCII are left out. */
  static Lexicon of(Collection<String> words) {
    return new Lexicon(
        words.stream().filter(w -> w.chars().allMatch(c -> c > ' ' && c < 0x7f)).toList());
  }

  /** The lexicon without a word. */
  static Lexicon none() {
    return NONE;
  }

  private int slot(int hash) {
    return (hash ^ (hash >>> 15)) & (slots.length - 1);
  }

  private int next(int slot) {
    return (slot + 1) & (slots.length - 1);
  }

  /**
   * The word that stands somewhere, capitals read as small letters; null when it is not known.
   *
   * @param hash hash of the word in small letters, as {@link String#hashCode} would have it
   */
  @Nullable String find(String text, int begin, int end, int hash) {
    for (int slot = slot(hash); ; slot = next(slot)) {
      String word = slots[slot];
      if (word == null) {
        return null;
      }
      if (word.hashCode() == hash
          && word.length() == end - begin
          && text.regionMatches(true, begin, word, 0, word.length())) {
        return word;
      }
    }
  }
}
