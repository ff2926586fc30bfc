package org.colloquy.report.evaluation;

import java.util.Locale;

/** What came out when annotation and analysis were held against each other at one place. */
public enum Verdict {
  /** Both have the position. */
  RIGHT,
  /** Only the analysis has it. */
  EXTRA,
  /** Only the annotation has it. */
  MISSED;

  /** {@return the verdict as the output writes it: "missed"} */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
