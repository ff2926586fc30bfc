package org.colloquy.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.colloquy.position.SentenceContext;
import org.junit.jupiter.api.Test;

class EncoderInputTest {
  private final Pieces pieces =
      new Pieces(List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]", "yes", "no", "so", "rename", "?"));

  @Test
  void laysTheSentenceBeforeWhatStandsAroundIt() {
    EncoderInput input = EncoderInput.of(new SentenceContext("Yes", "So", "No", "Rename?"), pieces);

    assertThat(input.pieces()).containsExactly(2, 4, 3, 6, 3, 5, 3, 7, 8, 3);
    assertThat(input.segments()).containsExactly(0, 0, 0, 1, 1, 1, 1, 1, 1, 1);
    assertThat(input.own()).isEqualTo(3);
  }

  @Test
  void keepsItsFormWhereNothingStandsAround() {
    EncoderInput input = EncoderInput.of(new SentenceContext("Yes", "", "", ""), pieces);

    assertThat(input.pieces()).containsExactly(2, 4, 3, 3, 3, 3);
    assertThat(input.segments()).containsExactly(0, 0, 0, 1, 1, 1);
  }

  @Test
  void isOfBoundedLength() {
    String endless = "yes ".repeat(1_000);

    EncoderInput input =
        EncoderInput.of(new SentenceContext(endless, endless, endless, endless), pieces);

    assertThat(input.pieces()).hasSizeLessThan(128);
  }
}
