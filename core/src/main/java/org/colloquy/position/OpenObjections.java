package org.colloquy.position;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.quote.Author;
import org.colloquy.thread.PatchSubject;
import org.jspecify.annotations.Nullable;

/** The objections that wait for an end, found by their holder or by what they are about. */
final class OpenObjections {
  /** So many of the latest objections to one matter can be claimed by a list of changes. */
  private static final int MOST_CLAIMED = 64;

  /** By holder and other side, then by matter. */
  private final Map<String, Map<String, List<ObjectionCase>>> waiting = new HashMap<>();

  private final Map<String, Map<String, List<ObjectionCase>>> conditional = new HashMap<>();
  private final Map<String, Deque<ObjectionCase>> byMatter = new HashMap<>();
  private final Map<String, ObjectionCase> latest = new HashMap<>();

  void add(ObjectionCase objection) {
    String holder = LedgerThread.key(objection.holder());
    reopen(objection);
    Deque<ObjectionCase> matter =
        byMatter.computeIfAbsent(objection.matter(), m -> new ArrayDeque<>());
    matter.addLast(objection);
    if (matter.size() > MOST_CLAIMED) {
      matter.removeFirst();
    }
    latest.put(holder, objection);
  }

  /** Lets an objection wait for the approval of its holder. */
  void reopen(ObjectionCase objection) {
    put(waiting, objection);
  }

  /** Lets one that is given up under a condition wait for an approval without any. */
  void keep(ObjectionCase objection) {
    put(conditional, objection);
  }

  private static void put(
      Map<String, Map<String, List<ObjectionCase>>> to, ObjectionCase objection) {
    to.computeIfAbsent(parties(objection.holder(), objection.against()), h -> new LinkedHashMap<>())
        .computeIfAbsent(objection.matter(), m -> new ArrayList<>())
        .add(objection);
  }

  private static String parties(Author holder, Optional<Author> against) {
    return LedgerThread.key(holder) + '\n' + against.map(LedgerThread::key).orElse("");
  }

  /** The objection that somebody raised last. */
  Optional<ObjectionCase> latest(Author holder) {
    return Optional.ofNullable(latest.get(LedgerThread.key(holder)));
  }

  /**
   * Takes out those of a holder that an approval reaches. Each is given once, and once more by an
   * approval without a condition if it was kept.
   *
   * @param holder who approves
   * @param target whose work is approved, where it is known
   * @param approved the message that is approved
   */
  List<ObjectionCase> takeApproved(
      Author holder, Optional<Author> target, LedgerMessage approved, boolean withCondition) {
    List<ObjectionCase> taken = new ArrayList<>();
    String parties = parties(holder, target);
    take(waiting.get(parties), approved, taken);
    if (!withCondition) {
      take(conditional.get(parties), approved, taken);
    }
    return taken;
  }

  private static void take(
      @Nullable Map<String, List<ObjectionCase>> matters,
      LedgerMessage approved,
      List<ObjectionCase> taken) {
    if (matters == null) {
      return;
    }
    if (approved.posting().map(PatchSubject::cover).orElse(false)) {
      matters.values().forEach(taken::addAll);
      matters.clear();
      return;
    }
    List<ObjectionCase> ofMatter = matters.remove(approved.matter());
    taken.addAll(ofMatter == null ? List.of() : ofMatter);
  }

  /** The objections to a matter that no list of changes has claimed yet. */
  Deque<ObjectionCase> unclaimed(String matter) {
    return byMatter.getOrDefault(matter, new ArrayDeque<>());
  }
}
