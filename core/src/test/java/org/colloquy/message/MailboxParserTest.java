package org.colloquy.message;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MailboxParserTest {

  static Stream<SpecExample> examples() {
    return SpecExample.of(MailboxParserTest.class, "mailboxes.spec");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsMailboxesOfTheSpecification(SpecExample example) {
    String found =
        MailboxParser.all(example.input().strip()).stream()
            .map(m -> m.displayName() + " | " + m.address() + "\n")
            .collect(joining());
    assertThat(found).isEqualTo(example.expected());
  }

  @Test
  void findsNobodyInAnEmptyField() {
    assertThat(MailboxParser.all("")).isEmpty();
    assertThat(MailboxParser.all(" , ;, ")).isEmpty();
  }

  @Test
  void stopsAtTheLimitOfMailboxes() {
    String field = "a@example.org,".repeat(MailboxParser.MAX_MAILBOXES + 5);
    assertThat(MailboxParser.all(field)).hasSize(MailboxParser.MAX_MAILBOXES);
  }
}
