package org.colloquy.message;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.entry;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessageParserTest {

  private final MessageParser parser = MessageParser.standard();

  static Stream<SpecExample> examples() {
    return SpecExample.of(MessageParserTest.class, "mails.spec");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsMailsOfTheSpecification(SpecExample example) {
    check(example, parser.parse(example.bytes(), source(example.bytes())));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsThemWithCrLfToo(SpecExample example) {
    check(example, parser.parse(example.crLfBytes(), source(example.crLfBytes())));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsTheSameEnvelopeWithoutTheBody(SpecExample example) {
    byte[] mail = example.bytes();
    assertThat(parser.parseEnvelope(mail, 0, mail.length, source(mail)))
        .isEqualTo(parser.parse(mail, source(mail)).envelope());
  }

  private static void check(SpecExample example, Message message) {
    int dashes = example.expected().indexOf("---\n");
    Map<String, String> found = fields(message);
    example
        .expected()
        .substring(0, dashes)
        .lines()
        .forEach(
            line -> {
              String key = line.substring(0, line.indexOf(':'));
              assertThat(key + ": " + found.get(key)).isEqualToIgnoringWhitespace(line);
            });
    String body = message.body().endsWith("\n") ? message.body() : message.body() + "\n";
    String expected = example.expected().substring(dashes + 4).replace("\\s", " ");
    assertThat(body.stripLeading()).isEqualTo(expected.isEmpty() ? "" : expected);
  }

  private static Map<String, String> fields(Message m) {
    return Map.ofEntries(
        entry("id", m.id().value()),
        entry("from", mailboxes(List.of(m.from()))),
        entry("originalFrom", mailboxes(m.envelope().originalFrom().stream().toList())),
        entry("to", mailboxes(m.to())),
        entry("cc", mailboxes(m.cc())),
        entry("list", m.list()),
        entry("date", m.date().map(Object::toString).orElse("none")),
        entry("subject", m.subject()),
        entry("inReplyTo", ids(m.envelope().inReplyTo())),
        entry("references", ids(m.envelope().references())),
        entry("flow", m.flow().id()),
        entry("defects", m.defects().stream().map(d -> d.code().id()).collect(joining(" "))));
  }

  private static String mailboxes(List<Mailbox> all) {
    return all.stream().map(m -> m.displayName() + " <" + m.address() + ">").collect(joining(", "));
  }

  private static String ids(List<MessageId> all) {
    return all.stream().map(MessageId::value).collect(joining(" "));
  }

  private static SourceLocation source(byte[] mail) {
    return new SourceLocation("a.mbox", 0, mail.length);
  }

  @Test
  void namesAMailWithoutIdByItsHash() {
    byte[] mail = "Subject: x\n\ntext\n".getBytes(UTF_8);
    MessageId id = parser.parse(mail, source(mail)).id();
    assertThat(id.value()).matches("sha256:[0-9a-f]{64}");
    assertThat(parser.parse(mail, source(mail)).id()).isEqualTo(id);
  }

  @Test
  void takesQuotingAwayOnlyInAnMbox() {
    byte[] mail = "Subject: x\n\n>From here\n>>From there\n> From afar\n".getBytes(UTF_8);
    assertThat(parser.parse(mail, source(mail)).body()).startsWith(">From here\n>>From");
    assertThat(parser.parseMboxRecord(mail, 0, mail.length, source(mail)).body())
        .isEqualTo("From here\n>From there\n> From afar\n");
  }

  @Test
  void givesThePlaceOfADefect() {
    byte[] mail = "Subject: x\njunk\nDate: never\n\n".getBytes(UTF_8);
    assertThat(parser.parse(mail, source(mail)).defects())
        .extracting(d -> d.code().id() + " " + d.offset())
        .contains("invalid-header-field 11", "invalid-date 21");
  }

  @Test
  void readsPastedTextWithoutDefects() {
    Message message = parser.paste("Hello,\r\nAda\n", "note.txt");
    assertThat(message.body()).isEqualTo("Hello,\nAda\n");
    assertThat(message.from()).isEqualTo(Mailbox.NONE);
    assertThat(message.date()).isEmpty();
    assertThat(message.defects()).isEmpty();
    assertThat(message.envelope().source()).isEqualTo(new SourceLocation("note.txt", 0, 12));
    assertThat(message.id()).isEqualTo(parser.paste("Hello,\r\nAda\n", "other").id());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsThemWithDoubledReturnsToo(SpecExample example) {
    String doubled = new String(example.bytes(), ISO_8859_1).replace("\n", "\r\r\n");
    byte[] mail = doubled.getBytes(ISO_8859_1);
    check(example, parser.parse(mail, source(mail)));
  }

  @Test
  void readsLinesThatEndInAReturnAlone() {
    byte[] mail = "From: a@example.org\rSubject: x\r y\r\rone\rtwo\r".getBytes(UTF_8);
    Message message = parser.parse(mail, source(mail));
    assertThat(message.from().address()).isEqualTo("a@example.org");
    assertThat(message.subject()).isEqualTo("x y");
    assertThat(message.body()).isEqualTo("one\ntwo\n");
    assertThat(message.parts().get(0).offset()).isEqualTo(35);
  }

  @Test
  void leavesMarksThatStoodInsideAnEncodedText() {
    String mail = "Subject: x\nContent-Transfer-Encoding: base64\n\nPkZyb20gaGVyZQo=\n";
    byte[] bytes = mail.getBytes(UTF_8);
    assertThat(parser.parseMboxRecord(bytes, 0, bytes.length, source(bytes)).body())
        .isEqualTo(">From here\n");
  }

  @Test
  void readsNoBytesAsAMail() {
    Message message = parser.parse(new byte[0], new SourceLocation("empty", 0, 0));
    assertThat(message.body()).isEmpty();
    assertThat(message.from()).isEqualTo(Mailbox.NONE);
  }
}
