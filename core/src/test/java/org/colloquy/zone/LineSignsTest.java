package org.colloquy.zone;

import static org.assertj.core.api.Assertions.assertThat;

import org.colloquy.message.MessageParser;
import org.junit.jupiter.api.Test;

class LineSignsTest {

  private static boolean holds(String line, long signs) {
    return new Draft(MessageParser.standard().paste("> " + line + "\n", "test"))
        .signs()
        .holdsAny(1, signs);
  }

  @Test
  void tellsLettersDigitsAndOthers() {
    assertThat(holds("lamp", LineSigns.LETTER)).isTrue();
    assertThat(holds("LAMP", LineSigns.LETTER)).isTrue();
    assertThat(holds("12 ~", LineSigns.LETTER)).isFalse();
    assertThat(holds("lamp 0", LineSigns.DIGIT)).isTrue();
    assertThat(holds("lamp 9", LineSigns.DIGIT)).isTrue();
    assertThat(holds("lamp /:", LineSigns.DIGIT)).isFalse();
    assertThat(holds("lämp", LineSigns.FOREIGN)).isTrue();
    assertThat(holds("lamp\u0080", LineSigns.FOREIGN)).isTrue();
    assertThat(holds("lamp\u007f", LineSigns.FOREIGN)).isFalse();
  }

  @Test
  void tellsSpaceAndGapsBehindTheIndentation() {
    assertThat(holds("lamp", LineSigns.SPACE)).isFalse();
    assertThat(holds("the lamp", LineSigns.SPACE)).isTrue();
    assertThat(holds("  lamp", LineSigns.SPACE)).isTrue();
    assertThat(holds("the lamp", LineSigns.GAP)).isFalse();
    assertThat(holds("the  lamp", LineSigns.GAP)).isTrue();
    assertThat(holds("the \tlamp", LineSigns.GAP)).isTrue();
    assertThat(holds("   lamp", LineSigns.GAP)).isFalse();
    assertThat(holds("a b c d", LineSigns.GAP)).isFalse();
  }

  @Test
  void tellsWhetherAllOfSomeCharactersStand() {
    Draft draft = new Draft(MessageParser.standard().paste("Pal m:\nlamp\n", "test"));
    assertThat(draft.signs().holdsAll(1, LineSigns.of("lamp"))).isTrue();
    assertThat(draft.signs().holdsAll(1, LineSigns.of("LAMP:"))).isTrue();
    assertThat(draft.signs().holdsAll(1, LineSigns.of("lamp>"))).isFalse();
    assertThat(draft.signs().holdsAny(1, LineSigns.of("x>:"))).isTrue();
    assertThat(draft.signs().holdsAny(2, LineSigns.of(":xyz"))).isFalse();
  }
}
