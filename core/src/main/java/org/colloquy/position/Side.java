package org.colloquy.position;

import java.util.Locale;

/** On which side of a matter somebody stands. */
public enum Side {
  /** For what is proposed. */
  FOR,
  /** Against what is proposed. */
  AGAINST,
  /** For or against it, under a condition. */
  CONDITIONAL,
  /** Leaves it to somebody else. */
  DEFERS;

  /** {@return the side as the output writes it: "against"} */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
