package org.colloquy.report.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.colloquy.MessageAnalysis;
import org.colloquy.ThreadAnalysis;
import org.colloquy.report.statistic.Box;
import org.colloquy.report.table.Observation;
import org.colloquy.report.table.QuoteEconomy;

/** Gathers how messages use quotes, a few numbers for each. */
public final class QuoteHabitsTally {

  /** The numbers of one message, NaN where it does not have a measure. */
  private record Use(
      Instant sent, double newShare, double parentKept, double passagesAnswered, double depth) {

    static Use of(QuoteEconomy economy, Instant sent) {
      int passages = economy.passages();
      return new Use(
          sent,
          economy.newShare(),
          economy.keptOfParent(),
          passages == 0 ? Double.NaN : (double) economy.answered() / passages,
          economy.deepest());
    }

    double of(QuoteHabits.Measure measure) {
      return switch (measure) {
        case NEW_SHARE -> newShare;
        case PARENT_KEPT -> parentKept;
        case PASSAGES_ANSWERED -> passagesAnswered;
        case DEPTH -> depth;
      };
    }
  }

  private final List<Use> uses = new ArrayList<>();
  private int beginnings;
  private int automatic;
  private int unusable;

  /** Starts without a thread. */
  public QuoteHabitsTally() {}

  /**
   * Counts a thread in.
   *
   * @param thread a thread of the archive, once
   */
  public void add(ThreadAnalysis thread) {
    QuoteEconomy.of(thread).forEach(this::add);
  }

  private void add(QuoteEconomy economy) {
    MessageAnalysis message = economy.message();
    Optional<Instant> sent = message.sent();
    if (Humans.isAutomatic(message)) {
      automatic++;
    } else if (message.attributed().parent().isEmpty()) {
      beginnings++;
    } else if (sent.isEmpty() || Humans.sender(message).isEmpty()) {
      unusable++;
    } else {
      uses.add(Use.of(economy, sent.get()));
    }
  }

  /**
   * {@return the data for what was added; a date outside the window is not believed}
   *
   * @param window the time that the archive covers, where any message has a date
   */
  public QuoteHabits data(Optional<Observation.Window> window) {
    List<Use> believed =
        uses.stream()
            .filter(use -> window.filter(w -> w.contains(use.sent())).isPresent())
            .toList();
    TreeMap<Integer, List<Use>> byYear = new TreeMap<>();
    believed.forEach(
        use -> byYear.computeIfAbsent(year(use.sent()), year -> new ArrayList<>()).add(use));
    List<QuoteHabits.Habit> habits = new ArrayList<>();
    for (QuoteHabits.Measure measure : QuoteHabits.Measure.values()) {
      habits.add(habit(measure, Optional.empty(), believed));
      byYear.forEach((year, some) -> habits.add(habit(measure, Optional.of(year), some)));
    }
    return new QuoteHabits(
        habits,
        believed.size(),
        new QuoteHabits.LeftOut(beginnings, automatic, unusable + uses.size() - believed.size()));
  }

  private static int year(Instant moment) {
    return LocalDate.ofInstant(moment, ZoneOffset.UTC).getYear();
  }

  private static QuoteHabits.Habit habit(
      QuoteHabits.Measure measure, Optional<Integer> year, Collection<Use> uses) {
    double[] values =
        uses.stream()
            .mapToDouble(use -> use.of(measure))
            .filter(value -> !Double.isNaN(value))
            .toArray();
    return new QuoteHabits.Habit(
        measure,
        year,
        Box.of(values),
        Arrays.stream(values).average().orElse(Double.NaN),
        measure == QuoteHabits.Measure.DEPTH ? List.of() : bins(values));
  }

  private static List<Integer> bins(double[] shares) {
    int[] counts = new int[QuoteHabits.BINS];
    for (double share : shares) {
      counts[Math.min(QuoteHabits.BINS - 1, (int) (share * QuoteHabits.BINS))]++;
    }
    return IntStream.of(counts).boxed().toList();
  }
}
