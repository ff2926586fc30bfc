package org.colloquy.report.measure;

import static java.util.Objects.requireNonNull;

import org.colloquy.quote.Author;
import org.colloquy.thread.PatchSubject;

/**
 * What the versions of a patch have in common: who sends it, and its title.
 *
 * @param sender who sends it
 * @param title a hash of the title, for no text is kept
 */
record SeriesKey(String sender, long title) {
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  SeriesKey {
    requireNonNull(sender, "sender must not be null");
  }

  static SeriesKey of(Author sender, PatchSubject patch) {
    return new SeriesKey(Humans.key(sender), hash(patch.title()));
  }

  /** FNV-1a (draft-eastlake-fnv), over UTF-16 units: two titles in a billion billion collide. */
  private static long hash(String title) {
    long hash = FNV_OFFSET;
    for (int i = 0; i < title.length(); i++) {
      hash = (hash ^ title.charAt(i)) * FNV_PRIME;
    }
    return hash;
  }
}
