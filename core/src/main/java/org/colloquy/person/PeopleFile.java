package org.colloquy.person;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.message.Mailbox;
import org.colloquy.text.Csv;

/**
 * Writes who is who, in forms that {@link Decisions#parse} reads again.
 *
 * <p>The CSV has a row for each match: {@code same} for those that made persons, {@code maybe} for
 * suggestions. To accept a suggestion write {@code same}, to undo a merge write {@code apart}.
 */
public final class PeopleFile {

  private PeopleFile() {}

  /**
   * Merges and suggestions as CSV.
   *
   * @param people the people of an archive
   * @return lines that end in CR LF, the first of them the head
   */
  public static String csv(People people) {
    StringBuilder csv = new StringBuilder();
    csv.append(
        Csv.line(
            List.of(
                "decision",
                "person",
                "name",
                "address",
                "other_person",
                "other_name",
                "other_address",
                "confidence",
                "reasons")));
    people.merges().forEach(match -> csv.append(row("same", match, people)));
    people.suggestions().forEach(match -> csv.append(row("maybe", match, people)));
    return csv.toString();
  }

  private static String row(String decision, Match match, People people) {
    return Csv.line(
        List.of(
            decision,
            id(match.one(), people),
            match.one().displayName(),
            match.one().address(),
            id(match.other(), people),
            match.other().displayName(),
            match.other().address(),
            String.format(Locale.ROOT, "%.2f", match.confidence()),
            match.reasons().stream().map(Reason::toString).collect(Collectors.joining("; "))));
  }

  private static String id(Mailbox mailbox, People people) {
    return people.of(mailbox).map(Person::id).orElse("");
  }

  /**
   * {@return the persons with several addresses or spellings as a .mailmap: each address by the
   * person's first one and name} An address from which several persons write is given with the name
   * that stands beside it. What a .mailmap cannot say, a mailbox without address, is left out.
   *
   * @param people the people of an archive
   */
  public static Mailmap mailmap(People people) {
    Set<String> own = new HashSet<>();
    Set<String> common = new HashSet<>();
    for (Person person : people.persons()) {
      Set<String> addresses =
          person.mailboxes().stream().map(Mailbox::addressKey).collect(Collectors.toSet());
      addresses.stream().filter(a -> !own.add(a)).forEach(common::add);
    }
    Set<Mailmap.Entry> entries = new LinkedHashSet<>();
    people.persons().forEach(person -> addEntries(person, common, entries));
    return Mailmap.of(new ArrayList<>(entries));
  }

  private static void addEntries(Person person, Set<String> common, Set<Mailmap.Entry> entries) {
    Optional<Mailbox> own =
        person.mailboxes().stream()
            .filter(m -> isWritable(m) && !common.contains(m.addressKey()))
            .findFirst();
    boolean alone = person.mailboxes().size() == 1;
    for (Mailbox mailbox : person.mailboxes()) {
      boolean shared = common.contains(mailbox.addressKey());
      if (own.isPresent() && !alone && isWritable(mailbox)) {
        entries.add(entry(person, own.get(), mailbox, shared));
      }
    }
  }

  private static Mailmap.Entry entry(Person person, Mailbox own, Mailbox given, boolean shared) {
    boolean same = own.addressKey().equals(given.addressKey());
    return new Mailmap.Entry(
        new Mailbox(plain(person.name()), same ? "" : own.address()),
        new Mailbox(shared ? given.displayName() : "", given.addressKey()));
  }

  /** The characters that a line of a .mailmap gives a meaning cannot stand in a name. */
  private static String plain(String name) {
    return name.replace('<', ' ').replace('>', ' ').replace('#', ' ').strip();
  }

  private static boolean isWritable(Mailbox mailbox) {
    return !mailbox.address().isEmpty()
        && !MaskedAddress.is(mailbox)
        && (mailbox.address() + mailbox.displayName())
            .chars()
            .noneMatch(c -> "<>\n#".indexOf(c) >= 0);
  }
}
