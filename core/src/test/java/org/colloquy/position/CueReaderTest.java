package org.colloquy.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueReaderTest {
  private final CueReader reader = new CueReader(CueDetector.finder());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I agree with that.                       | agree",
        "I do not agree with that.                | object",
        "I agree with that, if Cleo does.         | agree%",
        "Do you agree with that?                  | trap",
        "Ben said it is wrong.                    | object@",
        "The rain is heavy today.                 | ''",
        "It prints \"I agree\" then.               | agree~",
        "Ben said it is wrong, if it is late.     | object%@",
      })
  void tellsHowACueIsMeant(String sentence, String shown) {
    assertThat(String.join(" ", shown(sentence))).isEqualTo(shown);
  }

  @Test
  void aSignTellsWhatItMayShow() {
    assertThat(signs("I agree with that."))
        .singleElement()
        .satisfies(
            sign -> {
              assertThat(sign.mayShow(Stance.AGREE)).isTrue();
              assertThat(sign.mayShow(Stance.OBJECT)).isFalse();
              assertThat(sign.isPlain()).isTrue();
              assertThat(sign.told()).isEmpty();
              assertThat(sign.phrase()).isEqualTo(sign.cue().name());
            });
    assertThat(signs("It never makes sense."))
        .singleElement()
        .satisfies(
            sign -> {
              assertThat(sign.shown()).isEqualTo("object");
              assertThat(sign.mayShow(Stance.OBJECT)).isTrue();
              assertThat(sign.denied()).isTrue();
              assertThat(sign.phrase()).isEqualTo("!" + sign.cue().name());
            });
    assertThat(signs("It prints \"I agree\" then."))
        .singleElement()
        .satisfies(
            sign -> {
              assertThat(sign.mayShow(Stance.AGREE)).isFalse();
              assertThat(sign.isPlain()).isFalse();
            });
    assertThat(signs("Ben said it is wrong."))
        .singleElement()
        .satisfies(
            sign -> {
              assertThat(sign.told()).contains(Stance.OBJECT);
              assertThat(sign.mayShow(Stance.OBJECT)).isTrue();
              assertThat(sign.isPlain()).isFalse();
            });
    assertThat(signs("Do you agree with that?"))
        .singleElement()
        .satisfies(sign -> assertThat(sign.isPlain()).isFalse());
  }

  private List<String> shown(String sentence) {
    return signs(sentence).stream().map(CueReader.Sign::shown).toList();
  }

  private List<CueReader.Sign> signs(String sentence) {
    Passage passage =
        PassageReader.read(Conversation.play("> Ben: So?", "Ada: " + sentence)).get(0);
    String text = passage.sentences().get(0).text();
    return reader.read(passage, 0, Clauses.of(text));
  }
}
