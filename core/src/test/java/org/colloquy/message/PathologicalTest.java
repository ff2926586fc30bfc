package org.colloquy.message;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Mail made to be slow, deep or large. Each must be read in time linear in its size. */
@Timeout(30)
class PathologicalTest {

  private static Message parse(String mail) {
    byte[] bytes = mail.getBytes(ISO_8859_1);
    return MessageParser.standard().parse(bytes, new SourceLocation("x", 0, bytes.length));
  }

  private static String codes(Message message) {
    return message.defects().toString();
  }

  @Test
  void capsAHugeHeaderField() {
    Message message = parse("X-A: " + "a".repeat(10_000_000) + "\nSubject: late\n\nbody\n");
    assertThat(message.body()).isEqualTo("body\n");
    assertThat(codes(message)).contains("LIMIT_EXCEEDED");
  }

  @Test
  void capsTheNumberOfHeaderFields() {
    Message message = parse("X-A: a\n".repeat(100_000) + "\nbody\n");
    assertThat(message.body()).isEqualTo("body\n");
    assertThat(codes(message)).contains("LIMIT_EXCEEDED");
  }

  @Test
  void readsThousandsOfFoldedLines() {
    assertThat(parse("Subject: a\n" + " b\n".repeat(50_000) + "\n").subject()).hasSize(100_001);
  }

  @Test
  void capsTheDepthOfMultiparts() {
    StringBuilder mail = new StringBuilder("Content-Type: multipart/mixed; boundary=b0\n\n");
    for (int i = 0; i < 10_000; i++) {
      mail.append("--b" + i + "\nContent-Type: multipart/mixed; boundary=b" + (i + 1) + "\n\n");
    }
    assertThat(codes(parse(mail.toString()))).contains("part-depth: 100");
  }

  @Test
  void readsMultipartsWithinMultiparts() {
    String open = "--b\nContent-Type: multipart/mixed; boundary=b\n\n";
    Message same = parse("Content-Type: multipart/mixed; boundary=b\n\n" + open.repeat(50_000));
    assertThat(codes(same)).contains("part-depth: 100");
    StringBuilder longer = new StringBuilder("Content-Type: multipart/mixed; boundary=x\n\n");
    String name = "x";
    for (int i = 0; i < 1_000; i++) {
      longer.append("--" + name + "\n");
      name += "x";
      longer.append("Content-Type: multipart/mixed; boundary=" + name + "\n\n");
    }
    assertThat(codes(parse(longer.toString()))).contains("part-depth: 100");
  }

  @Test
  void readsLinesThatAreNearlyDelimiters() {
    String mail = "Content-Type: multipart/mixed; boundary=\"" + "b".repeat(1_000) + "\"\n\n";
    String line = "--" + "b".repeat(999) + "\n";
    assertThat(parse(mail + line.repeat(5_000)).body()).hasSize(5_000 * line.length());
    assertThat(parse(mail + "--b\n".repeat(2_000_000)).body()).hasSize(8_000_000);
    assertThat(parse(mail + "--" + "b".repeat(8_000_000)).body()).hasSize(8_000_002);
  }

  @Test
  void readsManyMultipartsWithLongBoundariesAlike() {
    StringBuilder mail = new StringBuilder("Content-Type: multipart/mixed; boundary=m\n\n");
    String shared = "b".repeat(2_000);
    for (int i = 0; i < 5_000; i++) {
      mail.append("--m\nContent-Type: multipart/mixed; boundary=" + shared + i + "\n\n");
    }
    assertThat(codes(parse(mail.toString()))).contains("INVALID_MIME_STRUCTURE");
  }

  @Test
  void readsMailsInsideMails() {
    String nested = "Content-Type: message/rfc822\n\n".repeat(50_000);
    assertThat(codes(parse(nested))).contains("nested-messages: 3");
    String digest = "Content-Type: multipart/digest; boundary=b\n\n";
    assertThat(parse(digest + "--b\n\nSubject: x\n\ny\n".repeat(4_000)).parts()).hasSize(8_000);
  }

  @Test
  void readsEncodedMailsInsideMails() {
    byte[] mail = "Subject: x\n\ny\n".getBytes(ISO_8859_1);
    String head = "Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n";
    for (int i = 0; i < 30; i++) {
      String inner = Base64.getMimeEncoder().encodeToString(mail);
      mail = (head + inner + "\n").getBytes(ISO_8859_1);
    }
    Message message = parse(new String(mail, ISO_8859_1));
    assertThat(message.parts()).hasSize(1);
    assertThat(codes(message)).contains("a message inside the message in base64");
  }

  @Test
  void readsSectionsOfAFileName() {
    StringBuilder mail = new StringBuilder("Content-Type: text/plain");
    for (int i = 0; i < 50_000; i++) {
      mail.append(";\n name*" + i + "=a");
    }
    Message message = parse(mail + "\n\nb\n");
    assertThat(message.parts().get(0).fileName()).hasSize(1_000);
    assertThat(codes(message)).contains("parameters: 1000");
  }

