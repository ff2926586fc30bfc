package org.colloquy.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.SpecCases;
import org.colloquy.message.Envelope;
import org.colloquy.message.Mailbox;
import org.colloquy.message.MessageId;
import org.colloquy.message.SourceLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonResolverTest {
  private static final String CALLED = " is called";

  static List<SpecCases.Case> cases() {
    return SpecCases.of(PersonResolverTest.class, "persons.spec");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void personsAreAsTheSpecShows(SpecCases.Case spec) {
    People people = new PersonResolver().resolve(senders(spec));
    List<String> shown = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (SpecCases.Line line : spec.lines()) {
      expected.add(line.expected().replaceFirst(" x\\d+$", "") + " | " + line.text());
      shown.add(show(people, line) + " | " + line.text());
    }
    assertThat(shown).isEqualTo(expected);
  }

  private static List<Mailbox> senders(SpecCases.Case spec) {
    List<Mailbox> senders = new ArrayList<>();
    for (SpecCases.Line line : spec.lines()) {
      int times = line.expected().indexOf(" x");
      int count = times < 0 ? 1 : Integer.parseInt(line.expected().substring(times + 2));
      if (!line.expected().endsWith(CALLED)) {
        senders.addAll(Collections.nCopies(count, Mailboxes.parse(line.text())));
      }
    }
    return senders;
  }

  private static String show(People people, SpecCases.Line line) {
    return line.expected().endsWith(CALLED)
        ? people.persons().stream()
            .filter(p -> p.name().equals(line.text()))
            .map(p -> p.id() + CALLED)
            .collect(Collectors.joining())
        : people.of(Mailboxes.parse(line.text())).map(Person::id).orElse("nobody");
  }

  @Test
  void nobodyIsBehindAnEmptyMailbox() {
    People people = new PersonResolver().resolve(List.of(Mailbox.NONE));
    assertThat(people.persons()).isEmpty();
    assertThat(people.of(Mailbox.NONE)).isEmpty();
  }

  @Test
  void theWriterBehindAListIsThePerson() {
    Mailbox list = Mailboxes.parse("Ada via Dev <dev@lists.example.org>");
    Mailbox own = Mailboxes.parse("ada@example.org");
    Mailbox later = Mailboxes.parse("Ada Ash <ada@example.org>");
    People people =
        new PersonResolver()
            .resolveSenders(List.of(mail(list, Optional.of(own)), mail(later, Optional.empty())));
    assertThat(people.persons()).hasSize(1);
    assertThat(people.of(list)).isEqualTo(people.of(later)).isPresent();
    assertThat(people.persons().get(0).mailboxes()).containsExactly(list, own, later);
  }

  @Test
  void aListThatStandsForManyIsNobodys() {
    Mailbox list = Mailboxes.parse("Dev <dev@lists.example.org>");
    Mailbox ada = Mailboxes.parse("ada@example.org");
    Mailbox ben = Mailboxes.parse("ben@example.org");
    People people =
        new PersonResolver()
            .resolveSenders(List.of(mail(list, Optional.of(ada)), mail(list, Optional.of(ben))));
    assertThat(people.persons()).hasSize(3);
  }

  private static Envelope mail(Mailbox from, Optional<Mailbox> original) {
    return new Envelope(
        new MessageId("<1@example.org>"),
        new SourceLocation("a.mbox", 0, 0),
        from,
        original,
        Optional.empty(),
        "",
        List.of(),
        List.of());
  }

  @Test
  void aPersonHasEverySpellingOnceInOrderOfAppearance() {
    Mailbox first = Mailboxes.parse("Ada <ada@example.org>");
    Mailbox second = Mailboxes.parse("Ada Ash <ada@example.org>");
    People people = new PersonResolver().resolve(List.of(first, second, first));
    assertThat(people.persons().get(0).mailboxes()).containsExactly(first, second);
  }

  @Test
  void theOrderOfTheInputDoesNotChangeWhoIsWho() {
    Random random = new Random(5);
    for (int round = 0; round < 200; round++) {
      List<Mailbox> senders = new ArrayList<>();
      for (int i = 0; i < 30; i++) {
        senders.add(anyMailbox(random));
      }
      Set<Set<Mailbox>> persons = groups(senders);
      Collections.shuffle(senders, random);
      assertThat(groups(senders)).isEqualTo(persons);
    }
  }

  private static Mailbox anyMailbox(Random random) {
    String[] first = {"Ada", "Ben", "Cleo", ""};
    String[] last = {" Ash", " Bo", " Clay", "", " via Dev"};
    String[] address = {
      "ada@example.org", "ben@example.org", "dev@example.net", "a...@example.org"
    };
    return new Mailbox(
        (first[random.nextInt(4)] + last[random.nextInt(5)]).strip(), address[random.nextInt(4)]);
  }

  private static Set<Set<Mailbox>> groups(List<Mailbox> senders) {
    return new PersonResolver()
        .resolve(senders).persons().stream()
            .map(p -> (Set<Mailbox>) new HashSet<>(p.mailboxes()))
            .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @Execution(ExecutionMode.CONCURRENT)
  @Timeout(60)
  @ValueSource(booleans = {true, false})
  void fiftyThousandMailboxesAreResolvedInTime(boolean allOfOnePerson) {
    List<Mailbox> senders = new ArrayList<>();
    for (int i = 0; i < 50_000; i++) {
      int address = (allOfOnePerson ? i + 1 : i) / 2;
      senders.add(new Mailbox("Ada Ash" + i / 2, "ada" + address + "@example.org"));
    }
    int persons = new PersonResolver().resolve(senders).persons().size();
    assertThat(persons).isEqualTo(allOfOnePerson ? 1 : 25_000);
  }

  @Test
  @Timeout(60)
  void hostileNamesTakeNoTime() {
    List<Mailbox> senders = new ArrayList<>();
    for (String part : List.of("(", "/", ", ", " via ", " at ", "'", "\u0301", "> <", "\u202e")) {
      senders.add(new Mailbox(part.repeat(200_000), "ada@example.org"));
    }
    assertThat(new PersonResolver().resolve(senders).persons()).isNotEmpty();
  }
}
