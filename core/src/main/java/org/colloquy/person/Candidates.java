package org.colloquy.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.message.Mailbox;

/**
 * Pairs of mailboxes of different persons whose names or addresses look alike. Only mailboxes that
 * share a word of the name beside the first letter of another, or an uncommon local part, are
 * compared, and no more than a few that share it, so that time is near-linear.
 */
final class Candidates {
  /** What more share is too common to tell anything. */
  private static final int MAX_ALIKE = 24;

  private static final int SHORTEST_LOCAL_PART = 3;

  /** What is enough where one side is a first name only. */
  private static final int TELLING_LOCAL_PART = 5;

  /**
   * Two mailboxes by number, each the first of its kind of its person.
   *
   * @param proven whether the reasons are enough to join them
   */
  record Pair(int one, int other, List<Reason> reasons, boolean proven) {}

  private final Senders senders;
  private final List<Mailbox> mailboxes;
  private final AddressOwners owners;
  private final ConstrainedSets sets;
  private final SmallDomains domains;
  private final Map<String, List<Integer>> blocks = new LinkedHashMap<>();

  /** By person, names at odds with those it would be joined with. */
  private final Map<Integer, List<List<String>>> partners = new HashMap<>();

  private final List<Pair> proven = new ArrayList<>();
  private final List<Pair> suggested = new ArrayList<>();

  Candidates(Senders senders, AddressOwners owners, ConstrainedSets sets) {
    this.senders = senders;
    this.mailboxes = senders.mailboxes();
    this.owners = owners;
    this.sets = sets;
    domains = new SmallDomains(senders);
    block();
    Set<Long> compared = new HashSet<>();
    blocks.values().forEach(block -> compare(block, compared));
    demoteRivals();
  }

  /** Pairs to join. */
  List<Pair> proven() {
    return proven;
  }

  /** Pairs for somebody to look at. */
  List<Pair> suggested() {
    return suggested;
  }

  private void block() {
    for (int i = 0; i < mailboxes.size(); i++) {
      for (String key : keys(mailboxes.get(i))) {
        blocks.computeIfAbsent(key, k -> new ArrayList<>(1)).add(i);
      }
    }
  }

  /** The members of a block, one mailbox of a person for each name and address. */
  private List<Integer> distinct(List<Integer> block) {
    record Seen(int person, String name, String address) {}
    Map<Seen, Integer> first = new LinkedHashMap<>();
    for (int i : block) {
      Mailbox mailbox = mailboxes.get(i);
      first.putIfAbsent(
          new Seen(sets.find(i), senders.name(mailbox).key(), mailbox.addressKey()), i);
    }
    return List.copyOf(first.values());
  }

  private Collection<String> keys(Mailbox mailbox) {
    Set<String> keys = new LinkedHashSet<>();
    List<String> words = senders.name(mailbox).words();
    for (String word : words.size() <= MAX_ALIKE / 4 ? words : List.<String>of()) {
      if (word.length() > 2) {
        words.stream().filter(w -> !w.equals(word)).forEach(w -> addKeys(word, w, keys));
      }
    }
    if (words.size() > 1) {
      keys.add("joined " + String.join("", words));
    } else if (words.size() == 1 && words.get(0).length() >= TELLING_LOCAL_PART) {
      keys.add("joined " + words.get(0));
    }
    localPart(mailbox).ifPresent(local -> keys.add("@" + local));
    return keys;
  }

  private static void addKeys(String word, String other, Set<String> keys) {
    keys.add(word + " " + other.charAt(0));
    ShortForms.lines(other).forEach(line -> keys.add(word + " #" + line));
  }

  /** The local part, where it is no role's and can tell people apart. */
  private Optional<String> localPart(Mailbox mailbox) {
    String local = mailbox.user();
    return local.length() >= SHORTEST_LOCAL_PART && owners.isOwn(mailbox)
        ? Optional.of(local)
        : Optional.empty();
  }

