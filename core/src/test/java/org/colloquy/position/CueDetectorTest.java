package org.colloquy.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.colloquy.quote.AttributedMessage;
import org.junit.jupiter.api.Test;

class CueDetectorTest {

  @Test
  void givesTheEvidenceWithItsPlaceInTheBody() {
    AttributedMessage message =
        Conversation.play(
            "> Ben: Rename it?", "Ada: I do like it, and I agree that", "it is time.");

    Position position = CueDetector.standard().detect(message).get(0);

    Evidence evidence = position.evidence();
    assertThat(evidence.text()).isEqualTo("I do like it, and I agree that it is time.");
    assertThat(evidence.lines().first()).isEqualTo(2);
    assertThat(evidence.lines().last()).isEqualTo(3);
    assertThat(evidence.span().of(message.message().body()))
        .isEqualTo("I do like it, and I agree that\nit is time.");
    assertThat(position.detector()).isEqualTo("cues");
  }

  @Test
  void namesTheQuotedZoneThatIsAnswered() {
    Position position =
        CueDetector.standard()
            .detect(Conversation.play("> Ben: Rename it?", "Ada: Agreed."))
            .get(0);

    assertThat(position.target().zone()).isEqualTo(OptionalInt.of(0));
    assertThat(position.target().message().orElseThrow().value())
        .isEqualTo("<origin1@example.org>");
  }

  @Test
  void knowsOnlyTheParentWhereNothingIsQuoted() {
    Position position =
        CueDetector.standard().detect(Conversation.play("Ada: I agree with that.")).get(0);

    assertThat(position.target().author()).isEmpty();
    assertThat(position.target().message().orElseThrow().value()).isEqualTo("<parent@example.org>");
  }

  @Test
  void readsQuotedTextOnlyWhereItsOriginIsUnknown() {
    List<String> play = List.of("> > Ben: Rename it?", "> Cleo: I disagree.", "Ada: Hm.");

    assertThat(CueDetector.standard().detect(new Conversation().message(play))).isEmpty();
    assertThat(CueDetector.standard().detect(new Conversation().withoutOrigins().message(play)))
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.holder().name()).isEqualTo("Cleo Cy");
              assertThat(p.evidence().depth()).isEqualTo(1);
              assertThat(p.target().author().orElseThrow().name()).isEqualTo("Ben Bo");
            });
  }

  @Test
  void countsNoTrailerOfACommitMessageThatIsPosted() {
    List<String> play =
        List.of(
            "Ada: Drop the second loop.",
            "",
            "Reviewed-by: Ada Ash <ada.ash@example.org>",
            "Signed-off-by: Ada Ash <ada.ash@example.org>");

    assertThat(CueDetector.standard().detect(new Conversation().subject("[PATCH] x").message(play)))
        .isEmpty();
    assertThat(CueDetector.standard().detect(new Conversation().message(play))).hasSize(1);
  }

  @Test
  void readsStructureAsItIsTold() {
    Structure allReported =
        (sentence, cue) -> new Structure.Reading(false, false, false, Optional.of("Dan"), true);

    Position position =
        CueDetector.with(allReported, SecondReader.none(), "dan")
            .detect(Conversation.play("> Ben: Rename it?", "Ada: Agreed."))
            .get(0);

    assertThat(position.holder().name()).isEqualTo("Dan Dee");
    assertThat(position.mode()).isEqualTo(Mode.REPORTED);
    assertThat(position.detector()).isEqualTo("dan");
  }

  @Test
  void findsNothingInNothing() {
    assertThat(CueDetector.standard().detect(Conversation.play("Ada: "))).isEmpty();
  }
}
