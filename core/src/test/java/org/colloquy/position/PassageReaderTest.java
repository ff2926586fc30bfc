package org.colloquy.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.colloquy.message.Mailbox;
import org.colloquy.quote.Author;
import org.junit.jupiter.api.Test;

/** Whose passages are read, and whom they answer: "Ada@0 -> Ben: So it is." */
class PassageReaderTest {
  private static final Mailbox BEN = Conversation.named("Ben").mailbox();
  private static final Mailbox ADA = Conversation.named("Ada").mailbox();
  private static final Mailbox LIST = new Mailbox("The lamp list", "lamps@example.org");

  private static List<String> told(Conversation conversation, String... play) {
    return PassageReader.read(conversation.message(List.of(play))).stream()
        .map(PassageReaderTest::told)
        .toList();
  }

  private static String told(Passage passage) {
    return first(Optional.of(passage.writer()))
        + "@"
        + passage.depth()
        + " -> "
        + first(passage.target().author())
        + ": "
        + passage.sentences().stream().map(Sentence::text).collect(Collectors.joining(" / "));
  }

  private static String first(Optional<Author> author) {
    return author.map(a -> a.name().split(" ", 2)[0]).orElse("-");
  }

  @Test
  void answerTheQuoteAbove() {
    assertThat(told(new Conversation(), "> Ben: Is it?", "Ada: It is. Really."))
        .containsExactly("Ada@0 -> Ben: It is. / Really.");
  }

  @Test
  void answerTheQuoteBelowAtTheHeadOfAMail() {
    assertThat(told(new Conversation(), "Ada: It is.", "> Ben: Is it?"))
        .containsExactly("Ada@0 -> Ben: It is.");
    assertThat(told(new Conversation(), "Ada: It is.", "> > Cleo: No?", "> Ben: Is it?"))
        .containsExactly("Ada@0 -> Ben: It is.");
  }

  @Test
  void answerTheNearestQuoteWhateverItsDepth() {
    assertThat(told(new Conversation(), "> Ben: No.", "> > Cleo: Is it?", "Ada: It is."))
        .containsExactly("Ada@0 -> Cleo: It is.");
  }

  @Test
  void areReadInQuotesWhoseOriginIsNotKnown() {
    assertThat(
            told(
                new Conversation().withoutOrigins(),
                "> > Cleo: Is it?",
                "> Ben: It is.",
                "Ada: Well."))
        .containsExactly("Cleo@2 -> -: Is it?", "Ben@1 -> Cleo: It is.", "Ada@0 -> Ben: Well.");
  }

  @Test
  void haveAWriter() {
    assertThat(told(new Conversation().withoutOrigins(), "> Is it?", "Ada: It is."))
        .containsExactly("Ada@0 -> -: It is.");
  }

  @Test
  void answerWhomAGreetingNamesWhereTheQuoteTellsNobody() {
    assertThat(told(new Conversation(), "Ada: Hi Ben,", "It is."))
        .containsExactly("Ada@0 -> Ben: It is.");
    assertThat(told(new Conversation(), "Ada: Hi Ben,", "> Is it?", "Ada: It is."))
        .containsExactly("Ada@0 -> Ben: It is.");
    assertThat(told(new Conversation(), "Ada: Hi Ada,", "> Is it?", "Ada: It is."))
        .containsExactly("Ada@0 -> -: It is.");
    assertThat(told(new Conversation(), "Ada: Hi all,", "> Is it?", "Ada: It is."))
        .containsExactly("Ada@0 -> -: It is.");
  }

  @Test
  void answerWhomAGreetingNamesRatherThanWhoIsQuoted() {
    assertThat(told(new Conversation(), "> Ben: Is it?", "Ada: Hi Cleo,", "It is."))
        .containsExactly("Ada@0 -> Cleo: It is.");
    assertThat(told(new Conversation(), "> Ben: Is it?", "Ada: Hi Ben,", "It is."))
        .containsExactly("Ada@0 -> Ben: It is.");
    assertThat(told(new Conversation(), "> Ben: Is it?", "Ada: Hi all,", "It is."))
        .containsExactly("Ada@0 -> Ben: It is.");
    assertThat(told(new Conversation(), "> Ben: Is it?", "Ada: Hi Cleo and Ben,", "It is."))
        .containsExactly("Ada@0 -> Ben: It is.");
  }

  @Test
  void aLongGreetingIsASentence() {
    String name = "Hi " + "dear ".repeat(15) + "Cleo,";
    assertThat(name).hasSize(83);
    assertThat(told(new Conversation(), "> Ben: Is it?", "Ada: " + name, "It is."))
        .containsExactly("Ada@0 -> Ben: It is.");
  }

  @Test
  void answerWhoQuotedThemWhereTheirOwnWordsComeBack() {
    assertThat(told(new Conversation(), "> Ben: No.", "> > Ada: Is it?", "Ada: It is."))
        .containsExactly("Ada@0 -> Ben: It is.");
    assertThat(told(new Conversation().to(BEN), "> Ada: Is it?", "Ada: It is."))
        .containsExactly("Ada@0 -> Ben: It is.");
    assertThat(told(new Conversation(), "> Ada: Is it?", "Ada: It is."))
        .containsExactly("Ada@0 -> Ada: It is.");
  }

  @Test
  void answerTheRecipientWhereNobodyElseIsKnown() {
    assertThat(told(new Conversation().to(BEN), "Ada: It is."))
        .containsExactly("Ada@0 -> Ben: It is.");
    assertThat(told(new Conversation().to(LIST, BEN), "> Is it?", "Ada: It is."))
        .containsExactly("Ada@0 -> Ben: It is.");
    assertThat(told(new Conversation().to(LIST), "Ada: It is."))
        .containsExactly("Ada@0 -> -: It is.");
    assertThat(told(new Conversation().to(ADA, BEN), "Ada: It is."))
        .containsExactly("Ada@0 -> Ben: It is.");
  }

  @Test
  void takeTrailersOfPostingsForThoseOfACommit() {
    String[] posting = {"Ada: Drop it.", "", "Signed-off-by: Ada Ash <ada.ash@example.org>"};
    assertThat(isPosted(new Conversation().subject("[PATCH v2] lamp"), posting)).isTrue();
    assertThat(isPosted(new Conversation().subject("Re: [PATCH v2] lamp"), posting)).isFalse();
    assertThat(isPosted(new Conversation().subject("[lamps] so"), posting)).isFalse();
    assertThat(
            isPosted(
                new Conversation().subject("[PATCH v2] lamp"),
                "Ada: Drop it.",
                "",
                "Acked-by: Ada Ash <ada.ash@example.org>"))
        .isFalse();
  }

  private static boolean isPosted(Conversation conversation, String... play) {
    return PassageReader.read(conversation.message(List.of(play))).get(0).posting();
  }
}