  private void compare(List<Integer> block, Set<Long> compared) {
    List<Integer> sorted = block.size() < 2 ? List.of() : distinct(block);
    if (sorted.size() > MAX_ALIKE) {
      return;
    }
    for (int i = 0; i < sorted.size(); i++) {
      for (int j = i + 1; j < sorted.size(); j++) {
        int one = sorted.get(i);
        int other = sorted.get(j);
        if (sets.find(one) != sets.find(other)
            && compared.add((long) one * mailboxes.size() + other)) {
          compare(one, other);
        }
      }
    }
  }

  private void compare(int one, int other) {
    Mailbox first = mailboxes.get(one);
    Mailbox second = mailboxes.get(other);
    PersonName name = senders.name(first);
    PersonName otherName = senders.name(second);
    Optional<ReasonKind> alike = NameComparison.of(name.words(), otherName.words());
    boolean local =
        localPart(first).isPresent()
            && localPart(first).equals(localPart(second))
            && !first.addressKey().equals(second.addressKey());
    boolean full = name.isFull() || otherName.isFull();
    List<Reason> reasons = new ArrayList<>();
    alike
        .filter(kind -> full || kind == ReasonKind.RUN_TOGETHER)
        .ifPresent(kind -> reasons.add(new Reason(kind, name.text() + " / " + otherName.text())));
    boolean named = !reasons.isEmpty();
    if (local && (named || name.words().isEmpty() || otherName.words().isEmpty())) {
      reasons.add(new Reason(ReasonKind.SAME_LOCAL_PART, localPart(first).orElseThrow()));
    }
    if (named && domains.isShared(first, second)) {
      reasons.add(new Reason(ReasonKind.SAME_DOMAIN, SmallDomains.of(first)));
    }
    add(new Pair(one, other, reasons, isProof(reasons, name, otherName)));
  }

  /** A name that is alike and a second reason; a first name alone takes the stronger second one. */
  private boolean isProof(List<Reason> reasons, PersonName name, PersonName other) {
    if (reasons.size() < 2 || !reasons.get(0).kind().isName()) {
      return false;
    }
    boolean shortName = name.words().size() < 2 || other.words().size() < 2;
    String second = reasons.get(1).detail();
    return !shortName
        || (reasons.get(1).kind() == ReasonKind.SAME_LOCAL_PART
            && second.length() >= TELLING_LOCAL_PART
            && !name.words().contains(second)
            && !other.words().contains(second));
  }

  private void add(Pair pair) {
    boolean single =
        pair.reasons().stream().anyMatch(r -> r.kind() == ReasonKind.NAME_PART)
            && (senders.name(mailboxes.get(pair.one())).words().size() < 2
                || senders.name(mailboxes.get(pair.other())).words().size() < 2);
    if (pair.proven()) {
      proven.add(pair);
      notePartner(pair.one(), pair.other());
      notePartner(pair.other(), pair.one());
    } else if (!pair.reasons().isEmpty() && (!single || pair.reasons().size() > 1)) {
      suggested.add(pair);
    }
  }

  private void notePartner(int number, int partner) {
    partners
        .computeIfAbsent(sets.find(number), n -> new ArrayList<>())
        .add(senders.name(mailboxes.get(partner)).words());
  }

  /** "A. Ash" that could be Ada Ash as well as Anna Ash proves neither. */
  private void demoteRivals() {
    List<Pair> rivals =
        proven.stream().filter(p -> hasRivals(p.one()) || hasRivals(p.other())).toList();
    Set<Pair> doubtful = new HashSet<>(rivals);
    proven.removeIf(doubtful::contains);
    suggested.addAll(rivals);
  }

  private boolean hasRivals(int number) {
    List<List<String>> names = partners.getOrDefault(sets.find(number), List.of());
    for (int i = 0; i < Math.min(MAX_ALIKE, names.size()); i++) {
      for (int j = 0; j < i; j++) {
        if (NameComparison.of(names.get(i), names.get(j)).isEmpty()) {
          return true;
        }
      }
    }
    return names.size() > MAX_ALIKE;
  }
}
