package org.colloquy.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.colloquy.message.Mailbox;

/**
 * Joins mailboxes that share a proof of being one person's; {@link PersonResolver} lists them. What
 * somebody decided goes before all proofs, and what they hold apart is never joined.
 */
final class Merger {
  private final Senders senders;
  private final List<Mailbox> mailboxes;
  private final AddressOwners owners;
  private final Map<Mailbox, Integer> numbers = new HashMap<>();
  private final ConstrainedSets sets;
  private final Matches merges;

  /** By a proof, the first mailbox that has it. */
  private final Map<Proof, Integer> holders = new HashMap<>();

  /** Full names of two people, by a decision. */
  private final Set<String> ambiguous = new HashSet<>();

  private final NameVariants variants;

  private record Proof(ReasonKind kind, String key) {}

  Merger(Senders senders, AddressOwners owners) {
    this.senders = senders;
    this.mailboxes = senders.mailboxes();
    this.owners = owners;
    sets = new ConstrainedSets(mailboxes.size());
    merges = new Matches(mailboxes);
    variants = new NameVariants(senders.names().values());
    for (int i = 0; i < mailboxes.size(); i++) {
      numbers.put(mailboxes.get(i), i);
    }
  }

  /** Joins and keeps apart what somebody decided; to be called first. */
  void decide(Decisions decisions) {
    if (decisions.isEmpty()) {
      return;
    }
    DecidedMailboxes decided = new DecidedMailboxes(mailboxes);
    for (Decision decision : decisions.pairs()) {
      if (decision.kind() == Decision.Kind.APART) {
        decided.pairs(decision, this::keepApart);
      }
    }
    Reason because = new Reason(ReasonKind.DECISION, "");
    BiConsumer<Integer, Integer> joining = (one, other) -> join(one, other, because);
    for (Decision decision : decisions.pairs()) {
      if (decision.kind() == Decision.Kind.SAME) {
        decided.star(decision, joining);
      }
    }
    apply(decisions.mailmap());
  }

  private void keepApart(int one, int other) {
    sets.keepApart(one, other);
    PersonName name = senders.name(mailboxes.get(one));
    if (name.isFull() && name.key().equals(senders.name(mailboxes.get(other)).key())) {
      ambiguous.add(name.key());
    }
  }

  private void apply(Mailmap mailmap) {
    Map<String, Integer> proper = new HashMap<>();
    for (int i = 0; i < mailboxes.size(); i++) {
      Optional<Mailbox> mapped = mailmap.proper(mailboxes.get(i));
      if (mapped.isPresent()) {
        Integer first = proper.putIfAbsent(mapped.get().addressKey(), i);
        if (first != null) {
          join(first, i, new Reason(ReasonKind.MAILMAP, mapped.get().addressKey()));
        }
      }
    }
    for (int i = 0; i < mailboxes.size(); i++) {
      Mailbox mailbox = mailboxes.get(i);
      Integer mapped = proper.get(mailbox.addressKey());
      if (mapped != null && owners.isOwn(mailbox)) {
        join(mapped, i, new Reason(ReasonKind.MAILMAP, mailbox.addressKey()));
      }
    }
  }

  /** Joins by all that the header fields prove. */
  void prove(Map<Mailbox, Mailbox> originals) {
    for (int i = 0; i < mailboxes.size(); i++) {
      for (Proof proof : proofs(mailboxes.get(i))) {
        Integer holder = holders.putIfAbsent(proof, i);
        if (holder != null) {
          join(holder, i, new Reason(proof.kind(), shown(proof)));
        }
      }
    }
    for (int i = 0; i < mailboxes.size(); i++) {
      joinSpelled(i);
    }
    originals.forEach(this::joinOriginal);
  }

  private static String shown(Proof proof) {
    return proof.key().startsWith("both ") ? proof.key().substring(5) : proof.key();
  }

