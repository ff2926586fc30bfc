package org.colloquy.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.message.Mailbox;
import org.colloquy.message.Message;
import org.colloquy.message.MessageParser;
import org.colloquy.person.Person;
import org.colloquy.quote.AttributedMessage;
import org.colloquy.quote.AttributedZone;
import org.colloquy.quote.Author;
import org.colloquy.quote.Authorship;
import org.colloquy.zone.Zoner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameReaderTest {
  private final Person ada = person("p1", "Ada Ash");
  private final List<Author> people = new ArrayList<>();

  NameReaderTest() {
    people.add(author(ada));
    for (String name :
        List.of(
            "Ben Bo",
            "Cleo Clay",
            "Peter Zinn",
            "Peter Quill",
            "Will Wood",
            "Timothy Tarn",
            "Élodie Mûr",
            "Anne-Marie O'Dea")) {
      people.add(author(person("p" + (people.size() + 1), name)));
    }
    people.add(new Author(new Mailbox("Dora Dew", "dora@example.org"), Optional.empty()));
  }

  private static Person person(String id, String name) {
    return new Person(id, name, List.of(new Mailbox(name, id + "@example.org")));
  }

  private static Author author(Person person) {
    return new Author(person.mailboxes().get(0), Optional.of(person));
  }

  private NameReader read(String body) {
    Message message = MessageParser.standard().paste(body, "-");
    List<AttributedZone> zones =
        Zoner.standard().segment(message).stream()
            .map(zone -> new AttributedZone(zone, Authorship.UNKNOWN))
            .toList();
    AttributedMessage attributed =
        new AttributedMessage(message, Optional.of(people.get(0)), Optional.empty(), zones, people);
    return NameReader.read(attributed, ada, NamedPeople.of(List.of(attributed)));
  }

  private static String names(Iterable<Person> persons) {
    List<String> names = new ArrayList<>();
    persons.forEach(person -> names.add(person.name()));
    return String.join(" + ", names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "as Ben said, we wait | Ben Bo",
        "I agree with Ben Bo and Cleo. | Ben Bo + Cleo Clay",
        "Ben suggested to wait. | Ben Bo",
        "It was Ben's idea, and Cleo’s. | Ben Bo + Cleo Clay",
        "see what Clay wrote | Cleo Clay",
        "But Ben wrote it | Ben Bo",
        "Peter wrote it | ''",
        "Peter Q. wrote it | Peter Quill",
        "ask Tim about it | Timothy Tarn",
        "ask Élodie about it | Élodie Mûr",
        "ask Elodie about it | Élodie Mûr",
        "ask Anne-Marie about it | Anne-Marie O'Dea",
        "ask O'Dea about it | Anne-Marie O'Dea",
        "Ben Nevis is a mountain | ''",
        "ask Will about it | Will Wood",
        "Will it work? | ''",
        "It works. Will it last? | ''",
        "see Ben.txt, Ben_x, Ben(), Ben/x, Ben2 and BEN | ''",
        "ben said so | ''",
        "ask Dora about it | ''",
        "Ada wrote it herself | ''",
        "Ben I think is right | Ben Bo",
        "Ben, Cleo and Tim said so | Ben Bo + Cleo Clay + Timothy Tarn",
        "The Ben Cleo Tim Will Show | ''",
      })
  void namesWhomAWordMeans(String text, String named) {
    NameReader reader = read("That is so.\n" + text + "\n");
    assertThat(names(reader.named())).isEqualTo(named);
    assertThat(reader.addressed()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hi Ben,\\n\\nit works. | Ben Bo",
        "Hi Ben and Cleo,\\n\\nit works. | Ben Bo + Cleo Clay",
        "Ben, can you look at it? | Ben Bo",
        "It works.\\n\\nBen, can you look at it? | Ben Bo",
        "It works.\\n\\nhi Ben can you look at it? | Ben Bo",
        "It works.\\n\\nBen: can you look at it? | Ben Bo",
        "It works.\\n\\nWill, can you look at it? | Will Wood",
        "It works, @Ben says so. | Ben Bo",
        "It works.\\nBen says so. | ''",
        "> Hi Ben,\\n>\\n> it works.\\n\\nYes. | ''",
      })
  void addressesWhomAGreetingOrAParagraphCalls(String text, String addressed) {
    NameReader reader = read(text.replace("\\n", "\n") + "\n");
    assertThat(names(reader.addressed())).isEqualTo(addressed);
  }

  @Test
  void whoIsAddressedAndNamedIsBoth() {
    NameReader reader = read("Hi Ben,\n\nI saw that Ben Bo is back.\n");
    assertThat(names(reader.addressed())).isEqualTo("Ben Bo");
    assertThat(names(reader.named())).isEqualTo("Ben Bo");
  }

  @Test
  void hostileTextTakesLinearTime() {
    String capitals =
        "Ben ".repeat(50_000) + "\n" + "Ben-".repeat(50_000) + "\n" + "B.".repeat(50_000);
    String blanks =
        "\n".repeat(100_000) + " ".repeat(100_000) + "Ben\n" + "\"".repeat(100_000) + "Ben\n";
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(capitals + blanks));
  }
}
