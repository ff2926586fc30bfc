package org.colloquy.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShortNamesTest {
  private static final double WIDTH = 100;

  @Test
  void keepsNamesThatFit() {
    assertThat(ShortNames.of(List.of("Ada Ash", "ben@example.org"), 200))
        .containsExactly("Ada Ash", "ben@example.org");
  }

  @Test
  void makesGivenNamesInitialsBeforeItCuts() {
    assertThat(ShortNames.of(List.of("Bartholomew Maximilian Ash"), WIDTH))
        .containsExactly("B. M. Ash");
  }

  @Test
  void cutsWhatHasNoGivenNames() {
    List<String> names =
        ShortNames.of(
            List.of(
                "a-very-long-mailbox@example.org",
                "Featherstonehaugh, Bartholomew Maximilian",
                "\u5c71\u7530\u592a\u90ce".repeat(8)),
            WIDTH);
    assertThat(names)
        .allMatch(name -> name.endsWith("…"))
        .allMatch(name -> TextWidth.of(name, Theme.small()) <= WIDTH);
  }

  @Test
  void keepsTwoPeopleApart() {
    List<String> names =
        ShortNames.of(
            List.of(
                "Bartholomew Maximilian Ash",
                "Bernadette Marguerite Ash",
                "Bartholomew Maximilian Ash",
                "Bartholomew Maximilian Ash"),
            WIDTH);
    assertThat(names)
        .doesNotHaveDuplicates()
        .allMatch(name -> TextWidth.of(name, Theme.small()) <= WIDTH);
    assertThat(names.get(0)).isEqualTo("B. M. Ash");
    assertThat(names.get(1)).startsWith("Bernadet");
  }
}
