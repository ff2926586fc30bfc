package org.colloquy.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds two names against each other, word by word, and tells what sets them apart. */
final class NameComparison {
  /** Names with more words are none. */
  private static final int MAX_WORDS = 6;

  private static final int TYPO_LENGTH = 5;

  private final List<String> left;
  private final List<String> right;
  private ReasonKind difference = ReasonKind.SAME_NAME;
  private final int wordsOfShorter;
  private int equal;

  private NameComparison(List<String> left, List<String> right) {
    this.left = new ArrayList<>(left);
    this.right = new ArrayList<>(right);
    wordsOfShorter = Math.min(left.size(), right.size());
  }

  /**
   * How the two can be one name; empty where they cannot. One word must be the same in both, or
   * both must be the same letters.
   */
  static Optional<ReasonKind> of(List<String> one, List<String> other) {
    if (one.isEmpty() || other.isEmpty() || Math.max(one.size(), other.size()) > MAX_WORDS) {
      return Optional.empty();
    }
    if (one.size() != other.size() && String.join("", one).equals(String.join("", other))) {
      return Optional.of(ReasonKind.RUN_TOGETHER);
    }
    return new NameComparison(one, other).compare();
  }

  private Optional<ReasonKind> compare() {
    pair(ReasonKind.SAME_NAME);
    if (equal == 0) {
      return Optional.empty();
    }
    pair(ReasonKind.INITIAL_FOR_NAME);
    pair(ReasonKind.SHORT_FORM);
    pair(ReasonKind.SPELLING);
    return rest();
  }

  /** Takes away the words that go together in this way. */
  private void pair(ReasonKind kind) {
    for (int i = left.size() - 1; i >= 0; i--) {
      for (int j = 0; j < right.size(); j++) {
        if (goTogether(left.get(i), right.get(j), kind)) {
          equal += kind == ReasonKind.SAME_NAME && !PersonName.isInitial(left.get(i)) ? 1 : 0;
          difference = kind;
          left.remove(i);
          right.remove(j);
          break;
        }
      }
    }
  }

  private Optional<ReasonKind> rest() {
    if (left.isEmpty() && right.isEmpty()) {
      return Optional.of(difference);
    }
    if (!left.isEmpty() && !right.isEmpty()) {
      return Optional.empty();
    }
    List<String> more = left.isEmpty() ? right : left;
    boolean initials = more.stream().allMatch(PersonName::isInitial);
    if (initials && equal >= 2) {
      return Optional.of(difference == ReasonKind.SAME_NAME ? ReasonKind.INITIALS : difference);
    }
    return equal >= 2 || wordsOfShorter == 1 ? Optional.of(ReasonKind.NAME_PART) : Optional.empty();
  }

  private static boolean goTogether(String one, String other, ReasonKind kind) {
    return switch (kind) {
      case SAME_NAME -> one.equals(other);
      case INITIAL_FOR_NAME ->
          one.charAt(0) == other.charAt(0)
              && PersonName.isInitial(one) != PersonName.isInitial(other);
      case SHORT_FORM -> ShortForms.areForms(one, other);
      default -> Math.min(one.length(), other.length()) >= TYPO_LENGTH && isOneOff(one, other);
    };
  }

  /** Whether one letter more, less or other makes them the same. */
  private static boolean isOneOff(String one, String other) {
    String longer = one.length() >= other.length() ? one : other;
    String shorter = one.length() >= other.length() ? other : one;
    int begin = 0;
    while (begin < shorter.length() && shorter.charAt(begin) == longer.charAt(begin)) {
      begin++;
    }
    int skip = longer.length() - shorter.length();
    return skip <= 1
        && shorter
            .substring(Math.min(shorter.length(), begin + 1 - skip))
            .equals(longer.substring(Math.min(longer.length(), begin + 1)));
  }
}
