package org.colloquy.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.colloquy.SpecCases;
import org.colloquy.message.MessageParser;
import org.colloquy.text.LineRange;
import org.colloquy.text.Lines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZonerTest {
  private static final List<String> FIXTURES =
      List.of(
          "quotes.spec",
          "attribution.spec",
          "header-blocks.spec",
          "header-languages.spec",
          "letters.spec",
          "signatures.spec",
          "footers.spec",
          "technical.spec",
          "letter-limits.spec",
          "end-limits.spec",
          "contact-limits.spec",
          "footer-limits.spec",
          "patch-limits.spec",
          "quote-limits.spec",
          "header-limits.spec",
          "attribution-limits.spec",
          "technical-limits.spec");

  private static final List<String> ODDMENTS =
      List.of(
          "",
          "Prose that goes on for a while.",
          "> quoted words",
          "> > deeper words",
          ">>> without spaces",
          "On Mon, 5 Jan 2015, Ada Ash wrote:",
          "-----Original Message-----",
          "From: Ada Ash",
          "Sent: Monday",
          "Subject: the lamp",
          "-- ",
          "@@ -1,2 +1,3 @@",
          "+added",
          "-removed",
          " context",
          "Acked-by: Ada Ash <ada@example.org>",
          "____________________________________",
          "Regards,",
          "Ada");

  static Stream<String> fixtures() {
    return FIXTURES.stream();
  }

  private static List<SpecCases.Case> cases(String fixture) {
    return SpecCases.of(ZonerTest.class, fixture);
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void givesEveryLineItsKindAndDepth(String fixture) {
    List<String> found = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (SpecCases.Case mail : cases(fixture)) {
      List<Zone> zones = segment(mail.body());
      for (int line = 1; line <= mail.lines().size(); line++) {
        SpecCases.Line row = mail.lines().get(line - 1);
        if (!row.expected().isEmpty()) {
          Zone zone = at(zones, line);
          String place = " | " + row.text() + " (" + mail.name() + ")";
          expected.add(row.expected() + place);
          found.add(zone.kind() + " " + zone.depth() + place);
        }
      }
    }
    assertThat(found).isNotEmpty().containsExactlyElementsOf(expected);
  }

  /** Tails and lost quotes included: a program that quotes a whole mail changes nothing in it. */
  @ParameterizedTest
  @ValueSource(strings = {"attribution.spec", "quotes.spec", "header-blocks.spec"})
  void raisesEveryDepthByOneWhenAnAttributedMailIsQuoted(String fixture) {
    cases(fixture).forEach(mail -> assertRaised(mail.body().strip()));
  }

  private static void assertRaised(String body) {
    List<Zone> plain = segment(body);
    List<Zone> quoted = segment("> " + body.replace("\n", "\n> "));
    Lines lines = Lines.of(body);
    for (int line = 1; line <= lines.count(); line++) {
      if (!Content.text(lines, line).isEmpty()) {
        assertThat(at(quoted, line).depth())
            .as("line %d of\n%s", line, body)
            .isEqualTo(at(plain, line).depth() + 1);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void readsCarriageReturnsLikeLineFeeds(String fixture) {
    for (SpecCases.Case mail : cases(fixture)) {
      assertThat(places(segment(mail.body().replace("\n", "\r\n"))))
          .as(mail.name())
          .isEqualTo(places(segment(mail.body())));
    }
  }

  /** The last line of a body may lack its line feed; nothing may be read behind it. */
  @ParameterizedTest
  @MethodSource("fixtures")
  void readsALastLineThatDoesNotEnd(String fixture) {
    for (SpecCases.Case mail : cases(fixture)) {
      String body = mail.body().stripTrailing();
      List<Zone> zones = segment(body + "\n");
      List<Zone> cut = segment(body);
      for (int line = 1; line <= Lines.of(body).count(); line++) {
        assertThat(at(cut, line).kind()).as(mail.name()).isEqualTo(at(zones, line).kind());
        assertThat(at(cut, line).depth()).as(mail.name()).isEqualTo(at(zones, line).depth());
      }
    }
  }

  private static List<String> places(List<Zone> zones) {
    return zones.stream().map(z -> z.kind() + " " + z.depth() + " " + z.lines()).toList();
  }

  @Test
  void partitionsAnyBody() {
    for (int seed = 0; seed < 500; seed++) {
      String body = randomBody(new Random(seed));
      List<Zone> zones = segment(body);
      Lines lines = Lines.of(body);
      int next = 1;
      for (Zone zone : zones) {
        assertThat(zone.lines().first()).as("seed %d", seed).isEqualTo(next);
        assertThat(zone.span()).isEqualTo(lines.span(zone.lines()));
        next = zone.lines().last() + 1;
      }
      assertThat(next).as("seed %d", seed).isEqualTo(lines.count() + 1);
    }
  }

  @Test
  void raisesEveryDepthByOneWhenTheWholeBodyIsQuoted() {
    for (int seed = 0; seed < 500; seed++) {
      String body = randomMarkedBody(new Random(seed));
      List<Zone> plain = segment(body);
      List<Zone> quoted = segment(("> " + body.replace("\n", "\n> ")));
      Lines lines = Lines.of(body);
      for (int line = 1; line <= lines.count(); line++) {
        if (!lines.isBlank(line)) {
          assertThat(at(quoted, line).depth())
              .as("seed %d line %d of\n%s", seed, line, body)
              .isEqualTo(at(plain, line).depth() + 1);
        }
      }
    }
  }

  private static List<Zone> segment(String body) {
    return Zoner.standard().segment(MessageParser.standard().paste(body, "test"));
  }

  private static Zone at(List<Zone> zones, int line) {
    return zones.stream().filter(z -> z.lines().contains(line)).findFirst().orElseThrow();
  }

  private static String randomBody(Random random) {
    StringBuilder body = new StringBuilder();
    int count = random.nextInt(40);
    for (int i = 0; i < count; i++) {
      body.append(ODDMENTS.get(random.nextInt(ODDMENTS.size()))).append('\n');
    }
    return body.toString();
  }

  /** Prose under marks only: what reads as a header block or a footer depends on its place. */
  private static String randomMarkedBody(Random random) {
    List<String> bodies = new ArrayList<>();
    int count = 1 + random.nextInt(30);
    for (int i = 0; i < count; i++) {
      bodies.add(ODDMENTS.get(1 + random.nextInt(4)));
    }
    return String.join("\n", bodies);
  }

  @Test
  void keepsTheLinesOfAnEmptyBody() {
    assertThat(segment(""))
        .singleElement()
        .satisfies(z -> assertThat(z.lines()).isEqualTo(new LineRange(1, 1)));
  }
}
