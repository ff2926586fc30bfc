package org.colloquy.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.colloquy.message.Mailbox;
import org.colloquy.message.MessageId;
import org.junit.jupiter.api.Test;

class DecisionsTest {
  private static final String HEAD = "decision,name,address,other_name,other_address\n";

  private final List<Mailbox> senders =
      mailboxes(
          "Ada Ash <ada@example.org>",
          "Ada Ash <aash@example.com>",
          "Tim Thorn <tim@example.org>",
          "Timothy Thorn <timothy@example.com>",
          "Cleo <cleo@example.org>");

  private static List<Mailbox> mailboxes(String... texts) {
    return Stream.of(texts).map(Mailboxes::parse).toList();
  }

  private String ids(Decisions decisions) {
    return ids(new PersonResolver(decisions).resolve(senders));
  }

  private String ids(People people) {
    return String.join(
        " ", senders.stream().map(m -> people.of(m).map(Person::id).orElse("-")).toList());
  }

  @Test
  void everyMergeHasItsReasonsAndSuggestionsWait() {
    People people = new PersonResolver().resolve(senders);
    assertThat(ids(people)).isEqualTo("p1 p1 p2 p3 p4");
    assertThat(people.merges()).hasSize(1);
    assertThat(people.merges().get(0).reasons().get(0)).hasToString("same-name ada ash");
    assertThat(people.suggestions()).hasSize(1);
    assertThat(people.suggestions().get(0).reasons().get(0).kind())
        .isEqualTo(ReasonKind.SHORT_FORM);
  }

  @Test
  void whatIsWrittenIsReadAgainWithTheSameResult() {
    People people = new PersonResolver().resolve(senders);
    Decisions read = Decisions.parse(PeopleFile.csv(people));
    assertThat(read.unread()).isEmpty();
    assertThat(ids(read)).isEqualTo(ids(Decisions.NONE));
  }

  @Test
  void aMergeIsUndoneAndASuggestionAccepted() {
    String csv = PeopleFile.csv(new PersonResolver().resolve(senders));
    assertThat(ids(Decisions.parse(csv.replace("same,", "apart,")))).isEqualTo("p1 p2 p3 p4 p5");
    assertThat(ids(Decisions.parse(csv.replace("maybe,", "same,")))).isEqualTo("p1 p1 p2 p2 p3");
  }

  @Test
  void whoIsKeptApartIsNotJoinedByAThird() {
    Decisions apart = Decisions.parse(HEAD + "apart,,ada@example.org,,aash@example.com\n");
    List<Mailbox> more =
        mailboxes(
            "Ada Ash <ada@example.org>",
            "Ada <ada@example.org>",
            "Ada Ash <aash@example.com>",
            "Ada B. Ash <aash@example.com>",
            "Ada B. Ash <ada@example.org>");
    People people = new PersonResolver(apart).resolve(more);
    assertThat(people.of(more.get(0))).isNotEqualTo(people.of(more.get(2)));
    assertThat(people.of(more.get(0))).isEqualTo(people.of(more.get(1)));
    assertThat(people.persons()).hasSize(2);
  }

  @Test
  void rowsThatCannotBeReadAreTold() {
    Decisions read = Decisions.parse(HEAD + "same,Ada,,,\r\nperhaps,A,,B,\nmaybe,A,,B,\n");
    assertThat(read.pairs()).isEmpty();
    assertThat(read.unread()).containsExactly(2, 3);
  }

  @Test
  void aMailmapJoinsAndNames() {
    Decisions mailmap =
        Decisions.parse(
            "Cleo Clay <cc@example.org> <cleo@example.org>\n<cc@example.org> <tim@example.org>\n");
    People people = new PersonResolver(mailmap).resolve(senders);
    assertThat(ids(people)).isEqualTo("p1 p1 p2 p3 p2");
    assertThat(people.of(senders.get(4)).map(Person::name)).contains("Cleo Clay");
    assertThat(people.merges().get(1).reasons().get(0).kind()).isEqualTo(ReasonKind.MAILMAP);
  }

  @Test
  void theMailmapThatIsWrittenMakesTheSamePersons() {
    People people = new PersonResolver().resolve(senders);
    String written = PeopleFile.mailmap(people).toString();
    assertThat(written)
        .isEqualTo("Ada Ash <ada@example.org>\nAda Ash <ada@example.org> <aash@example.com>\n");
    assertThat(ids(Decisions.parse(written))).isEqualTo(ids(people));
  }

  @Test
  void textsTellTheFullNameOfAnAddress() {
    List<Mailbox> two = mailboxes("Ada Ash <ada@example.org>", "aa <aa@example.com>");
    TextWitness trailer =
        new TextWitness(
            Mailboxes.parse("Ada Ash <aa@example.com>"),
            ReasonKind.TRAILER,
            new MessageId("<1@example.org>"));
    TextWitness other =
        new TextWitness(
            Mailboxes.parse("Ben Bo <aa@example.com>"),
            ReasonKind.ATTRIBUTION,
            new MessageId("<2@example.org>"));
    assertThat(told(two, List.of(trailer)).persons()).hasSize(1);
    assertThat(told(two, List.of(trailer, other)).persons()).as("texts disagree").hasSize(2);
  }

  private static People told(List<Mailbox> senders, List<TextWitness> witnesses) {
    return new PersonResolver()
        .resolveSenders(senders.stream().map(Mailboxes::envelope).toList(), witnesses);
  }

  @Test
  void programsAreTold() {
    List<Mailbox> programs =
        mailboxes(
            "test robot <lkp@example.org>",
            "Example CI Bot <ci@example.org>",
            "noreply@example.org",
            "Jenkins <jenkins@example.org>");
    assertThat(new PersonResolver().resolve(programs).persons()).allMatch(Person::bot);
    List<Mailbox> people =
        mailboxes("Ada Jenkins <aj@example.org>", "Ben Bo (Code Review) <gerrit@example.org>");
    assertThat(new PersonResolver().resolve(people).persons()).noneMatch(Person::bot);
  }
}
