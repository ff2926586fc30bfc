package org.colloquy.report.page;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.colloquy.position.Stance;

/** Counts positions by stance. */
final class StanceCounts {
  private static final List<Stance> STANCES = List.of(Stance.values());

  private final Map<Stance, Integer> counts = new EnumMap<>(Stance.class);

  void add(Stance stance) {
    counts.merge(stance, 1, Integer::sum);
  }

  int of(Stance stance) {
    return counts.getOrDefault(stance, 0);
  }

  /** The place of a stance in {@link #all}, from 0. */
  static int place(Stance stance) {
    return STANCES.indexOf(stance);
  }

  /** The counts in the order of {@link Stance}: agree, object, defer. */
  List<Integer> all() {
    return STANCES.stream().map(this::of).toList();
  }
}
