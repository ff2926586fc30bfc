package org.colloquy.person;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.colloquy.message.Mailbox;

/** Domains from which few people write: somebody's own, or a small firm's. */
final class SmallDomains {
  private static final int FEW_NAMES = 6;
  private static final Set<String> PUBLIC = WordLists.addresses("public");

  private final Map<String, Set<String>> names = new HashMap<>();

  SmallDomains(Senders senders) {
    for (Mailbox mailbox : senders.mailboxes()) {
      String domain = of(mailbox);
      if (!domain.isEmpty() && !PUBLIC.contains(domain) && !MaskedAddress.is(mailbox)) {
        names.computeIfAbsent(domain, d -> new HashSet<>()).add(senders.name(mailbox).key());
      }
    }
  }

  static String of(Mailbox mailbox) {
    String address = mailbox.addressKey();
    return address.substring(address.indexOf('@') + 1);
  }

  /** Whether both write from one small domain. */
  boolean isShared(Mailbox one, Mailbox other) {
    String domain = of(one);
    return domain.equals(of(other))
        && names.containsKey(domain)
        && names.getOrDefault(domain, Set.of()).size() <= FEW_NAMES;
  }
}
