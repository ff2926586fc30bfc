package org.colloquy.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SettingReaderTest {

  @Test
  void tellsWhatIsAnswered() {
    Passage passage = passages("> Ben: Shall we rename it?", "Ada: Agreed. It is time.").get(0);

    assertThat(passage.setting().traits())
        .contains("reply", "sentences-2", "opens-message", "closes-message", "subject-of-reply");
    assertThat(passage.setting().answered())
        .containsExactly("answers-text", "answers-depth-1", "answers-end-?", "answers-question");
  }

  @Test
  void tellsWordsThatComeBack() {
    List<Passage> passages = passages("> > Ada: Rename it.", "> Ben: No.", "Ada: Hm.");

    assertThat(passages.get(passages.size() - 1).setting().answered()).contains("own-words-back");
  }

  @Test
  void tellsWhereNothingIsAnswered() {
    Passage passage = passages("Ada: Agreed.").get(0);

    assertThat(passage.setting().answered()).isEmpty();
    assertThat(passage.setting().traits()).contains("no-reply", "sentences-1");
  }

  private static List<Passage> passages(String... play) {
    return PassageReader.read(Conversation.play(play));
  }
}
