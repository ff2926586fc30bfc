package org.colloquy.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.colloquy.SpecCases;
import org.colloquy.message.Mailbox;
import org.colloquy.message.MessageParser;
import org.colloquy.text.Lines;
import org.junit.jupiter.api.Test;

class AttributionLineTest {

  @Test
  void namesTheWriterOfTheQuoteBelow() {
    assertNames("%s\n> The lamp is out again.", row -> true);
  }

  @Test
  void namesTheSameWriterInAQuote() {
    assertNames("> %s\n> > The lamp is out again.\n\nYes.", row -> !row.startsWith(">"));
  }

  private static void assertNames(String mail, Predicate<String> chosen) {
    List<String> found = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (SpecCases.Case language :
        SpecCases.of(AttributionLineTest.class, "attribution-writers.spec")) {
      for (SpecCases.Line row : language.lines()) {
        if (!row.expected().isEmpty() && chosen.test(row.text())) {
          String place = " | " + row.text() + " (" + language.name() + ")";
          expected.add(row.expected() + place);
          found.add(writer(mail.replace("%s", row.text())) + place);
        }
      }
    }
    assertThat(found).isNotEmpty().containsExactlyElementsOf(expected);
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
