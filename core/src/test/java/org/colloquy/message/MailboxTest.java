package org.colloquy.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailboxTest {

  @ParameterizedTest
  @CsvSource({
    "Ada.Ash@example.org, ada.ash",
    "ada+lists@example.org, ada",
    "ada+a+b@example.org, ada",
    "+lists@example.org, +lists",
    "ada@a@b, ada",
    "Ada, ada",
    "@example.org, ''",
    "'', ''"
  })
  void hasAUserWithoutDetail(String address, String user) {
    assertThat(new Mailbox("Ada Ash", address).user()).isEqualTo(user);
  }
}
