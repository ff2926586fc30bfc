package org.colloquy.position;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names and roles around one word, which is counted from the head of its sentence. */
class WhoReaderTest {

  @ParameterizedTest
  @CsvSource({
    "it was raised by Cleo Cy in March, 4, Cleo Cy",
    "it was raised by Cleo Cy in March, 5, Cleo Cy",
    "it was raised by Cleo, 4, Cleo",
    "Cleo Cy raised it, 1, Cleo Cy",
    "as we heard from Ben and Cleo Cy before, 4, Ben and Cleo Cy",
    "as we heard from Ben and others, 4, Ben",
    "it was raised by the maintainers, 5, the maintainers",
    "it was raised by the tree maintainers, 6, the tree maintainers",
    "it was raised by Debian maintainers, 4, Debian maintainers",
    "two other reviewers raised it, 2, other reviewers"
  })
  void tellsTheWholeName(String sentence, int word, String who) {
    Clauses clauses = Clauses.of(sentence);
    assertThat(WhoReader.of(clauses, word)).isEqualTo(who);
  }

  @ParameterizedTest
  @CsvSource({
    "Cleo said so, 0, true",
    "said Cleo, 1, true",
    "said cleo, 1, false",
    "However it is, 0, false",
    "Presumably so, 0, false",
    "Breaking it, 0, false",
    "by Breaking, 1, true",
    "in Version2, 1, false",
    "by A, 1, false"
  })
  void aNameIsACapitalAndNoEverydayWord(String sentence, int word, boolean isName) {
    assertThat(Names.isName(Clauses.of(sentence).words(), word)).isEqualTo(isName);
  }

  /** How many words from the one that is counted name people. */
  @ParameterizedTest
  @CsvSource({
    "as Cleo Cy said, 1, 2",
    "as Ben and Cleo said, 1, 3",
    "as Ben and so on, 1, 1",
    "as some people say, 1, 2",
    "as some other developers say, 1, 3",
    "as people say, 1, 1",
    "as some of the very good people say, 1, 1",
    "as the very good and old people say, 1, 0",
    "as the lamp says, 1, 0",
    "as lamps say, 1, 0"
  })
  void peopleAreNamesAndGroups(String sentence, int first, int words) {
    assertThat(PeopleWords.end(Clauses.of(sentence), first) - first).isEqualTo(words);
  }
}
