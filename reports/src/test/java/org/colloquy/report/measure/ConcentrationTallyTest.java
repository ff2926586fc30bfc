package org.colloquy.report.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.colloquy.Colloquy;
import org.colloquy.archive.Archive;
import org.colloquy.position.Mode;
import org.colloquy.position.Stance;
import org.colloquy.report.graph.Play;
import org.colloquy.report.measure.Concentration.Measure;
import org.colloquy.report.measure.Concentration.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConcentrationTallyTest {
  @TempDir Path dir;

  private final ConcentrationTally tally = new ConcentrationTally();

  private void debate() {
    Play play = new Play();
    play.says("Ada", "2026-01-01T00:00:00Z", "one two three four");
    play.answers(0, "Ben", "2026-01-02T00:00:00Z", "five six")
        .position(Stance.AGREE)
        .position(Stance.OBJECT, Mode.REPORTED, 0, false)
        .position(Stance.OBJECT, Mode.DIRECT, 1, false);
    play.answers(1, "Ada", "2026-01-03T00:00:00Z", "seven eight");
    play.answers(1, "Ada", "", "nine ten");
    play.answers(1, "Build Bot", "2026-01-03T00:00:00Z", "eleven");
    play.answers(1, "", "2026-01-03T00:00:00Z", "twelve");
    tally.add(play.endThread());
  }

  /** Ada 3 messages and 8 words, Ben 1 and 2; Gini of two is half the difference by the sum. */
  @Test
  void addsUpMessagesWordsAndPositionsByPerson() {
    debate();
    Concentration data = tally.data();
    Concentration.Curve messages = data.curve(Measure.MESSAGES, Unit.PERSON);
    assertThat(messages.lorenz().sum()).isEqualTo(4);
    assertThat(messages.lorenz().units()).isEqualTo(2);
    assertThat(messages.lorenz().gini()).isCloseTo(0.25, within(1e-12));
    assertThat(messages.half()).isEqualTo(1);
    assertThat(messages.core()).isEqualTo(2);
    Concentration.Curve words = data.curve(Measure.WORDS, Unit.PERSON);
    assertThat(words.lorenz().sum()).isEqualTo(10);
    assertThat(words.lorenz().gini()).isCloseTo(0.3, within(1e-12));
    assertThat(words.core()).isEqualTo(1);
    Concentration.Curve positions = data.curve(Measure.POSITIONS, Unit.PERSON);
    assertThat(positions.lorenz().sum()).isEqualTo(1);
    assertThat(positions.lorenz().gini()).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void leavesOutProgramsAndNobody() {
    debate();
    assertThat(tally.data().automatic()).isEqualTo(1);
    assertThat(tally.data().unknown()).isEqualTo(1);
    assertThat(tally.data().detectors()).containsExactly("cues");
  }

  private static String mail(int number, String from) {
    return """
        From x@example.org Thu Jan  1 00:00:00 2026
        From: %s
        Date: Thu, 1 Jan 2026 0%d:00:00 +0000
        Subject: bridge
        Message-ID: <%d@example.org>

        Words.

        """
        .formatted(from, number, number);
  }

  /** By person 3 and 1, by address 2, 1 and 1, by domain 3 and 1. */
  @Test
  void showsWhatHangsOnKnowingWhoIsWho() throws IOException {
    Path mbox =
        Files.writeString(
            dir.resolve("bridge.mbox"),
            mail(1, "Ada Marie Ash <ada@example.org>")
                + mail(2, "Ada Marie Ash <ada@example.org>")
                + mail(3, "Ada Marie Ash <ada@example.com>")
                + mail(4, "Ben Bo <ben@example.org>"));
    try (Archive archive = Archive.open(List.of(mbox))) {
      Colloquy.standard().analyze(archive).threads().forEach(tally::add);
    }
    Concentration data = tally.data();
    assertThat(data.curve(Measure.MESSAGES, Unit.PERSON).lorenz().units()).isEqualTo(2);
    Concentration.Curve addresses = data.curve(Measure.MESSAGES, Unit.ADDRESS);
    assertThat(addresses.lorenz().units()).isEqualTo(3);
    assertThat(addresses.lorenz().gini()).isCloseTo(1 / 6.0, within(1e-12));
    assertThat(addresses.half()).isEqualTo(1);
    assertThat(addresses.core()).isEqualTo(3);
    Concentration.Curve domains = data.curve(Measure.MESSAGES, Unit.DOMAIN);
    assertThat(domains.lorenz().units()).isEqualTo(2);
    assertThat(domains.half()).isEqualTo(1);
  }

  @Test
  void hasNoUnitsWithoutMessages() {
    assertThat(tally.data().curve(Measure.WORDS, Unit.PERSON).lorenz().units()).isZero();
    assertThat(tally.data().curve(Measure.WORDS, Unit.PERSON).half()).isZero();
  }
}
