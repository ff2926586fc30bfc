package org.colloquy.message;

import java.util.EnumMap;
import java.util.Map;

/** The limits of a run. */
public final class Limits {
  private static final Limits STANDARD = new Limits(Map.of());
  private final Map<Limit, Long> set;

  private Limits(Map<Limit, Long> set) {
    this.set = set;
  }

  public static Limits standard() {
    return STANDARD;
  }

  public long of(Limit limit) {
    return set.getOrDefault(limit, limit.standard());
  }

  public Limits with(Limit limit, long value) {
    if (value < 1) {
      throw new IllegalArgumentException(limit.id() + " " + value + " must be >= 1");
    }
    Map<Limit, Long> changed = new EnumMap<>(Limit.class);
    changed.putAll(set);
    changed.put(limit, value);
    return new Limits(changed);
  }
}
