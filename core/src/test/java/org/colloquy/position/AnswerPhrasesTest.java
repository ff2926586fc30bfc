package org.colloquy.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an answer says, with the words that say so. */
class AnswerPhrasesTest {
  private static final AnswerPhrases PHRASES = AnswerPhrases.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I'll fix it.                         | promise I'll fix",
        "I'll then really fix it.             | promise I'll then really fix",
        "I'll then really soon fix it.        | ''",
        "I'll, then, fix it.                  | ''",
        "I will fix it.                       | promise I will fix",
        "Let me fix it.                       | promise Let me fix",
        "So let me fix it.                    | ''",
        "It will be fixed in time.            | promise will be fixed in",
        "We do it, all of us, in v2.          | ''",
        "We do all of it at once in the next round. | promise We do all of it at once in the next round",
        "I'll send a v2.                      | promise I'll send a v2",
        "I'll send v2 version.                | promise I'll send v2 version",
        "I'll send it.                        | ''",
        "Fixed.                               | claim Fixed",
        "Fixed, thanks.                       | claim Fixed",
        "Fixed it.                            | claim Fixed it",
        "Fixed lamps.                         | ''",
        "It is fixed.                         | ''",
        "It is fixed in v2.                   | claim fixed in v2",
        "I have just fixed lamps.             | claim I have just fixed",
        "I fixed lamps.                       | claim I fixed",
        "I quite fixed lamps.                 | ''",
        "I withdraw it.                       | withdraw I withdraw",
        "My objection is withdrawn.           | withdraw My objection is withdrawn",
        "That solves it.                      | confirm That solves it",
        "That addresses all my concerns.      | confirm addresses all my concerns",
        "I was wrong, fixed now.              | yield I was wrong, claim fixed now",
        "It hums as well.                     | support as well",
        "It hums as well as before.           | ''",
        "Applied, thanks.                     | work Applied",
        "Nobody fixed it in v2.               | ''",
        "It was never quite fixed in v2.      | ''",
        "It was never in the least fixed in v2. | claim fixed in v2",
        "It was never there, fixed in v2.     | claim fixed in v2",
        "Is it fixed in v2?                   | ''",
        "Changes since v1                     | ''"
      })
  void areFound(String sentence, String found) {
    assertThat(found(sentence)).isEqualTo(found);
  }

  @Test
  void saySomethingOfOthersWhenAsked() {
    assertThat(says("Ben addressed it", AnswerPhrases.Says.MET)).isEqualTo(1);
    assertThat(says("Ben never addressed it", AnswerPhrases.Says.MET)).isEqualTo(-1);
    assertThat(says("Ben has really handled it", AnswerPhrases.Says.MET)).isEqualTo(3);
    assertThat(says("taken good care of", AnswerPhrases.Says.MET)).isEqualTo(-1);
    assertThat(says("taken care of", AnswerPhrases.Says.MET)).isZero();
    assertThat(says("Changes since v1", AnswerPhrases.Says.LOG)).isZero();
    assertThat(says("v2: so", AnswerPhrases.Says.LOG)).isZero();
    assertThat(says("as in v2: so", AnswerPhrases.Says.LOG)).isEqualTo(-1);
    assertThat(says("Changelog", AnswerPhrases.Says.LOG)).isZero();
    assertThat(says("Changelog was kept", AnswerPhrases.Says.LOG)).isEqualTo(-1);
    assertThat(says("address Ben's concerns", AnswerPhrases.Says.ALL)).isEqualTo(2);
    assertThat(says("Fixed.", AnswerPhrases.Says.PROMISE)).isEqualTo(-1);
  }

  private static int says(String text, AnswerPhrases.Says what) {
    RunningWords words = RunningWords.of(text);
    assertThat(PHRASES.says(words, what)).isEqualTo(PHRASES.first(words, what) >= 0);
    return PHRASES.first(words, what);
  }

  private static String found(String sentence) {
    RunningWords words = RunningWords.of(sentence);
    return PHRASES.find(words).stream()
        .map(
            f ->
                f.says().name().toLowerCase(Locale.ROOT)
                    + " "
                    + sentence.substring(words.span(f.first()).begin(), words.span(f.last()).end()))
        .collect(Collectors.joining(", "));
  }
}
