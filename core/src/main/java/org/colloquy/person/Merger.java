package org.colloquy.person;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.message.Mailbox;

/** Joins mailboxes that share a proof of being one person's; {@link PersonResolver} lists them. */
final class Merger {
  private final Map<Mailbox, PersonName> names;
  private final AddressOwners owners;
  private final Map<Mailbox, Mailbox> originals;

  /**
   * A merger.
   *
   * @param originals the writer's own mailbox behind one that a list made
   */
  Merger(Map<Mailbox, PersonName> names, AddressOwners owners, Map<Mailbox, Mailbox> originals) {
    this.names = names;
    this.owners = owners;
    this.originals = originals;
  }

  /** Sets of mailboxes, each in the order given, and so are the sets by their first. */
  Collection<List<Mailbox>> merge(Collection<Mailbox> distinct) {
    List<Mailbox> mailboxes = List.copyOf(distinct);
    DisjointSets sets = new DisjointSets(mailboxes.size());
    Map<String, Integer> holders = new HashMap<>();
    for (int i = 0; i < mailboxes.size(); i++) {
      for (String proof : proofs(mailboxes.get(i))) {
        Integer holder = holders.putIfAbsent(proof, i);
        if (holder != null) {
          sets.join(holder, i);
        }
      }
    }
    joinSpelled(mailboxes, sets, holders);
    joinOriginals(mailboxes, sets);
    Map<Integer, List<Mailbox>> groups = new LinkedHashMap<>();
    for (int i = 0; i < mailboxes.size(); i++) {
      groups.computeIfAbsent(sets.find(i), g -> new ArrayList<>()).add(mailboxes.get(i));
    }
    return groups.values();
  }

  private void joinOriginals(List<Mailbox> mailboxes, DisjointSets sets) {
    if (originals.isEmpty()) {
      return;
    }
    Map<Mailbox, Integer> places = new HashMap<>();
    for (int i = 0; i < mailboxes.size(); i++) {
      places.put(mailboxes.get(i), i);
    }
    originals.forEach(
        (list, own) -> sets.join(places.getOrDefault(list, 0), places.getOrDefault(own, 0)));
  }

  /** What makes two mailboxes one person's when both have it. */
  private List<String> proofs(Mailbox mailbox) {
    PersonName name = requireNonNull(names.get(mailbox));
    List<String> proofs = new ArrayList<>(2);
    if (PersonResolver.namesOnePerson(name)) {
      proofs.add(proof(name));
    }
    if (owners.isOwn(mailbox)) {
      proofs.add("address " + mailbox.addressKey());
    } else if (proofs.isEmpty() && !mailbox.isTruncated() && !mailbox.address().isEmpty()) {
      proofs.add("both " + mailbox.addressKey() + " " + name.key());
    }
    return proofs;
  }

  private static String proof(PersonName name) {
    return "name " + name.key();
  }

  /** An address without a name that spells the full name somebody else bears. */
  private void joinSpelled(
      List<Mailbox> mailboxes, DisjointSets sets, Map<String, Integer> holders) {
    for (int i = 0; i < mailboxes.size(); i++) {
      Mailbox mailbox = mailboxes.get(i);
      boolean unnamed = requireNonNull(names.get(mailbox)).words().isEmpty();
      if (unnamed && owners.isOwn(mailbox)) {
        Integer holder = holders.get(proof(PersonName.ofLocalPart(mailbox)));
        if (holder != null) {
          sets.join(holder, i);
        }
      }
    }
  }
}
