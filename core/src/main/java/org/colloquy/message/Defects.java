package org.colloquy.message;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Gathers what is wrong with one mail, and knows the limits under which it is read. */
final class Defects {

  private final Limits limits;
  private final int base;
  private final List<Defect> found = new ArrayList<>(2);
  private final Set<Limit> exceeded = EnumSet.noneOf(Limit.class);

  /**
   * Starts without a defect.
   *
   * @param base index of the first byte of the mail; all places are indexes, and offsets count from
   *     here
   */
  Defects(Limits limits, int base) {
    this.limits = limits;
    this.base = base;
  }

  Limits limits() {
    return limits;
  }

  /** Offset of a place in the mail. */
  long offset(int place) {
    return Math.max(0, place - base);
  }

  void add(DefectCode code, int place, String detail) {
    found.add(new Defect(code, offset(place), detail));
  }

  /** A limit is reached. Only its first time is noted. */
  void exceeded(Limit limit, int place) {
    if (exceeded.add(limit)) {
      add(DefectCode.LIMIT_EXCEEDED, place, limit.id() + ": " + limits.of(limit));
    }
  }

  /** All of them in order of offset. */
  List<Defect> inOrder() {
    if (found.size() > 1) {
      found.sort(Comparator.comparingLong(Defect::offset));
    }
    return List.copyOf(found);
  }
}
