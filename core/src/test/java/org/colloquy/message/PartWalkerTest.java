package org.colloquy.message;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PartWalkerTest {

  static Stream<SpecExample> examples() {
    return SpecExample.of(PartWalkerTest.class, "parts.spec");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void findsPartsOfTheSpecification(SpecExample example) {
    byte[] mail = example.bytes();
    assertThat(shown(mail, true)).isEqualTo(example.expected());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void findsTheSamePartsWithCrLf(SpecExample example) {
    String expected =
        example
            .expected()
            .lines()
            .filter(l -> !l.contains(" at "))
            .map(l -> l + "\n")
            .reduce("", String::concat);
    if (!expected.contains("octet-stream [")) {
      assertThat(shown(example.crLfBytes(), false)).isEqualTo(expected);
    }
  }

  private static String shown(byte[] mail, boolean defects) {
    Message message = parse(MessageParser.standard(), mail);
    StringBuilder out = new StringBuilder();
    for (Part part : message.parts()) {
      String name = part.fileName().isEmpty() ? "" : " [" + part.fileName() + "]";
      String content = new String(mail, (int) part.offset(), (int) part.length(), UTF_8);
      out.append(part.depth() + " " + part.use().id() + " " + part.type() + name + ": ")
          .append(content.replace("\r", "").replace('\n', '|'))
          .append('\n');
    }
    message.defects().stream()
        .filter(d -> defects && !d.code().id().startsWith("missing"))
        .forEach(d -> out.append(d.code().id() + " at " + d.offset() + ": " + d.detail() + "\n"));
    return out.toString();
  }

  private static Message parse(MessageParser parser, byte[] mail) {
    return parser.parse(mail, new SourceLocation("x", 0, mail.length));
  }

  private static Message parse(Limits limits, String mail) {
    return parse(new MessageParser(limits), mail.getBytes(ISO_8859_1));
  }

  @Test
  void countsPlacesFromTheFirstByteOfTheMail() {
    String mail = "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nHello.\n--b--\n";
    byte[] bytes = ("before\n" + mail + "behind\n--b\n\nwrong\n").getBytes(ISO_8859_1);
    Message message =
        MessageParser.standard()
            .parse(bytes, 7, 7 + mail.length(), new SourceLocation("x", 70, mail.length()));
    assertThat(message.parts()).hasSize(1);
    assertThat(message.parts().get(0).offset()).isEqualTo(mail.indexOf("Hello."));
    assertThat(message.body()).isEqualTo("Hello.");
  }

  @Test
  void stopsAtItsLimits() {
    String part = "--b\n\nx\n";
    String mail = "Content-Type: multipart/mixed; boundary=b\n\n" + part.repeat(3) + "--b--\n";
    Limits limits = Limits.standard();
    assertThat(parse(limits.with(Limit.PARTS, 3), mail).defects().toString())
        .doesNotContain("LIMIT");
    Message few = parse(limits.with(Limit.PARTS, 2), mail);
    assertThat(few.parts()).hasSize(2);
    assertThat(few.defects()).contains(new Defect(DefectCode.LIMIT_EXCEEDED, 61, "parts: 2"));
    Message unknown = parse(limits.with(Limit.BOUNDARY_BYTES, 1), mail.replace("=b", "=bb"));
    assertThat(unknown.body()).startsWith("--b\n");
    assertThat(unknown.defects())
        .contains(new Defect(DefectCode.LIMIT_EXCEEDED, 44, "boundary-bytes: 1"));
  }

  @Test
  void cutsAMailThatIsTooLong() {
    Message message =
        parse(Limits.standard().with(Limit.MESSAGE_BYTES, 14), "Subject: x\n\nHello.\n");
    assertThat(message.body()).isEqualTo("He");
    assertThat(message.defects())
        .contains(new Defect(DefectCode.LIMIT_EXCEEDED, 14, "message-bytes: 14"));
  }

  @Test
  void listsMailsInsideMailsToTheLimit() {
    String nested = "Content-Type: message/rfc822\n\n";
    Message message = parse(Limits.standard(), nested.repeat(5) + "\nx\n");
    assertThat(message.parts()).extracting(Part::depth).containsExactly(0, 1, 2, 3);
    assertThat(message.parts()).extracting(Part::use).containsOnly(Part.Use.MESSAGE);
    assertThat(message.body()).isEmpty();
    assertThat(message.defects().toString()).contains("nested-messages: 3");
  }

  /** Parts lie inside the mail, in order, and apart unless a message is around them. */
  @Test
  void keepsPartsInOrderInAnyMail() {
    Random random = new Random(17);
    String[] pieces = {
      "--a\n",
      "--b\n",
      "--a--\n",
      "--b--\n",
      "\n",
      "x\n",
      "--a",
      "\r\n",
      "begin 644 x\n`\nend\n",
      "Content-Type: multipart/mixed; boundary=a\n",
      "Content-Type: multipart/digest; boundary=b\n",
      "Content-Type: message/rfc822\n",
      "Content-Type: text/html\n",
      "Content-Disposition: attachment\n"
    };
    for (int round = 0; round < 5_000; round++) {
      StringBuilder mail = new StringBuilder("Content-Type: multipart/mixed; boundary=a\n");
      for (int n = random.nextInt(30); n > 0; n--) {
        mail.append(pieces[random.nextInt(pieces.length)]);
      }
      checkOrder(mail.toString());
    }
  }

  private static void checkOrder(String mail) {
    Message message = parse(Limits.standard(), mail);
    long last = 0;
    for (Part part : message.parts()) {
      assertThat(part.offset()).as(mail).isGreaterThanOrEqualTo(last);
      assertThat(part.offset() + part.length()).as(mail).isLessThanOrEqualTo(mail.length());
      last = part.offset();
    }
    assertThat(message.parts()).as(mail).isNotEmpty();
    assertThat(message.parts().stream().filter(p -> p.use() == Part.Use.BODY).count())
        .as(mail)
        .isLessThanOrEqualTo(1);
  }
}
