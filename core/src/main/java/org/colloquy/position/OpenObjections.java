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

/** The objections that wait for an end, found by their holder or by what they are about. */
final class OpenObjections {
  /** So many of the latest objections to one matter can be claimed by a list of changes. */
  private static final int MOST_CLAIMED = 64;

  /** By holder and matter. */
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
    to.computeIfAbsent(LedgerThread.key(objection.holder()), h -> new LinkedHashMap<>())
        .computeIfAbsent(objection.matter(), m -> new ArrayList<>())
        .add(objection);
  }

  /** The objection that somebody raised last. */
  Optional<ObjectionCase> latest(Author holder) {
    return Optional.ofNullable(latest.get(LedgerThread.key(holder)));
  }

  /**
   * Takes out those of a holder that an approval of a message reaches. Each is given once, and once
   * more by an approval without a condition if it was kept.
   */
  List<ObjectionCase> takeApproved(Author holder, LedgerMessage approved, boolean withCondition) {
    List<ObjectionCase> taken = new ArrayList<>();
    take(waiting, holder, approved, taken);
    if (!withCondition) {
      take(conditional, holder, approved, taken);
    }
    return taken;
  }

  private static void take(
      Map<String, Map<String, List<ObjectionCase>>> from,
      Author holder,
      LedgerMessage approved,
      List<ObjectionCase> taken) {
    Map<String, List<ObjectionCase>> matters =
        from.getOrDefault(LedgerThread.key(holder), new LinkedHashMap<>());
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
