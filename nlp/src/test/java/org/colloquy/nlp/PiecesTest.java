package org.colloquy.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class PiecesTest {
  private static final List<String> VOCABULARY =
      List.of(
          "[PAD]", "[UNK]", "[CLS]", "[SEP]", ".", "'", "re", "rework", "##work", "##ed", "cafe",
          "a", "##a");

  private final Pieces pieces = new Pieces(VOCABULARY);

  @Test
  void takesTheLongestPieceFirst() {
    assertThat(pieces.first("reworked", 9)).containsExactly(7, 9);
  }

  @Test
  void leavesOutCaseAndAccents() {
    assertThat(pieces.first("Café RE", 9)).containsExactly(10, 6);
  }

  @Test
  void partsMarksFromWords() {
    assertThat(pieces.first("a.'re'", 9)).containsExactly(11, 4, 5, 6, 5);
  }

  @Test
  void givesOneNumberToAWordThatItCannotCut() {
    assertThat(pieces.first("rexed a 変更 " + "a".repeat(101), 9)).containsExactly(1, 11, 1, 1);
  }

  @Test
  void keepsTheNearestPieces() {
    assertThat(pieces.first("a re cafe", 2)).containsExactly(11, 6);
    assertThat(pieces.last("a re cafe", 2)).containsExactly(6, 10);
    assertThat(pieces.last("", 2)).isEmpty();
  }

  @Test
  void readsNoMoreOfALongTextThanItKeeps() {
    String hostile = "re".repeat(20_000_000);

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertThat(pieces.last(hostile, 64)).containsExactly(1));
  }

  @Test
  void namesAPieceThatIsMissing() {
    assertThatThrownBy(() -> pieces.number("[MASK]"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[MASK]");
  }
}
