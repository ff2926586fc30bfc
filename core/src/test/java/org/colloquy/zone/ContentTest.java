package org.colloquy.zone;

import static org.assertj.core.api.Assertions.assertThat;

import org.colloquy.message.MessageParser;
import org.colloquy.text.Lines;
import org.colloquy.text.Span;
import org.junit.jupiter.api.Test;

class ContentTest {
  private static final Lines BODY = Lines.of("> >  two \t\nnone \n>\n\n  wide");

  @Test
  void leavesMarksAndTheSpaceAtTheEndOut() {
    assertThat(Content.of(BODY, 1)).isEqualTo(new Span(4, 8));
    assertThat(Content.of(BODY, 2)).isEqualTo(new Span(11, 15));
    assertThat(Content.of(BODY, 3)).isEqualTo(new Span(18, 18));
    assertThat(Content.of(BODY, 4)).isEqualTo(new Span(19, 19));
    assertThat(Content.of(BODY, 5)).isEqualTo(new Span(20, 26));
  }

  @Test
  void beginsBehindTheMarks() {
    assertThat(Content.begin(BODY, 1)).isEqualTo(4);
    assertThat(Content.begin(BODY, 2)).isEqualTo(11);
    assertThat(Content.begin(BODY, 5)).isEqualTo(20);
  }

  @Test
  void stripsBothEndsOfTheText() {
    assertThat(Content.text(BODY, 1)).isEqualTo("two");
    assertThat(Content.text(BODY, 3)).isEmpty();
    assertThat(Content.text(BODY, 5)).isEqualTo("wide");
  }

  @Test
  void joinsTheLinesOfAZone() {
    assertThat(joined("> Shall we\n>\n> light it?\n")).isEqualTo("Shall we light it?");
  }

  @Test
  void joinsAnAddressThatWasBroken() {
    assertThat(joined("Ada Ash <ada@\nexample.org> wrote:\n")).endsWith("<ada@example.org> wrote:");
    assertThat(joined("Ada Ash <ada@example.org\nwrote:\n")).endsWith("<ada@example.org> wrote:");
    assertThat(joined("Ada Ash <ada or\nBen Bo> wrote:\n")).endsWith("<ada or Ben Bo> wrote:");
    assertThat(joined("Ada Ash <ada@example.org>\nwrote > all:\n")).endsWith("> wrote > all:");
  }

  private static String joined(String body) {
    return Content.joined(
        Lines.of(body),
        Zoner.standard().segment(MessageParser.standard().paste(body, "test")).get(0));
  }
}
