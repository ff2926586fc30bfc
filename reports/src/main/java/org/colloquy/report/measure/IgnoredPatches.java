package org.colloquy.report.measure;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.colloquy.report.statistic.SmoothShare;

/**
 * How many patches nobody answers (Ramsauer, Lohmann and Mauerer, ICSE-SEIP 2019, without what
 * upstream took, which mail does not tell).
 *
 * <p>Counted are root patches: messages that open a thread and post a patch, one for a series. A
 * root patch is ignored when its thread holds no message by a person other than its sender; what
 * programs write does not count. In the wider view it is ignored when all versions of the patch
 * are.
 *
 * @param period how long a bin is
 * @param bins from the first to the last, without gaps
 * @param left what the bins leave out
 */
public record IgnoredPatches(Period period, List<Bin> bins, LeftOut left) {

  /**
   * One stretch of time.
   *
   * @param start its first day, UTC
   * @param all all root patches
   * @param versions the same patches, ignored only where all their versions are
   * @param newcomers those of people whose first message was sent at most 90 days before; none in
   *     the archive's first year, in which everybody seems new
   */
  public record Bin(LocalDate start, Part all, Part versions, Part newcomers) {}

  /**
   * Some patches of a bin.
   *
   * @param patches number of patches
   * @param ignored those without a response
   * @param smoothed the ignored share, smoothed over the bins
   */
  public record Part(int patches, int ignored, SmoothShare.Smoothed smoothed) {

    /** {@return the ignored share; NaN without patches} */
    public double share() {
      return patches == 0 ? Double.NaN : (double) ignored / patches;
    }
  }

  /**
   * What no bin counts.
   *
   * @param young root patches of the archive's last days, which may yet be answered
   * @param parts patches of a series that were sent outside of its thread
   * @param answers patches that answer a message which the archive lacks
   * @param automatic root patches sent by programs
   * @param unusable root patches without a sender or a date that can be believed
   */
  public record LeftOut(int young, int parts, int answers, int automatic, int unusable) {}

  /** Checks that no part is null, and copies collections. */
  public IgnoredPatches {
    requireNonNull(period, "period must not be null");
    requireNonNull(left, "left must not be null");
    bins = List.copyOf(bins);
  }

  /** {@return the number of root patches} */
  public int patches() {
    return bins.stream().mapToInt(bin -> bin.all().patches()).sum();
  }

  /** {@return those without a response} */
  public int ignored() {
    return bins.stream().mapToInt(bin -> bin.all().ignored()).sum();
  }

  /** {@return those of which no version has a response} */
  public int ignoredInAllVersions() {
    return bins.stream().mapToInt(bin -> bin.versions().ignored()).sum();
  }

  /** {@return the number of root patches by newcomers} */
  public int byNewcomers() {
    return bins.stream().mapToInt(bin -> bin.newcomers().patches()).sum();
  }

  /** {@return those of them without a response} */
  public int ignoredOfNewcomers() {
    return bins.stream().mapToInt(bin -> bin.newcomers().ignored()).sum();
  }
}
