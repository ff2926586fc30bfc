package org.colloquy.person;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.message.Mailbox;

/**
 * Chooses what to call a person: by the full name they use most, in its fullest form.
 *
 * <pre>{@code
 * Ada Ash (20 mails), Ada B. Ash (2), ada (30), The Queen of Code (1)    "Ada B. Ash"
 * }</pre>
 *
 * Of equally full forms the more frequent one is taken, of equally frequent ones the first.
 */
final class FullestName {
  private static final int MANY_WORDS = 3;

  /** Forms of a name and the number of mails under each, in order of appearance. */
  private final Map<String, Integer> forms = new LinkedHashMap<>();

  /** The same without regard to order of words, case and diacritics. */
  private final Map<PersonName, Integer> names = new LinkedHashMap<>();

  private FullestName(
      List<Mailbox> mailboxes, Map<Mailbox, PersonName> read, Map<Mailbox, Integer> counts) {
    for (Mailbox mailbox : mailboxes) {
      PersonName name = requireNonNull(read.get(mailbox));
      if (!name.text().isEmpty()) {
        int count = counts.getOrDefault(mailbox, 1);
        forms.merge(name.text(), count, Integer::sum);
        names.merge(name.bare(), count, Integer::sum);
      }
    }
  }

  /** The name, or the address where the mailboxes have no name. */
  static String of(
      List<Mailbox> mailboxes, Map<Mailbox, PersonName> read, Map<Mailbox, Integer> counts) {
    FullestName names = new FullestName(mailboxes, read, counts);
    return names.forms.isEmpty() ? unnamed(mailboxes.get(0)) : names.fullest();
  }

  private static String unnamed(Mailbox mailbox) {
    return mailbox.address().isEmpty() ? mailbox.displayName() : mailbox.address();
  }

  private String fullest() {
    List<String> usual =
        first(
                names,
                Comparator.comparing((Map.Entry<PersonName, Integer> e) -> e.getKey().isFull())
                    .thenComparing(Map.Entry::getValue))
            .words();
    return first(
        forms,
        Comparator.comparing((Map.Entry<String, Integer> e) -> fullness(e.getKey(), usual))
            .thenComparing(Map.Entry::getValue));
  }

  /** The first of the greatest: {@code max} would give the last. */
  private static <K> K first(Map<K, Integer> counts, Comparator<Map.Entry<K, Integer>> order) {
    return counts.entrySet().stream().min(order.reversed()).orElseThrow().getKey();
  }

  /** Number of words, initials counting less; -1 for another name than the usual one. */
  private static int fullness(String form, List<String> usual) {
    List<String> words = PersonName.of(form).words();
    if (!words.containsAll(usual)) {
      return -1;
    }
    int initials = (int) words.stream().filter(PersonName::isInitial).count();
    int others = words.size() - initials;
    return Math.min(MANY_WORDS, others) * (MANY_WORDS + 1) + Math.min(MANY_WORDS, initials);
  }
}
