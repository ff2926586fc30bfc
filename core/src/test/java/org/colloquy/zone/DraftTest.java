package org.colloquy.zone;

import static org.assertj.core.api.Assertions.assertThat;

import org.colloquy.message.MessageParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftTest {

  private static Draft draft(String body) {
    return new Draft(MessageParser.standard().paste(body, "test"));
  }

  @ParameterizedTest
  @CsvSource({
    "'lamp \t', 4",
    "lamp\u00a0, 4",
    "lamp\u2003, 4",
    "lamp\u0080, 5",
    "lampé, 5",
    "'> lamp ', 4",
    "'> ', 0",
  })
  void leavesMarksAndWhiteSpaceAtTheEndOut(String line, int length) {
    assertThat(draft(line).length(1)).isEqualTo(length);
  }

  @ParameterizedTest
  @CsvSource({
    "lamp 7, true",
    "lamp 0, true",
    "lamp 9, true",
    "lamp, false",
    "lamp /:, false",
    "lampé, false",
    "lampé 0, true",
    "lampé 9, true",
    "lampé /:, false",
    "lamp \u0667, true",
    "'> 7', true",
    "'>  \u0667', true",
  })
  void findsDigitsOfAnyScript(String line, boolean holds) {
    assertThat(draft(line).holdsDigit(1)).isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource({
    "lamp, 0, 0",
    "'   lamp', 0, 3",
    "'\tlamp', 0, 8",
    "'  \tlamp', 0, 8",
    "'        \tlamp', 0, 16",
    "'\t  lamp', 0, 10",
    "'>     lamp', 1, 4",
    "'>     ', 1, 4",
  })
  void countsColumnsOfWhiteSpace(String line, int base, int columns) {
    assertThat(draft("-\n" + line + "\n").columns(2, base)).isEqualTo(columns);
  }

  @Test
  void takesOddMarksForMarks() {
    Draft draft = draft("AA> > lamp\nAA> lamp\n> AA> lamp\nAA>\n");
    draft.addMark(1, draft.begin(1) + 3);
    draft.addMark(2, draft.begin(2) + 3);
    draft.addMark(3, draft.begin(3) + 3);
    draft.addMark(4, draft.end(4));
    assertThat(new int[] {draft.marks(1), draft.marks(2), draft.marks(3), draft.marks(4)})
        .containsExactly(2, 1, 2, 1);
    assertThat(new int[] {draft.depth(1), draft.depth(2), draft.depth(3), draft.depth(4)})
        .containsExactly(2, 1, 2, 1);
    assertThat(draft.content(1)).isEqualTo("lamp");
    assertThat(draft.content(2)).isEqualTo("lamp");
    assertThat(draft.content(4)).isEmpty();
  }

  @Test
  void takesIndentationForMarks() {
    Draft draft = draft("-\n    lamp\n\t> lamp\n>     > lamp\n");
    draft.indent(2, 0, 1, 4);
    draft.indent(3, 0, 2, 8);
    draft.indent(4, 1, 1, 4);
    assertThat(new int[] {draft.marks(2), draft.marks(3), draft.marks(4)}).containsExactly(1, 3, 3);
    assertThat(draft.content(2)).isEqualTo("lamp");
    assertThat(draft.content(3)).isEqualTo("lamp");
    assertThat(draft.content(4)).isEqualTo("lamp");
  }

  @Test
  void givesMarksBackToTheContent() {
    Draft draft = draft("> > > lamp\n");
    draft.keepMarks(1, 1);
    assertThat(draft.marks(1)).isEqualTo(1);
    assertThat(draft.depth(1)).isEqualTo(1);
    assertThat(draft.content(1)).isEqualTo("> > lamp");
    draft.raise(1, 4);
    assertThat(draft.depth(1)).isEqualTo(4);
  }

  @Test
  void knowsFirstAndLastCharacterAndPrefixes() {
    Draft draft = draft("> lamp\n\nx\n");
    assertThat(draft.first(1)).isEqualTo('l');
    assertThat(draft.last(1)).isEqualTo('p');
    assertThat(draft.first(2)).isEqualTo((char) 0);
    assertThat(draft.last(2)).isEqualTo((char) 0);
    assertThat(draft.startsWith(1, "lamp")).isTrue();
    assertThat(draft.startsWith(1, "lamps")).isFalse();
    assertThat(draft.startsWith(1, "camp")).isFalse();
    assertThat(draft.startsWith(3, "x\n")).isFalse();
  }

  @Test
  void tellsWhatOpensAMessage() {
    Draft draft = draft("\nAda Ash wrote:\n> lamp\n> wick\nBen Bo wrote:\noil\n");
    draft.claim(2, ZoneKind.ATTRIBUTION);
    draft.claim(5, ZoneKind.ATTRIBUTION);
    assertThat(draft.opensMessage(2)).isTrue();
    assertThat(draft.opensMessage(3)).isTrue();
    assertThat(draft.opensMessage(4)).isFalse();
    assertThat(draft.opensMessage(6)).isFalse();
    draft.claim(2, ZoneKind.HEADER_BLOCK);
    assertThat(draft.opensMessage(3)).isTrue();
    draft.claim(2, ZoneKind.TEXT);
    assertThat(draft.opensMessage(3)).isFalse();
  }

  @Test
  void keepsZonesApartThatWereClaimedApart() {
    Draft draft = draft("one\ntwo\nthree\nfour\nfive\n");
    draft.claimApart(2, 3, ZoneKind.ATTRIBUTION);
    draft.claimApart(4, 4, ZoneKind.ATTRIBUTION);
    draft.claim(5, ZoneKind.ATTRIBUTION);
    assertThat(draft.zones())
        .extracting(zone -> zone.kind() + " " + zone.lines().first() + " " + zone.lines().last())
        .containsExactly("TEXT 1 1", "ATTRIBUTION 2 3", "ATTRIBUTION 4 4", "ATTRIBUTION 5 6");
  }

  @Test
  void joinsLinesOfOneKindAndDepth() {
    Draft draft = draft("\none\n\ntwo\n> three\n> four\n\nfive\n");
    draft.claimApart(8, 8, ZoneKind.CODE);
    draft.claim(8, ZoneKind.TEXT);
    assertThat(draft.zones())
        .extracting(zone -> zone.depth() + " " + zone.lines().first() + " " + zone.lines().last())
        .containsExactly("0 1 4", "1 5 7", "0 8 9");
  }

  @Test
  void putsMarksAloneToTheQuoteBelow() {
    Draft draft = draft("one\n>\n>\n> two\nthree\n>>\n> four\n>>\nfive\n\n>\n>> six\n");
    assertThat(draft.zones())
        .extracting(zone -> zone.depth() + " " + zone.lines().first() + " " + zone.lines().last())
        .containsExactly("0 1 1", "1 2 4", "0 5 6", "1 7 8", "0 9 10", "2 11 13");
  }
}
