package org.colloquy.person;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.message.Mailbox;

/**
 * Tells which addresses are evidence of who writes. These are not:
 *
 * <ul>
 *   <li>an address that an archive cut, for it stands for many;
 *   <li>that of a list, tracker or bot, known by its local part ("noreply", "dev-bounces") or by a
 *       display name such as "Ada Ash via Dev";
 *   <li>one from which three people write, none of them mostly: their full names share no word;
 *   <li>that of a mailbox whose full name is at home elsewhere, while somebody else writes from the
 *       address: a patch sent on under its author's name, or a forged sender.
 * </ul>
 */
final class AddressOwners {
  /** Somebody who has sent this share of the mails from an address owns it. */
  private static final double MOSTLY = 0.8;

  /** A name with less than this share of its mails from an address is at home elsewhere. */
  private static final double SELDOM = 0.1;

  private static final Set<String> ROLES = WordLists.addresses("shared");

  private static final Set<String> ROLE_ENDINGS = WordLists.addresses("endings");

  private final Map<Mailbox, Integer> counts;
  private final Map<Mailbox, PersonName> names;
  private final Map<String, Integer> totals = new HashMap<>();
  private final Set<String> shared = new HashSet<>();
  private final Set<Mailbox> strangers = new HashSet<>();

  /** Addresses from which somebody writes under a full name. */
  private final Set<String> fullyNamed = new HashSet<>();

  /**
   * Looks at all mailboxes.
   *
   * @param counts how many mails each has sent, in order of appearance
   * @param names the display name of each
   */
  AddressOwners(Map<Mailbox, Integer> counts, Map<Mailbox, PersonName> names) {
    this.counts = counts;
    this.names = names;
    Map<String, List<Mailbox>> named = new LinkedHashMap<>();
    for (Mailbox mailbox : counts.keySet()) {
      PersonName name = name(mailbox);
      if (name.viaList() || isRole(mailbox.user())) {
        shared.add(mailbox.addressKey());
      } else if (name.isFull()) {
        totals.merge(name.key(), count(mailbox), Integer::sum);
        fullyNamed.add(mailbox.addressKey());
        named.computeIfAbsent(mailbox.addressKey(), a -> new ArrayList<>()).add(mailbox);
      }
    }
    named.values().forEach(this::findStrangers);
  }

  /** Whether the address of a mailbox is that of whom its display name names. */
  boolean isOwn(Mailbox mailbox) {
    return !mailbox.address().isEmpty()
        && !shared.contains(mailbox.addressKey())
        && !MaskedAddress.is(mailbox)
        && !strangers.contains(mailbox);
  }

  /** Whether an address, whatever the name beside it, is one person's. */
  boolean isOwnAddress(Mailbox mailbox) {
    return !mailbox.address().isEmpty()
        && !MaskedAddress.is(mailbox)
        && !shared.contains(mailbox.addressKey())
        && !isRole(mailbox.user());
  }

  /** Whether somebody writes from this address under a full name. */
  boolean hasFullName(String address) {
    return fullyNamed.contains(address);
  }

  private void findStrangers(List<Mailbox> sameAddress) {
    sameAddress.sort(
        Comparator.comparing(this::count)
            .thenComparing(this::share)
            .reversed()
            .thenComparing(Mailbox::displayName)
            .thenComparing(Mailbox::address));
    Mailbox owner = sameAddress.get(0);
    List<Mailbox> others =
        sameAddress.stream().filter(mailbox -> name(mailbox).isUnlike(name(owner))).toList();
    if (!areTwoPeople(others)) {
      others.stream().filter(mailbox -> share(mailbox) < SELDOM).forEach(strangers::add);
    } else if (count(owner) < MOSTLY * sameAddress.stream().mapToInt(this::count).sum()) {
      shared.add(owner.addressKey());
    } else {
      strangers.addAll(others);
    }
  }

  /** Whether some name shares no word with those before it. */
  private boolean areTwoPeople(List<Mailbox> others) {
    Set<String> words = new HashSet<>();
    int people = 0;
    for (Mailbox mailbox : others) {
      people += Collections.disjoint(words, name(mailbox).words()) ? 1 : 0;
      words.addAll(name(mailbox).words());
    }
    return people >= 2;
  }

  private PersonName name(Mailbox mailbox) {
    return requireNonNull(names.get(mailbox));
  }

  private int count(Mailbox mailbox) {
    return counts.getOrDefault(mailbox, 0);
  }

  /** How many of the mails under this name come from this mailbox. */
  private double share(Mailbox mailbox) {
    return (double) count(mailbox) / totals.getOrDefault(name(mailbox).key(), 1);
  }

  private static boolean isRole(String user) {
    return ROLES.contains(user)
        || user.startsWith("owner-")
        || ROLE_ENDINGS.stream().anyMatch(user::endsWith);
  }
}
