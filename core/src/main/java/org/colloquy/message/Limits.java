package org.colloquy.message;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.Map;

/**
 * A value for every {@link Limit}. Immutable.
 *
 * <pre>{@code
 * Limits few = Limits.standard().with(Limit.PARTS, 100);
 * }</pre>
 */
public final class Limits {

  private static final Limits STANDARD = new Limits(new EnumMap<>(Limit.class));

  /** The values that are not the default. */
  private final Map<Limit, Long> changed;

  private Limits(Map<Limit, Long> changed) {
    this.changed = changed;
  }

  /** {@return every limit at its default} */
  public static Limits standard() {
    return STANDARD;
  }

  /**
   * {@return the value of a limit, at least 1}
   *
   * @param limit which one
   */
  public long of(Limit limit) {
    requireNonNull(limit, "limit must not be null");
    Long value = changed.get(limit);
    return value == null ? limit.standard() : value;
  }

  /**
   * {@return the same limits but for one}
   *
   * @param limit which one is replaced
   * @param value at least 1, in the unit of the limit
   */
  public Limits with(Limit limit, long value) {
    requireNonNull(limit, "limit must not be null");
    if (value < 1) {
      throw new IllegalArgumentException(limit.id() + " " + value + " must be >= 1");
    }
    Map<Limit, Long> other = new EnumMap<>(changed);
    other.put(limit, value);
    return new Limits(other);
  }

  /** The value of a limit for what is counted in int. */
  int count(Limit limit) {
    return (int) Math.min(Integer.MAX_VALUE, of(limit));
  }
}