  @Test
  void capsIdsAndMailboxes() {
    Message message =
        parse("References: " + "<a@b> ".repeat(20_000) + "\nTo: " + "a@b,".repeat(20_000) + "\n\n");
    assertThat(message.envelope().references()).hasSize(10_000);
    assertThat(message.to()).hasSize(10_000);
    assertThat(codes(message)).contains("ids: 10000", "addresses: 10000");
    assertThat(parse("References: " + "<".repeat(500_000) + "@".repeat(500_000) + "\n\n").body())
        .isEmpty();
  }

  @Test
  void cutsHtmlThatIsTooLong() {
    Message message = parse("Content-Type: text/html\n\n" + "<p>a b c</p>\n".repeat(200_000));
    assertThat(codes(message)).contains("html-bytes: 2097152");
  }

  @Test
  void capsTheNumberOfParts() {
    String part = "--b\nContent-Type: image/png\n\nx\n";
    Message message = parse("Content-Type: multipart/mixed; boundary=b\n\n" + part.repeat(100_000));
    assertThat(codes(message)).contains("parts: 10000");
  }

  @Test
  void readsALineOfAMegabyte() {
    assertThat(parse("Subject: x\n\n" + "a".repeat(1_000_000)).body()).hasSize(1_000_000);
  }

  @Test
  void keepsNulBytes() {
    assertThat(parse("Subject: a\0b\n\n\0\0c\0\n").body()).isEqualTo("\0\0c\0\n");
  }

  @Test
  void readsDeepCommentsAndGroups() {
    String deep = "(".repeat(100_000) + "x" + ")".repeat(100_000) + " <ada@example.org>";
    assertThat(parse("From: " + deep + "\n\n").from().address()).isEqualTo("ada@example.org");
    assertThat(parse("To: " + "a:".repeat(50_000) + "x@y" + ";".repeat(50_000) + "\n\n").to())
        .hasSize(1);
  }

  @Test
  void readsNearlyEncodedWords() {
    assertThat(parse("Subject: " + "=?".repeat(200_000) + "\n\n").subject()).hasSize(400_000);
    assertThat(parse("Subject: " + "=?a?b?c".repeat(100_000) + "\n\n").subject()).hasSize(700_000);
    assertThat(parse("Subject: " + "=?a?q?c?=".repeat(100_000) + "\n\n").subject())
        .hasSize(100_000);
  }

  @Test
  void readsManySemicolonsAndParameters() {
    assertThat(parse("Content-Type: text/plain" + ";".repeat(200_000) + "\n\nb\n").body())
        .isEqualTo("b\n");
    assertThat(parse("Content-Type: text/plain" + "; n=a".repeat(100_000) + "\n\nb\n").body())
        .isEqualTo("b\n");
  }

  @Test
  void readsUnclosedHtml() {
    String html = "Content-Type: text/html\n\n";
    assertThat(parse(html + "<blockquote>".repeat(20_000) + "x").body()).contains("> x");
    assertThat(parse(html + "<div>".repeat(100_000) + "x").body()).isEqualTo("x\n");
    assertThat(parse(html + "<!--".repeat(100_000) + "x").body()).isEmpty();
    assertThat(parse(html + "<a " + "x=y ".repeat(300_000) + ">t</a>").body()).isEqualTo("t\n");
  }

  @Test
  void readsDatesOfAnyLength() {
    assertThat(parse("Date: " + "9".repeat(100_000) + "\n\n").date()).isEmpty();
    assertThat(parse("Date: " + "(".repeat(100_000) + "\n\n").date()).isEmpty();
  }

  @Test
  void readsAnyBytesAsAMail() {
    Random random = new Random(5);
    String[] pieces = {
      "Subject: ",
      "Date: ",
      "From: ",
      "Content-Type: ",
      "multipart/mixed; boundary=",
      "b",
      "--b\n",
      "--b--\n",
      "text/html\n",
      "charset=",
      "\"",
      "utf-16",
      "iso-2022-jp",
      "=?utf-8?B?",
      "?=",
      "=?",
      "\n",
      "\n\n",
      "\r\n",
      "\0",
      "<",
      ">",
      "(",
      ")",
      ",",
      ";",
      ":",
      "=",
      "\\",
      "=C3",
      "From ",
      ">From ",
      "Content-Transfer-Encoding: base64\n",
      "QQ==",
      "<blockquote>",
      "<pre>",
      "1 Jan 01 10:00",
      "\u00e4"
    };
    for (int round = 0; round < 3_000; round++) {
      StringBuilder mail = new StringBuilder();
      for (int n = random.nextInt(40); n > 0; n--) {
        mail.append(pieces[random.nextInt(pieces.length)]);
      }
      Message message = parse(mail.toString());
      assertThat(message.body()).doesNotContain("\r");
      assertThat(message.subject()).doesNotContain("\n");
    }
  }
}
