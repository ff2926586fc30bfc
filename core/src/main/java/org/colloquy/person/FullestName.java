package org.colloquy.person;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.message.Mailbox;

/**
 * Chooses what to call a person: of the names with the most words, the most frequent one, of those
 * the first. More than three words count as three, so that a job title in one mail does not win.
 */
final class FullestName {
  private static final int MANY_WORDS = 3;

  private FullestName() {}

  /** The name, or the address where the mailboxes have no name. */
  static String of(
      List<Mailbox> mailboxes, Map<Mailbox, PersonName> names, Map<Mailbox, Integer> counts) {
    Map<String, Integer> spellings = new LinkedHashMap<>();
    for (Mailbox mailbox : mailboxes) {
      String text = requireNonNull(names.get(mailbox)).text();
      if (!text.isEmpty()) {
        spellings.merge(text, counts.getOrDefault(mailbox, 1), Integer::sum);
      }
    }
    // max of equal entries is the last one, hence the reverse and min
    return spellings.entrySet().stream()
        .min(
            Comparator.comparing((Map.Entry<String, Integer> e) -> words(e.getKey()))
                .thenComparing(Map.Entry::getValue)
                .reversed())
        .map(Map.Entry::getKey)
        .orElseGet(() -> unnamed(mailboxes.get(0)));
  }

  private static String unnamed(Mailbox mailbox) {
    return mailbox.address().isEmpty() ? mailbox.displayName() : mailbox.address();
  }

  private static int words(String name) {
    return Math.min(MANY_WORDS, PersonName.of(name).words().size());
  }
}
