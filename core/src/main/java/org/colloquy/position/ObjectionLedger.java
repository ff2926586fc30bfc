package org.colloquy.position;

import java.util.List;

/**
 * What became of the positions of a thread: of each objection, of each person's position on a
 * matter, of each deference. How answers find their objection, and what cannot be known, is told in
 * {@code docs/ledger.md}. Immutable.
 *
 * @param objections the objections in order of time
 * @param courses first and last positions of those who took two or more on one matter
 * @param deferences who left a judgement to whom
 */
public record ObjectionLedger(
    List<Objection> objections, List<PositionCourse> courses, List<Deference> deferences) {

  /** The ledger of a thread in which nobody takes a position. */
  public static final ObjectionLedger EMPTY = new ObjectionLedger(List.of(), List.of(), List.of());

  /** Copies the collections. */
  public ObjectionLedger {
    objections = List.copyOf(objections);
    courses = List.copyOf(courses);
    deferences = List.copyOf(deferences);
  }

  /**
   * Keeps the ledger of a thread, in time linear in its text, sorting aside. What bots write is
   * left out.
   *
   * @param thread its messages, in any order
   * @return its objections, changes of mind and deferences
   */
  public static ObjectionLedger of(List<PositionedMessage> thread) {
    boolean silent = thread.stream().allMatch(message -> message.positions().isEmpty());
    return silent ? EMPTY : new Bookkeeper(LedgerThread.of(thread)).ledger();
  }
}