  /** What makes two mailboxes one person's when both have it. */
  private List<Proof> proofs(Mailbox mailbox) {
    PersonName name = senders.name(mailbox);
    List<Proof> proofs = new ArrayList<>(3);
    if (namesOne(name)) {
      proofs.add(new Proof(ReasonKind.SAME_NAME, name.key()));
      variants.bare(name).ifPresent(key -> proofs.add(new Proof(ReasonKind.INITIALS, key)));
      variants.sound(name).ifPresent(key -> proofs.add(new Proof(ReasonKind.TRANSLITERATION, key)));
    }
    if (owners.isOwn(mailbox)) {
      proofs.add(new Proof(ReasonKind.SAME_ADDRESS, mailbox.addressKey()));
    } else if (proofs.isEmpty() && !MaskedAddress.is(mailbox) && !mailbox.address().isEmpty()) {
      String both = "both " + mailbox.addressKey() + " " + name.key();
      proofs.add(new Proof(ReasonKind.SAME_ADDRESS, both));
    }
    return proofs;
  }

  private boolean namesOne(PersonName name) {
    return PersonResolver.namesOnePerson(name) && !ambiguous.contains(name.key());
  }

  /** An address without a name that spells the full name somebody else bears. */
  private void joinSpelled(int number) {
    Mailbox mailbox = mailboxes.get(number);
    if (senders.name(mailbox).words().isEmpty() && owners.isOwn(mailbox)) {
      String key = PersonName.ofLocalPart(mailbox).key();
      Integer holder = holders.get(new Proof(ReasonKind.SAME_NAME, key));
      if (holder != null) {
        join(holder, number, new Reason(ReasonKind.SPELLED_ADDRESS, mailbox.addressKey()));
      }
    }
  }

  private void joinOriginal(Mailbox list, Mailbox own) {
    Integer one = numbers.get(list);
    Integer other = numbers.get(own);
    if (one != null && other != null) {
      join(one, other, new Reason(ReasonKind.LIST_SENDER, list.addressKey()));
    }
  }

  /**
   * Joins by names that stand beside addresses in texts: where the one writes without a full name,
   * and the other is somebody's. Texts that disagree about an address tell nothing.
   */
  void hear(List<TextWitness> witnesses) {
    Map<String, TextWitness> told = new LinkedHashMap<>();
    Set<String> doubtful = new HashSet<>();
    for (TextWitness witness : witnesses) {
      String address = witness.mailbox().addressKey();
      PersonName name = PersonName.of(witness.mailbox());
      if (namesOne(name) && owners.isOwnAddress(witness.mailbox())) {
        TextWitness first = told.putIfAbsent(address, witness);
        if (first != null && !PersonName.of(first.mailbox()).key().equals(name.key())) {
          doubtful.add(address);
        }
      }
    }
    told.keySet().removeAll(doubtful);
    told.forEach(this::joinTold);
  }

  private void joinTold(String address, TextWitness witness) {
    Integer writer = holders.get(new Proof(ReasonKind.SAME_ADDRESS, address));
    String key = PersonName.of(witness.mailbox()).key();
    Integer bearer = holders.get(new Proof(ReasonKind.SAME_NAME, key));
    if (writer != null && bearer != null && !owners.hasFullName(address)) {
      join(bearer, writer, new Reason(witness.kind(), witness.message().value()));
    }
  }

  /** Joins what two lesser reasons of different sorts prove; gives what one alone suggests. */
  List<Match> compare() {
    Candidates candidates = new Candidates(senders, owners, sets);
    for (Candidates.Pair pair : candidates.proven()) {
      if (sets.join(pair.one(), pair.other())) {
        merges.add(pair.one(), pair.other(), pair.reasons());
      }
    }
    Matches suggestions = new Matches(mailboxes);
    for (Candidates.Pair pair : candidates.suggested()) {
      if (sets.find(pair.one()) != sets.find(pair.other())) {
        suggestions.add(pair.one(), pair.other(), pair.reasons());
      }
    }
    return suggestions.list();
  }

  private void join(int one, int other, Reason reason) {
    if (one != other && sets.join(one, other)) {
      merges.add(one, other, reason);
    }
  }

  /** Why mailboxes were joined. */
  List<Match> merges() {
    return merges.list();
  }

  /** Sets of mailboxes, each in order of appearance, and so are the sets by their first. */
  List<List<Mailbox>> groups() {
    Map<Integer, List<Mailbox>> groups = new LinkedHashMap<>();
    for (int i = 0; i < mailboxes.size(); i++) {
      groups.computeIfAbsent(sets.find(i), g -> new ArrayList<>()).add(mailboxes.get(i));
    }
    return List.copyOf(groups.values());
  }
}
