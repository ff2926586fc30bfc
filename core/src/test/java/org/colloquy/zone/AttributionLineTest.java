package org.colloquy.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.SpecCases;
import org.colloquy.message.Mailbox;
import org.colloquy.message.MessageParser;
import org.colloquy.text.Lines;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AttributionLineTest {

  static Stream<SpecCases.Case> cases() {
    return SpecCases.of(AttributionLineTest.class, "attribution-writers.spec").stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void namesTheWriterOfTheQuoteBelow(SpecCases.Case language) {
    List<String> found = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (SpecCases.Line row : language.lines()) {
      if (!row.expected().isEmpty()) {
        expected.add(row.expected() + " | " + row.text());
        found.add(writer(row.text() + "\n> The lamp is out again.") + " | " + row.text());
      }
    }
    assertThat(found).isNotEmpty().containsExactlyElementsOf(expected);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void namesTheSameWriterInAQuote(SpecCases.Case language) {
    for (SpecCases.Line row : language.lines()) {
      if (!row.expected().isEmpty() && !row.text().startsWith(">")) {
        assertThat(writer("> " + row.text() + "\n> > The lamp is out again.\n\nYes."))
            .as(row.text())
            .isEqualTo(row.expected());
      }
    }
  }

  static String writer(String body) {
    Lines lines = Lines.of(body);
    Zone first = Zoner.standard().segment(MessageParser.standard().paste(body, "test")).get(0);
    if (first.kind() != ZoneKind.ATTRIBUTION && first.kind() != ZoneKind.HEADER_BLOCK) {
      return "none";
    }
    Mailbox writer = AttributionLine.read(lines, first).writer();
    String name = writer.displayName();
    String address = writer.address().isEmpty() ? "" : "<" + writer.address() + ">";
    return writer.isEmpty() ? "nobody" : (name + " " + address).strip();
  }
}
