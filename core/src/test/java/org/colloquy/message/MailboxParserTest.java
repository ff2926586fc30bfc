package org.colloquy.message;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
        all(example.input().strip()).stream()
            .map(m -> m.displayName() + " | " + m.address() + "\n")
            .collect(joining());
    assertThat(found).isEqualTo(example.expected());
  }

  @Test
  void findsNobodyInAnEmptyField() {
    assertThat(all("")).isEmpty();
    assertThat(all(" , ;, ")).isEmpty();
  }

  @Test
  void stopsAtTheLimitOfMailboxes() {
    Defects defects = new Defects(Limits.standard().with(Limit.ADDRESSES, 3), 0);
    assertThat(all("a@x, b@x, c@x", defects)).hasSize(3);
    assertThat(defects.inOrder()).isEmpty();
    assertThat(all("A <a@x>, B <b@x>, c@x, d@x", defects)).hasSize(3);
    assertThat(defects.inOrder())
        .containsExactly(new Defect(DefectCode.LIMIT_EXCEEDED, 3, "addresses: 3"));
  }

  private static List<Mailbox> all(String field) {
    return all(field, new Defects(Limits.standard(), 0));
  }

  private static List<Mailbox> all(String field, Defects defects) {
    byte[] header = ("To: " + field).getBytes(UTF_8);
    return AddressField.all(
        HeaderBlock.scanMail(header, 0, header.length, defects), FieldName.TO, defects);
  }
}
