package org.colloquy.report.statistic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * A share over time, smoothed by {@link Loess}, with a pointwise 95 % interval from the bootstrap:
 * the cases are drawn anew with replacement, {@value #ROUNDS} times, and smoothed again (Efron and
 * Tibshirani 1993, percentile method). The draws start from a fixed seed: same cases, same band.
 */
public final class SmoothShare {
  /** Share of the bins that is used at each place. */
  public static final double SPAN = 0.5;

  /** Fewer bins with cases than this, or fewer cases, are not smoothed. */
  private static final int FEWEST_BINS = 5;

  private static final int FEWEST_CASES = 30;

  private static final int ROUNDS = 200;
  private static final long SEED = 1979;

  private SmoothShare() {}

  /**
   * Cases of one bin.
   *
   * @param x its place
   * @param n number of cases
   * @param hits those that count
   */
  public record Bin(double x, int n, int hits) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException when the hits are not from 0 to {@code n}
     */
    public Bin {
      if (hits < 0 || hits > n) {
        throw new IllegalArgumentException("hits " + hits + " must be between 0 and " + n);
      }
    }
  }

  /**
   * The smoothed share at the place of a bin; NaN where bins or cases are too few, or only cases
   * before or behind are known.
   *
   * @param share the smoothed share, from 0 to 1
   * @param lower 2.5 % of the bootstrap's shares are below
   * @param upper 2.5 % are above
   */
  public record Smoothed(double share, double lower, double upper) {
    static final Smoothed UNKNOWN = new Smoothed(Double.NaN, Double.NaN, Double.NaN);
  }

  /**
   * {@return one value for each bin; none before the first case and behind the last one}
   *
   * @param bins in order of time
   */
  public static List<Smoothed> of(List<Bin> bins) {
    long filled = bins.stream().filter(bin -> bin.n() > 0).count();
    long cases = bins.stream().mapToLong(Bin::n).sum();
    if (filled < FEWEST_BINS || cases < FEWEST_CASES) {
      return bins.stream().map(bin -> Smoothed.UNKNOWN).toList();
    }
    double[] fit = smooth(bins);
    double[][] again = new double[bins.size()][ROUNDS];
    Urn urn = new Urn(bins);
    for (int round = 0; round < ROUNDS; round++) {
      double[] drawn = smooth(urn.draw());
      for (int i = 0; i < drawn.length; i++) {
        again[i][round] = drawn[i];
      }
    }
    int first = firstFilled(bins, 0, 1);
    int last = firstFilled(bins, bins.size() - 1, -1);
    return IntStream.range(0, fit.length)
        .mapToObj(i -> i < first || i > last ? Smoothed.UNKNOWN : smoothed(fit[i], again[i]))
        .toList();
  }

  private static int firstFilled(List<Bin> bins, int from, int step) {
    int at = from;
    while (bins.get(at).n() == 0) {
      at += step;
    }
    return at;
  }

  private static Smoothed smoothed(double fit, double[] again) {
    Arrays.sort(again);
    return new Smoothed(fit, Box.quantile(again, 0.025), Box.quantile(again, 0.975));
  }

  private static double[] smooth(List<Bin> bins) {
    List<Loess.Point> points =
        bins.stream()
            .filter(bin -> bin.n() > 0)
            .map(bin -> new Loess.Point(bin.x(), (double) bin.hits() / bin.n(), bin.n()))
            .toList();
    Loess loess = new Loess(points, SPAN);
    return bins.stream().mapToDouble(bin -> Math.max(0, Math.min(1, loess.at(bin.x())))).toArray();
  }

  /** All cases, to draw as many again with replacement. */
  private static final class Urn {
    private final SplittableRandom random = new SplittableRandom(SEED);
    private final List<Bin> bins;

    /** Ends of the hits and of the others of each bin, when all cases stand in a row. */
    private final int[] ends;

    Urn(List<Bin> bins) {
      this.bins = bins;
      ends = new int[2 * bins.size()];
      int end = 0;
      for (int i = 0; i < bins.size(); i++) {
        ends[2 * i] = end + bins.get(i).hits();
        end += bins.get(i).n();
        ends[2 * i + 1] = end;
      }
    }

    List<Bin> draw() {
      int all = ends[ends.length - 1];
      int[] counts = new int[ends.length];
      for (int i = 0; i < all; i++) {
        counts[cell(random.nextInt(all))]++;
      }
      List<Bin> drawn = new ArrayList<>();
      for (int i = 0; i < bins.size(); i++) {
        int hits = counts[2 * i];
        drawn.add(new Bin(bins.get(i).x(), hits + counts[2 * i + 1], hits));
      }
      return drawn;
    }

    /** The first cell that ends behind the case. */
    private int cell(int number) {
      int low = 0;
      int high = ends.length - 1;
      while (low < high) {
        int middle = (low + high) / 2;
        if (ends[middle] > number) {
          high = middle;
        } else {
          low = middle + 1;
        }
      }
      return low;
    }
  }
}
