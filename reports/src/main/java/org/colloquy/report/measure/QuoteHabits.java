package org.colloquy.report.measure;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.colloquy.report.statistic.Box;

/**
 * How messages use quotes, over all of them and year by year. Counted are messages by people that
 * answer something, for only these can quote it.
 *
 * @param habits one for each measure and year, and one for each measure over all years
 * @param answers number of messages counted
 * @param apart what is not counted
 */
public record QuoteHabits(List<Habit> habits, int answers, LeftOut apart) {
  /** Bins of a share from 0 to 1. */
  public static final int BINS = 20;

  /** What is measured of a message. */
  public enum Measure {
    /** Share of new words in all words of prose. */
    NEW_SHARE,
    /** Share of the words of the message answered that are quoted; 1 minus this is trimmed. */
    PARENT_KEPT,
    /** Share of the quoted passages that have text of the sender below. */
    PASSAGES_ANSWERED,
    /** Levels of quoting in its deepest zone; no share. */
    DEPTH;

    /** {@return the measure as the data writes it: "new-share"} */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * A measure in one year.
   *
   * @param measure what is measured
   * @param year the year, UTC; empty for all together
   * @param box quartiles and whiskers; its n is the number of messages that have the measure
   * @param mean NaN without a message
   * @param bins messages by the measure, {@value #BINS} bins of equal width from 0 to 1, the last
   *     one with 1 itself; empty for a measure that is no share
   */
  public record Habit(
      Measure measure, Optional<Integer> year, Box box, double mean, List<Integer> bins) {

    /** Checks that no part is null, and copies collections. */
    public Habit {
      requireNonNull(measure, "measure must not be null");
      requireNonNull(year, "year must not be null");
      requireNonNull(box, "box must not be null");
      bins = List.copyOf(bins);
    }
  }

  /**
   * What is not counted.
   *
   * @param beginnings messages that answer nothing
   * @param automatic messages by programs
   * @param unusable messages without a sender or a date that can be believed
   */
  public record LeftOut(int beginnings, int automatic, int unusable) {}

  /** Checks that no part is null, and copies collections. */
  public QuoteHabits {
    requireNonNull(apart, "apart must not be null");
    habits = List.copyOf(habits);
  }

  /**
   * {@return a measure over all years}
   *
   * @param measure which one
   */
  public Habit all(Measure measure) {
    return habits.stream()
        .filter(habit -> habit.measure() == measure && habit.year().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  /**
   * {@return a measure year by year, in order}
   *
   * @param measure which one
   */
  public List<Habit> years(Measure measure) {
    return habits.stream()
        .filter(habit -> habit.measure() == measure && habit.year().isPresent())
        .toList();
  }
}
