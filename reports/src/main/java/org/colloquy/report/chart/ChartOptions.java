package org.colloquy.report.chart;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import org.colloquy.role.Roles;

/**
 * What a caller may choose of charts.
 *
 * @param quiet how long nothing must happen before a thread counts as ended, and before something
 *     counts as not answered; W in the definitions
 * @param error a sentence on how often the detector is right, for the captions of charts that rest
 *     on positions, or ""
 * @param roles who maintains what
 */
public record ChartOptions(Duration quiet, String error, Roles roles) {
  /** Thirty days, no error stated, and nobody with a role. */
  public static final ChartOptions STANDARD = new ChartOptions(Duration.ofDays(30), "", Roles.NONE);

  /**
   * Checks that no part is null.
   *
   * @throws IllegalArgumentException when the quiet time is not above 0
   */
  public ChartOptions {
    requireNonNull(quiet, "quiet must not be null");
    requireNonNull(error, "error must not be null");
    requireNonNull(roles, "roles must not be null");
    if (quiet.isNegative() || quiet.isZero()) {
      throw new IllegalArgumentException("quiet " + quiet + " must be > 0");
    }
  }

  /**
   * {@return the same with an error stated}
   *
   * @param sentence what a caption says of how often the detector is wrong; "" says nothing
   */
  public ChartOptions withError(String sentence) {
    return new ChartOptions(quiet, sentence, roles);
  }

  /**
   * {@return the same with another quiet window}
   *
   * @param window above zero
   */
  public ChartOptions withQuiet(Duration window) {
    return new ChartOptions(window, error, roles);
  }

  /**
   * {@return the same with people in other roles}
   *
   * @param holders who has which role
   */
  public ChartOptions withRoles(Roles holders) {
    return new ChartOptions(quiet, error, holders);
  }
}
