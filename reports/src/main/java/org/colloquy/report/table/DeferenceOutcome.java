package org.colloquy.report.table;

import java.util.Locale;

/** Whether those to whom a judgement is left wrote in the same thread since. */
public enum DeferenceOutcome {
  /** Within the window. */
  ANSWERED,
  /** Behind it. */
  LATE,
  /** Not at all, though the archive goes on. */
  UNANSWERED,
  /** Not yet, when the archive ends. */
  CENSORED,
  /** No person is known, or a date is missing. */
  UNKNOWN;

  /** {@return the outcome as the tables write it: "answered"} */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
