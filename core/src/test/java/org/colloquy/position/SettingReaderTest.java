package org.colloquy.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @Test
  void tellsTheSubject() {
    assertThat(traits(new Conversation().subject("[PATCH v2] lamp"), "Ada: No."))
        .contains("subject-of-opening-to-patch");
    assertThat(traits(new Conversation().subject("Re: [PATCH] lamp"), "Ada: No."))
        .contains("subject-of-reply-to-patch");
    assertThat(traits(new Conversation().subject("The lamp"), "Ada: No."))
        .contains("subject-of-opening");
    assertThat(traits(new Conversation().subject(" "), "Ada: No."))
        .noneMatch(trait -> trait.startsWith("subject"));
  }

  @Test
  void tellsWhatStandsInThePassage() {
    assertThat(traits(new Conversation(), "Ada: No.", "", "Acked-by: Ada Ash"))
        .contains("has-trailers")
        .doesNotContain("posts-patch");
    assertThat(traits(new Conversation().subject("[PATCH] lamp"), "Ada: No."))
        .contains("posts-patch")
        .doesNotContain("has-trailers");
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 2", "3, 4", "4, 4", "5, 8", "8, 8", "9, more"})
  void tellsRoughlyHowManySentencesThereAre(int sentences, String size) {
    assertThat(traits(new Conversation(), "Ada: " + "So it is. ".repeat(sentences)))
        .contains("sentences-" + size);
  }

  @Test
  void tellsWhereThePassageStands() {
    List<Passage> passages =
        passages("Ada: One.", "> Ben: Why?", "Ada: Two.", "> Ben: When?", "Ada: Three.");
    assertThat(passages.get(0).setting().traits())
        .contains("opens-message")
        .doesNotContain("closes-message");
    assertThat(passages.get(1).setting().traits())
        .doesNotContain("opens-message", "closes-message");
    assertThat(passages.get(2).setting().traits())
        .contains("closes-message")
        .doesNotContain("opens-message");
  }

  @Test
  void tellsWhoseWordsAndHowTheyEnd() {
    assertThat(passages("> Ada: So. Why? It is", "Ada: Hm.").get(0).setting().answered())
        .containsExactly(
            "answers-text",
            "answers-depth-1",
            "answers-own-words",
            "answers-end-word",
            "answers-question");
    assertThat(passages("> Ben: It is.", "Ada: Hm.").get(0).setting().answered())
        .containsExactly("answers-text", "answers-depth-1", "answers-end-.");
  }

  @Test
  void tellsNothingOfTheSubjectOfAQuotedMessage() {
    List<Passage> passages =
        PassageReader.read(
            new Conversation()
                .withoutOrigins()
                .message(List.of("> > Cleo: Why?", "> Ben: So.", "Ada: Hm.")));
    assertThat(passages.get(0).setting().traits())
        .doesNotContain("subject-of-reply", "reply", "no-reply");
    assertThat(passages.get(1).setting().traits())
        .contains("reply", "answers-depth-2")
        .doesNotContain("subject-of-reply");
  }

  private static List<String> traits(Conversation conversation, String... play) {
    return PassageReader.read(conversation.message(List.of(play))).get(0).setting().traits();
  }

  private static List<Passage> passages(String... play) {
    return PassageReader.read(Conversation.play(play));
  }
}
