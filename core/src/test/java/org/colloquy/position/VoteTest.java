package org.colloquy.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.colloquy.SpecCases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VoteTest {

  static List<SpecCases.Case> cases() {
    return SpecCases.of(VoteTest.class, "votes.spec");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsTheVoteThatHeadsASentence(SpecCases.Case votes) {
    List<String> found =
        votes.lines().stream().map(line -> told(line.text()) + " | " + line.text()).toList();
    assertThat(found)
        .containsExactlyElementsOf(
            votes.lines().stream().map(line -> line.expected() + " | " + line.text()).toList());
  }

  private static String told(String sentence) {
    return Vote.of(sentence).map(vote -> vote.name().toLowerCase(Locale.ROOT)).orElse("-");
  }
}
