package org.colloquy.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueReaderTest {
  private final CueReader reader = new CueReader(CueDetector.finder(), new WordStructure());

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
      })
  void tellsHowACueIsMeant(String sentence, String shown) {
    assertThat(String.join(" ", shown(sentence))).isEqualTo(shown);
  }

  private List<String> shown(String sentence) {
    Passage passage =
        PassageReader.read(Conversation.play("> Ben: So?", "Ada: " + sentence)).get(0);
    String text = passage.sentences().get(0).text();
    return reader.read(passage, 0, Clauses.of(text)).stream().map(CueReader.Sign::shown).toList();
  }
}
