package org.colloquy.position;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.SpecCases;
import org.colloquy.message.Mailbox;
import org.colloquy.quote.Author;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the sentences of {@code hearsay.spec}; its head tells their form. */
class HearsaySpecTest {
  private static final Acquaintances PEOPLE =
      new Acquaintances(
          List.of(new Author(new Mailbox("Ben Bo", "ben@example.org"), Optional.empty())));

  static Stream<SpecCases.Case> cases() {
    return SpecCases.of(HearsaySpecTest.class, "hearsay.spec").stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsEachSentenceAsTheSpecSays(SpecCases.Case sentences) {
    sentences.verify(HearsaySpecTest::told);
  }

  private static String told(String sentence) {
    return Hearsay.of(Clauses.of(sentence), PEOPLE)
        .map(told -> told.stance().id() + " by " + told.who())
        .orElse("nothing");
  }
}
