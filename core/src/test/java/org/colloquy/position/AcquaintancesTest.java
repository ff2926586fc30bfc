package org.colloquy.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.colloquy.message.Mailbox;
import org.colloquy.quote.Author;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcquaintancesTest {
  private final Acquaintances people = new Acquaintances(Conversation.PEOPLE);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hi Ben and Cleo, | Ben Bo, Cleo Cy",
        "hi ben,          | Ben Bo",
        "Hi Ben Bo!       | Ben Bo",
        "Hello Emil Eck,  | Emil Eck",
        "hello emil,      | ''",
        "Hi all,          | ''",
        "Hi maintainers,  | ''",
        "Ben,             | Ben Bo",
        "Hi,              | ''"
      })
  void areGreeted(String greeting, String who) {
    assertThat(
            String.join(
                ", ", people.greeted(Clauses.of(greeting)).stream().map(Author::name).toList()))
        .isEqualTo(who);
  }

  @Test
  void areStrangersByTheirNameOnly() {
    assertThat(people.find("Emil").mailbox().address()).isEmpty();
    assertThat(people.find("Ben").name()).isEqualTo("Ben Bo");
    assertThat(people.participant("Emil")).isEmpty();
    assertThat(people.participant("Ben").map(Author::name)).contains("Ben Bo");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Acked-by: Ada Ash <ada.ash@example.org> | true",
        "Acked-by: A. <ADA.ASH@example.org>      | true",
        "Acked-by: Ada Elm <elm@example.org>     | true",
        "Acked-by: A Ash                         | true",
        "Acked-by: Ben Bo <ben@example.org>      | false",
        "Acked-by: A B <ab@example.org>          | false",
        "Acked-by: <ab@example.org>              | true",
        "Acked-by: Adam Ashton                   | false"
      })
  void giveTheirOwnTrailers(String line, boolean own) {
    assertThat(Acquaintances.isBy(Trailer.parse(line).orElseThrow(), Conversation.named("Ada")))
        .isEqualTo(own);
  }

  @Test
  void withoutANameMayHaveGivenAny() {
    Author address = new Author(new Mailbox("", "x@example.org"), Optional.empty());
    assertThat(Acquaintances.isBy(new Trailer("acked", "Ben Bo", ""), address)).isTrue();
  }
}
