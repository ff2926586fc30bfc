package org.colloquy.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Hostile text: time must stay linear. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class PathologicalPositionTest {

  private static List<Position> detect(String text) {
    List<String> play = new ArrayList<>(List.of("> Ben: So?"));
    play.addAll(("Ada: " + text).lines().toList());
    return CueDetector.standard().detect(new Conversation().message(play));
  }

  @Test
  void readsAMegabyteWithoutAFullStop() {
    assertThat(detect("so it goes on and on ".repeat(50_000))).isEmpty();
  }

  @Test
  void readsAMegabyteWithoutASpace() {
    assertThat(detect("agree".repeat(200_000))).isEmpty();
  }

  @Test
  void readsAHundredThousandConditions() {
    assertThat(detect("if ".repeat(100_000) + "I agree")).hasSizeLessThan(2);
  }

  @Test
  void readsAHundredThousandCues() {
    assertThat(detect("I agree not ".repeat(100_000))).hasSizeLessThan(4);
  }

  @Test
  void readsAHundredThousandSentences() {
    assertThat(detect("I agree. No. ".repeat(100_000))).isNotEmpty();
  }

  @Test
  void readsAHundredThousandMarks() {
    detect("\"(?.!,'- ".repeat(100_000));
    detect(".".repeat(1_000_000));
    detect("e.g. ".repeat(200_000));
  }

  @Test
  void readsAHundredThousandNames() {
    detect("Ben and Cleo said, ".repeat(50_000) + "it is up to Dan");
    detect("Ben ".repeat(250_000));
  }

  @Test
  void readsAHundredThousandLines() {
    detect("+1\n".repeat(100_000));
    detect("If so:\nAcked-by: Ada Ash <ada.ash@example.org>\n".repeat(20_000));
  }
}
