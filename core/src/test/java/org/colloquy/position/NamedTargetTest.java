package org.colloquy.position;

import static org.assertj.core.api.Assertions.assertThat;

import org.colloquy.quote.Author;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose words a sentence says that it is about; Ada, Ben, Cleo and Dan are participants. */
class NamedTargetTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I agree with Ben.                       | Ben Bo",
        "I agree with Ben Bo on it.              | Ben Bo",
        "I agree with Emil Eck on it.            | Emil Eck",
        "I agree with Ben's idea.                | Ben Bo",
        "I disagree with Ben's lamp.             | ''",
        "I am with Ben.                          | ''",
        "I agree to Ben.                         | ''",
        "Ben is right.                           | Ben Bo",
        "Ben is absolutely right.                | Ben Bo",
        "Ben is really absolutely right.         | Ben Bo",
        "Ben is really truly absolutely right.   | ''",
        "Emil is right.                          | ''",
        "I think Emil is right.                  | Emil",
        "Ben was right.                          | ''",
        "Ben is late.                            | ''",
        "I prefer Cleo's suggestion.             | Cleo Cy",
        "I prefer Cleo's lamp.                   | ''",
        "Dan, nice catch!                        | Dan Dee",
        "Emil, nice catch!                       | ''",
        "Dan,                                    | ''",
        "Well Dan, nice catch!                   | ''",
        "Emil saw it, and Ben is right.          | Ben Bo"
      })
  void isNamedInAnAgreement(String sentence, String who) {
    assertThat(target(sentence, Stance.AGREE)).isEqualTo(who);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I disagree with Ben.   | Ben Bo",
        "Ben, that is no good.  | Ben Bo",
        "Ben is right.          | ''",
        "I reject Ben's idea.   | ''"
      })
  void isNamedInAnObjection(String sentence, String who) {
    assertThat(target(sentence, Stance.OBJECT)).isEqualTo(who);
  }

  @ParameterizedTest
  @CsvSource({"I agree with Ben.", "'Ben, you decide.'"})
  void isNotNamedInADeference(String sentence) {
    assertThat(target(sentence, Stance.DEFER)).isEmpty();
  }

  private static String target(String sentence, Stance stance) {
    return NamedTarget.of(Clauses.of(sentence), stance, new Acquaintances(Conversation.PEOPLE))
        .map(Author::name)
        .orElse("");
  }
}
