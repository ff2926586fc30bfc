package org.colloquy.report.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Whether stated confidences are true: of the positions stated with 0.8, 80 % should be right.
 * Trailers are left out.
 *
 * @param bins ten ranges of confidence, ascending
 * @param brier mean square of the distance between confidence and truth (1 right, 0 wrong; Brier,
 *     Monthly Weather Review 78, 1950), less is better; empty without a position
 * @param error expected calibration error: mean distance between what was stated and the share that
 *     is right, over the bins, weighted by their size (Naeini, Cooper and Hauskrecht, AAAI 2015);
 *     empty without a position
 * @param sure the positions of confidence {@link #SURE} and more
 */
public record Calibration(
    List<ReliabilityBin> bins, OptionalDouble brier, OptionalDouble error, Share sure) {

  /** From this confidence on a position passes for sure. */
  public static final double SURE = 0.9;

  private static final int BINS = 10;

  /** Copies the collections. */
  public Calibration {
    bins = List.copyOf(bins);
  }

  static Calibration of(Collection<Finding> findings) {
    List<Finding> found =
        findings.stream()
            .filter(f -> f.label() != Label.TRAILER && f.confidence().isPresent())
            .toList();
    List<ReliabilityBin> bins = new ArrayList<>();
    for (int bin = 0; bin < BINS; bin++) {
      bins.add(bin(bin, found));
    }
    OptionalDouble brier = found.stream().mapToDouble(Calibration::square).average();
    double gap = bins.stream().mapToDouble(ReliabilityBin::weightedGap).sum();
    OptionalDouble error =
        found.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(gap / found.size());
    return new Calibration(bins, brier, error, right(sure(found)));
  }

  private static ReliabilityBin bin(int bin, List<Finding> found) {
    List<Finding> in = found.stream().filter(finding -> binOf(confidence(finding)) == bin).toList();
    OptionalDouble stated = in.stream().mapToDouble(Calibration::confidence).average();
    return new ReliabilityBin((double) bin / BINS, (double) (bin + 1) / BINS, stated, right(in));
  }

  private static int binOf(double confidence) {
    return Math.min(BINS - 1, (int) (confidence * BINS));
  }

  private static List<Finding> sure(List<Finding> found) {
    return found.stream().filter(finding -> confidence(finding) >= SURE).toList();
  }

  private static Share right(List<Finding> found) {
    return new Share(Score.of(found).right(), found.size());
  }

  private static double square(Finding finding) {
    double truth = finding.verdict() == Verdict.RIGHT ? 1 : 0;
    return Math.pow(confidence(finding) - truth, 2);
  }

  private static double confidence(Finding finding) {
    return finding.confidence().orElseThrow();
  }
}
