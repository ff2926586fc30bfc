package org.colloquy.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.SpecCases;
import org.colloquy.message.MessageParser;
import org.colloquy.message.SourceLocation;
import org.junit.jupiter.api.Test;

/** What is known of a mail's sender tells his name below it from other short lines. */
class SenderMailTest {
  private static final String FIELDS =
      "From: Ada Ash <lamplighter@example.org>\nSubject: Re: the lamp\n\n";

  @Test
  void givesEveryLineOfAMailByAdaAshItsKind() {
    List<String> found = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (SpecCases.Case mail : SpecCases.of(SenderMailTest.class, "sender-mails.spec")) {
      List<Zone> zones = segment(mail.body());
      for (int line = 1; line <= mail.lines().size(); line++) {
        SpecCases.Line row = mail.lines().get(line - 1);
        if (!row.expected().isEmpty()) {
          String place = " | " + row.text() + " (" + mail.name() + ")";
          expected.add(row.expected() + place);
          found.add(at(zones, line) + place);
        }
      }
    }
    assertThat(found).isNotEmpty().containsExactlyElementsOf(expected);
  }

  private static List<Zone> segment(String body) {
    byte[] mail = (FIELDS + body).getBytes(StandardCharsets.UTF_8);
    SourceLocation source = new SourceLocation("a.eml", 0, mail.length);
    return Zoner.standard().segment(MessageParser.standard().parse(mail, 0, mail.length, source));
  }

  private static String at(List<Zone> zones, int line) {
    Zone zone = zones.stream().filter(z -> z.lines().contains(line)).findFirst().orElseThrow();
    return zone.kind() + " " + zone.depth();
  }
}
