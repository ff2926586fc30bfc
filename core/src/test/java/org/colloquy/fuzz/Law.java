package org.colloquy.fuzz;

/** What holds for any input. Cheap where it holds: a fuzzer asks some thousand times a second. */
final class Law {

  private Law() {}

  /** Fails with the law when it does not hold. */
  static void holds(boolean held, String law) {
    if (!held) {
      throw new AssertionError(law);
    }
  }

  /** Fails with the law and both values when they differ. */
  static void same(Object one, Object other, String law) {
    if (!one.equals(other)) {
      throw new AssertionError(law + "\n  one:   " + one + "\n  other: " + other);
    }
  }

  /** Fails with the value when a line ends in it. */
  static void oneLine(String value) {
    if (value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0) {
      throw new AssertionError("a field value is one line:\n" + value);
    }
  }
}
