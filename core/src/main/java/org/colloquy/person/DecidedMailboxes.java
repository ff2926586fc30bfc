package org.colloquy.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.colloquy.message.Mailbox;

/** Finds the mailboxes of an archive that decisions speak of, by number. */
final class DecidedMailboxes {
  private final Map<Mailbox, List<Integer>> found = new HashMap<>();

  DecidedMailboxes(List<Mailbox> mailboxes) {
    for (int i = 0; i < mailboxes.size(); i++) {
      String name = mailboxes.get(i).displayName();
      String address = mailboxes.get(i).addressKey();
      add(new Mailbox(name, address), i);
      if (!name.isEmpty() && !address.isEmpty()) {
        add(new Mailbox("", address), i);
        add(new Mailbox(name, ""), i);
      }
    }
  }

  private void add(Mailbox key, int number) {
    found.computeIfAbsent(key, k -> new ArrayList<>(1)).add(number);
  }

  private List<Integer> of(Mailbox decided) {
    return found.getOrDefault(new Mailbox(decided.displayName(), decided.addressKey()), List.of());
  }

  /** Every mailbox of the one with every one of the other. */
  void pairs(Decision decision, BiConsumer<Integer, Integer> action) {
    for (int one : of(decision.one())) {
      for (int other : of(decision.other())) {
        action.accept(one, other);
      }
    }
  }

  /** Enough pairs to make one set of all mailboxes of both. */
  void star(Decision decision, BiConsumer<Integer, Integer> action) {
    List<Integer> ones = of(decision.one());
    List<Integer> others = of(decision.other());
    if (!ones.isEmpty() && !others.isEmpty()) {
      others.forEach(other -> action.accept(ones.get(0), other));
      ones.forEach(one -> action.accept(one, others.get(0)));
    }
  }
}
