package org.colloquy.report.measure;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.colloquy.report.statistic.Box;

/**
 * How hard patch series are pushed back, by what mail shows: the signs that Egelman and others
 * (ICSE 2020) found to point to pushback, with high recall and low precision. A sign stands out
 * above the archive's own 90th percentile; nothing is said of people.
 *
 * @param series all series in order of their first posting
 * @param thresholds the 90th percentile of each sign among the series that are closed
 * @param undated series without a posting whose date can be believed, left out
 * @param detectors the names of the detectors that found the objections, in order
 */
public record PushbackProfile(
    List<PatchSeries> series, Map<Sign, Double> thresholds, int undated, Set<String> detectors) {
  private static final double HIGH = 0.9;

  /** What may point to pushback. */
  public enum Sign {
    /** Versions posted. */
    ROUNDS,
    /** Messages. */
    MESSAGES,
    /** People who write. */
    PEOPLE,
    /** Days from the first objection to the last. */
    DAYS,
    /** Share of the longest exchange between two people. */
    EXCHANGE;

    /**
     * {@return the size of the sign; NaN where the series does not have it}
     *
     * @param series the patch series
     */
    public double of(PatchSeries series) {
      return switch (this) {
        case ROUNDS -> series.rounds();
        case MESSAGES -> series.messages();
        case PEOPLE -> series.people();
        case DAYS -> series.days();
        case EXCHANGE -> series.exchange();
      };
    }

    /** {@return the sign as the data writes it: "rounds"} */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Checks that no part is null, and copies collections. */
  public PushbackProfile {
    series = List.copyOf(series);
    thresholds = Map.copyOf(thresholds);
    detectors = new TreeSet<>(requireNonNull(detectors, "detectors must not be null"));
  }

  /**
   * {@return the profile of some series}
   *
   * @param series the patch series
   * @param undated how many more there are without a date
   * @param detectors the names of who found the positions
   */
  public static PushbackProfile of(List<PatchSeries> series, int undated, Set<String> detectors) {
    Map<Sign, Double> thresholds = new EnumMap<>(Sign.class);
    for (Sign sign : Sign.values()) {
      thresholds.put(sign, Box.quantile(sorted(series, sign), HIGH));
    }
    return new PushbackProfile(series, thresholds, undated, detectors);
  }

  private static double[] sorted(List<PatchSeries> series, Sign sign) {
    double[] values =
        series.stream()
            .filter(s -> !s.open())
            .mapToDouble(sign::of)
            .filter(value -> !Double.isNaN(value))
            .toArray();
    Arrays.sort(values);
    return values;
  }

  /**
   * {@return the 90th percentile of a sign; NaN where no closed series has it}
   *
   * @param sign which one
   */
  public double threshold(Sign sign) {
    return thresholds.getOrDefault(sign, Double.NaN);
  }

  /**
   * {@return whether a series has more of a sign than nine of ten}
   *
   * @param one a series of the profile
   * @param sign which one
   */
  public boolean isHigh(PatchSeries one, Sign sign) {
    return sign.of(one) > threshold(sign);
  }

  /**
   * {@return how many signs of a series stand out}
   *
   * @param one a series of the profile
   */
  public int high(PatchSeries one) {
    return (int) Arrays.stream(Sign.values()).filter(sign -> isHigh(one, sign)).count();
  }

  /** {@return the series that were not talked about any more when the archive ended} */
  public List<PatchSeries> closed() {
    return series.stream().filter(one -> !one.open()).toList();
  }
}
