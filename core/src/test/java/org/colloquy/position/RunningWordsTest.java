package org.colloquy.position;

import static org.assertj.core.api.Assertions.assertThat;

import org.colloquy.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words with what begins at them: {@code ^} a sentence, {@code /} a clause; {@code ?} is asked. */
class RunningWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I'll fix it. Thanks      | ^i'll fix it ^thanks",
        "I\u2019ll fix it         | ^i'll fix it",
        "Fixed, thanks: a;b (c) d | ^fixed /thanks /a /b /c /d",
        "One\u2014two\u2013three  | ^one /two /three",
        "rx-done -yes + no *so    | ^rx done /yes /no /so",
        "- item                   | ^item",
        "version 1.2 a_b          | ^version 1 2 a_b",
        "Is it? No! Yes.          | ^is? it? ^no ^yes",
        "Why, is it so?           | ^why? /is? it? so?",
        "Is it?no                 | ^is it no",
        "Is it?                   | ^is? it?",
        "Is it?\\n\\nNo             | ^is? it? ^no",
        "one\\ntwo                 | ^one two",
        "one\\n  \ttwo             | ^one two",
        "one\\n\\ntwo               | ^one ^two",
        "one\\n \t \\ntwo           | ^one ^two",
        "one\\n - two\\n * three    | ^one ^two ^three",
        "one\\n  +two              | ^one ^two",
        "one\\n                    | ^one",
      })
  void tellWhereSentencesAndClausesBegin(String text, String shown) {
    assertThat(shown(RunningWords.of(text.replace("\\n", "\n")))).isEqualTo(shown);
  }

  @Test
  void keepTheirPlacesInTheWholeText() {
    String text = "One two. Three, four";
    RunningWords words = RunningWords.of(text, new Span(4, 14));
    assertThat(shown(words)).isEqualTo("^two ^three");
    assertThat(words.span(1)).isEqualTo(new Span(9, 14));
  }

  @Test
  void aStretchBeginsASentence() {
    assertThat(shown(RunningWords.of("one two, three", new Span(4, 14)))).isEqualTo("^two /three");
  }

  @Test
  void giveTheSentenceOfAWordAsFarAsAsked() {
    String text = "One. Two three four five. Six";
    RunningWords words = RunningWords.of(text);
    assertThat(words.sentence(3, 9).of(text)).isEqualTo("Two three four five");
    assertThat(words.sentence(1, 9).of(text)).isEqualTo("Two three four five");
    assertThat(words.sentence(4, 1).of(text)).isEqualTo("four five");
    assertThat(words.sentence(2, 1).of(text)).isEqualTo("Two three");
    assertThat(words.sentence(2, 2).of(text)).isEqualTo("Two three four");
    assertThat(words.sentence(0, 9).of(text)).isEqualTo("One");
    assertThat(words.sentence(5, 9).of(text)).isEqualTo("Six");
  }

  private static String shown(RunningWords words) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      shown
          .append(i == 0 ? "" : " ")
          .append(words.opensSentence(i) ? "^" : words.isHead(i) ? "/" : "")
          .append(words.word(i))
          .append(words.isQuestion(i) ? "?" : "");
    }
    return shown.toString();
  }
}
