package org.colloquy.zone;

/** How many lines of a unified hunk are still to come. */
final class HunkSize {
  private int before;
  private int after;

  private HunkSize(int before, int after) {
    this.before = before;
    this.after = after;
  }

  /** Reads {@code @@ -12,7 +12,9 @@}; a number that is missing is 1. */
  static HunkSize read(String header) {
    int plus = header.indexOf(" +", 3);
    int end = header.indexOf(" @@", 3);
    if (plus < 0 || end < plus) {
      return new HunkSize(0, 0);
    }
    return new HunkSize(count(header.substring(4, plus)), count(header.substring(plus + 2, end)));
  }

  private static int count(String range) {
    int comma = range.indexOf(',');
    String digits = comma < 0 ? "1" : range.substring(comma + 1).strip();
    boolean valid =
        !digits.isEmpty() && digits.length() <= 6 && digits.chars().allMatch(Character::isDigit);
    return valid ? Integer.parseInt(digits) : 0;
  }

  boolean isUsedUp() {
    return before <= 0 && after <= 0;
  }

  /** Counts a line by its first character; false when it can be no line of a hunk. */
  boolean take(char first) {
    switch (first) {
      case '+' -> after--;
      case '-' -> before--;
      case ' ', '\t', 0 -> {
        before--;
        after--;
      }
      case '\\' -> {}
      default -> {
        return false;
      }
    }
    return true;
  }
}
