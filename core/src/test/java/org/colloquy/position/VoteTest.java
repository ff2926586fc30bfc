package org.colloquy.position;

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
    votes.verify(VoteTest::told);
  }

  private static String told(String sentence) {
    return Vote.of(sentence).map(vote -> vote.name().toLowerCase(Locale.ROOT)).orElse("-");
  }
}
