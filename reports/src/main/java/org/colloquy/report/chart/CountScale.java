package org.colloquy.report.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/**
 * The colours of counts: white for none, then from pale to dark blue, ever darker, so that the
 * order stays in grey. Where the largest count is more than {@link #SKEWED} times the median of
 * those above zero, equal steps of colour are equal ratios.
 *
 * @param largest the largest count
 * @param isLog whether the colours follow the logarithm
 */
record CountScale(long largest, boolean isLog) {
  private static final double SKEWED = 10;

  private static final Color PALE = new Color(0xDE, 0xEB, 0xF4);
  private static final Color DARK = new Color(0x00, 0x26, 0x42);

  /** Where on the scale the house's blue stands. */
  private static final double MIDDLE = 0.6;

  /** Paler than this, black text is easier to read than white. */
  private static final double READABLE = 0.5;

  /** The scale of some counts. */
  static CountScale of(LongStream counts) {
    long[] sorted = counts.filter(count -> count > 0).sorted().toArray();
    if (sorted.length == 0) {
      return new CountScale(0, false);
    }
    long largest = sorted[sorted.length - 1];
    return new CountScale(largest, largest > SKEWED * sorted[sorted.length / 2]);
  }

  /** Where a count of at least 1 stands, from 0 to 1. */
  double place(long count) {
    if (largest <= 1) {
      return MIDDLE;
    }
    return isLog
        ? Math.log((double) count) / Math.log((double) largest)
        : (count - 1.0) / (largest - 1);
  }

  /** The colour of a count. */
  Color color(long count) {
    return count == 0 ? Color.WHITE : at(place(count));
  }

  /** The colour of a place from 0 to 1. */
  static Color at(double place) {
    return place < MIDDLE
        ? mix(PALE, Theme.BLUE, place / MIDDLE)
        : mix(Theme.BLUE, DARK, (place - MIDDLE) / (1 - MIDDLE));
  }

  /** The colour of text on the colour of a count. */
  Color ink(long count) {
    return count == 0 || place(count) < READABLE ? Theme.INK : Color.WHITE;
  }

  /** The counts whose places are labelled, the smallest and the largest first. */
  List<Long> marks() {
    if (largest <= 1) {
      return largest == 0 ? List.of() : List.of(1L);
    }
    List<Long> marks = new ArrayList<>(List.of(1L, largest));
    if (isLog) {
      for (long power = 10; power < largest; power *= 10) {
        marks.add(power);
      }
    } else if (largest > 2) {
      marks.add((largest + 1) / 2);
    }
    return marks;
  }

  /** A count in at most four characters: "999", "1.7k", "12k", "3M". */
  static String compact(long count) {
    if (count < 1000) {
      return Long.toString(count);
    }
    if (count < 9_950) {
      return String.format(Locale.ROOT, "%.1fk", count / 1e3).replace(".0k", "k");
    }
    return count < 999_500
        ? String.format(Locale.ROOT, "%.0fk", count / 1e3)
        : String.format(Locale.ROOT, "%.0fM", count / 1e6);
  }

  private static Color mix(Color from, Color to, double share) {
    return new Color(
        mix(from.getRed(), to.getRed(), share),
        mix(from.getGreen(), to.getGreen(), share),
        mix(from.getBlue(), to.getBlue(), share));
  }

  private static int mix(int from, int to, double share) {
    return (int) Math.round(from + (to - from) * share);
  }
}
