package org.colloquy.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.colloquy.message.Mailbox;
import org.junit.jupiter.api.Test;

class MailmapTest {
  private static final String FORMS =
      """
      Ada Ash <aash@example.com>
      <ben@example.org> <bb@example.com>
      Cleo Clay <cleo@example.org> <cc@example.com>
      Dora Dew <dora@example.org> Dora <office@example.com>
      Eve Elm <eve@example.org> Eve <office@example.com>
      """;

  @Test
  void allFourFormsOfALineAreRead() {
    Mailmap mailmap = Mailmap.parse(FORMS);
    assertThat(proper(mailmap, "ada <AASH@example.com>")).isEqualTo("Ada Ash <AASH@example.com>");
    assertThat(proper(mailmap, "Ben <bb@example.com>")).isEqualTo("Ben <ben@example.org>");
    assertThat(proper(mailmap, "C <cc@example.com>")).isEqualTo("Cleo Clay <cleo@example.org>");
    assertThat(proper(mailmap, "dora <office@example.com>"))
        .isEqualTo("Dora Dew <dora@example.org>");
    assertThat(proper(mailmap, "Eve <office@example.com>")).isEqualTo("Eve Elm <eve@example.org>");
    assertThat(proper(mailmap, "Fay <office@example.com>")).isEqualTo("nobody");
  }

  @Test
  void whatIsReadIsWrittenAgain() {
    assertThat(Mailmap.parse(FORMS)).hasToString(FORMS);
    assertThat(Mailmap.parse(FORMS.replace("\n", "\r\n"))).hasToString(FORMS);
  }

  @Test
  void commentsAreNoEntriesAndWhatCannotBeReadIsTold() {
    Mailmap mailmap =
        Mailmap.parse(
            "# us\n\nAda Ash <a@example.org> # <b@example.org>\nnobody\n<x@example.org>\n");
    assertThat(mailmap).hasToString("Ada Ash <a@example.org>\n");
    assertThat(mailmap.unread()).containsExactly(4, 5);
  }

  @Test
  void laterLinesCompleteEarlierOnes() {
    Mailmap mailmap = Mailmap.parse("Ada Ash <a@example.com>\n<a@example.org> <a@example.com>\n");
    assertThat(proper(mailmap, "x <a@example.com>")).isEqualTo("Ada Ash <a@example.org>");
  }

  private static String proper(Mailmap mailmap, String mailbox) {
    Optional<Mailbox> proper = mailmap.proper(Mailboxes.parse(mailbox));
    return proper.map(m -> m.displayName() + " <" + m.address() + ">").orElse("nobody");
  }
}
