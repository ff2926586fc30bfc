package org.colloquy.person;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.message.Mailbox;

/**
 * Tells programs that send mail: those that say so in their name ("Example Bot"), and those that
 * write from a program's address without a person's name. "Ada Ash &lt;gerrit@example.org&gt;" is a
 * person.
 */
final class Bots {
  private static final Set<String> WORDS = WordLists.addresses("bot-words");
  private static final Set<String> NAMES = WordLists.addresses("bot-names");
  private static final Set<String> ADDRESSES = WordLists.addresses("bot-addresses");
  private static final Set<String> ENDINGS = Set.of("-bot", ".bot", "_bot", "-robot", "[bot]");

  private Bots() {}

  /** Whether most mails of a person come from a program's mailboxes. */
  static boolean isBot(
      List<Mailbox> mailboxes, Map<Mailbox, PersonName> names, Map<Mailbox, Integer> counts) {
    int all = 0;
    int sent = 0;
    for (Mailbox mailbox : mailboxes) {
      int count = counts.getOrDefault(mailbox, 1);
      all += count;
      sent += isBot(mailbox, names.getOrDefault(mailbox, PersonName.of(mailbox))) ? count : 0;
    }
    return 2 * sent > all;
  }

  private static boolean isBot(Mailbox mailbox, PersonName name) {
    String local = mailbox.user();
    String whole = String.join(" ", name.words());
    boolean address = ADDRESSES.contains(local) || ENDINGS.stream().anyMatch(local::endsWith);
    return name.words().stream().anyMatch(WORDS::contains)
        || NAMES.contains(whole)
        || mailbox.displayName().contains("[bot]")
        || (address && !name.isFull());
  }
}
