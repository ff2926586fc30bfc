package org.colloquy.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.message.Mailbox;

/** Gathers the reasons for pairs of mailboxes, given by their numbers. */
final class Matches {
  private static final double CERTAIN = 0.97;
  private static final double LIKELY = 0.9;
  private static final double EACH = 0.5;

  private record Pair(int one, int other) {}

  private final List<Mailbox> mailboxes;
  private final Map<Pair, List<Reason>> reasons = new LinkedHashMap<>();

  Matches(List<Mailbox> mailboxes) {
    this.mailboxes = mailboxes;
  }

  void add(int one, int other, Reason reason) {
    Pair pair = new Pair(Math.min(one, other), Math.max(one, other));
    List<Reason> known = reasons.computeIfAbsent(pair, p -> new ArrayList<>(1));
    if (known.stream().noneMatch(r -> r.kind() == reason.kind())) {
      known.add(reason);
    }
  }

  void add(int one, int other, List<Reason> all) {
    all.forEach(reason -> add(one, other, reason));
  }

  /** All pairs, in order of their second mailbox. */
  List<Match> list() {
    return reasons.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<Pair, List<Reason>> e) -> e.getKey().other())
                .thenComparing(e -> e.getKey().one()))
        .map(e -> match(e.getKey(), e.getValue()))
        .toList();
  }

  private Match match(Pair pair, List<Reason> why) {
    List<Reason> sorted = why.stream().sorted(Comparator.comparing(Reason::kind)).toList();
    return new Match(
        mailboxes.get(pair.one()), mailboxes.get(pair.other()), sorted, confidence(sorted));
  }

  /** One certain reason is worth more than two others. */
  private static double confidence(List<Reason> reasons) {
    boolean decided = reasons.get(0).kind() == ReasonKind.DECISION;
    long certain = reasons.stream().filter(r -> r.kind().isCertain()).count();
    if (decided || certain > 1) {
      return 1;
    }
    return certain == 1 ? CERTAIN : reasons.size() > 1 ? LIKELY : EACH;
  }
}
