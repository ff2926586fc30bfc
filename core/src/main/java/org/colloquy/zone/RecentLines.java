package org.colloquy.zone;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what the last lines said that were read for attribution lines: every reply repeats those of
 * the quotes that it holds. A line is forgotten when another takes its place, one in {@value #SIZE}
 * does. Safe to use from many threads: what one overwrites another merely reads anew.
 */
final class RecentLines {
  private static final int SIZE = 512;

  private record Entry(String text, Optional<AttributionLine> said) {}

  private final @Nullable Entry[] entries = new Entry[SIZE];

  /** What a line says, read only if it is not kept. */
  Optional<AttributionLine> get(String text, Function<String, Optional<AttributionLine>> reading) {
    int hash = text.hashCode() * 0x9e3779b9;
    int slot = (hash >>> 16) % SIZE;
    Entry known = entries[slot];
    if (known == null || !known.text().equals(text)) {
      known = new Entry(text, reading.apply(text));
      entries[slot] = known;
    }
    return known.said();
  }
}
