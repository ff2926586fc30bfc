package org.colloquy.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceFeaturesTest {

  /** Takes each feature as a line of words; every text is a term. */
  private static final class Lines implements FeatureSink {
    private final List<String> lines = new ArrayList<>();

    @Override
    public Term term(String text) {
      return Term.of(text);
    }

    @Override
    public void add(Term kind) {
      lines.add(kind.text());
    }

    @Override
    public void add(Term kind, @Nullable Term a) {
      line(kind, a);
    }

    @Override
    public void add(Term kind, @Nullable Term a, @Nullable Term b) {
      line(kind, a, b);
    }

    @Override
    public void add(Term kind, @Nullable Term a, @Nullable Term b, @Nullable Term c) {
      line(kind, a, b, c);
    }

    private void line(Term kind, @Nullable Term... terms) {
      StringBuilder line = new StringBuilder(kind.text());
      for (Term term : terms) {
        if (term == null) {
          return;
        }
        line.append(' ').append(term.text());
      }
      lines.add(line.toString());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\1',
      value = {
        "I saw 12 of them.         | i saw <number> of them .",
        "Ask Cleo about readPage.  | ask <name> about <code> .",
        "Cleo saw a_b and lib.c.   | cleo saw <code> and <code> .",
        "He said \"I agree\" twice. | he said \" <apart> <apart> \" twice .",
        "\"No\" and \"yes\" \"so    | \" <apart> \" and \" <apart> \" \" so"
      })
  void aWordIsATermButForNamesNumbersAndCode(String sentence, String terms) {
    assertThat(String.join(" ", terms(sentence).terms().stream().map(Term::text).toList()))
        .isEqualTo(terms);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "No.                       | 0 | .    | 2",
        "(No) so?                  | 1 | ?    | 7",
        "No no no no               | 0 | word | 4",
        "a b c d e                 | 0 | word | 7",
        "a b c d e f g h           | 0 | word | 12",
        "a b c d e f g h i j k l m | 0 | word | 20",
        "...                       | 1 | ...  | 2"
      })
  void aSentenceHasAStartAnEndAndALength(String sentence, int start, String end, String length) {
    SentenceTerms terms = terms(sentence);
    assertThat(terms.start()).isEqualTo(start);
    assertThat(terms.end()).isEqualTo(end);
    assertThat(terms.length()).isEqualTo(length);
  }

  @Test
  void lengthsHaveSteps() {
    assertThat(terms("a ".repeat(20)).length()).isEqualTo("20");
    assertThat(terms("a ".repeat(35)).length()).isEqualTo("35");
    assertThat(terms("a ".repeat(36)).length()).isEqualTo("more");
  }

  @Test
  void wordsComeAloneInPairsAndInThrees() {
    assertThat(features("So it is.", "reply"))
        .contains("word so", "word .", "pair so it", "pair is .", "triple so it is")
        .contains("start so", "start so it", "start so it is")
        .contains("end .", "length 4", "whole so_it_is_.")
        .contains("place 0-of-reply", "last", "setting reply")
        .contains("before none", "after none", "start so 0-of-reply");
  }

  @Test
  void negationsReachSixWords() {
    assertThat(features("He does not a b c d e f g h.", "reply"))
        .contains("denied a", "denied f")
        .doesNotContain("denied g", "denied not", "denied does");
    assertThat(features("He does not so, it is.", "reply"))
        .contains("denied so")
        .doesNotContain("denied it", "denied ,");
  }

  @Test
  void onlyShortSentencesAreFeaturesAsAWhole() {
    assertThat(features("a b c d e f", "reply")).contains("whole a_b_c_d_e_f");
    assertThat(features("a b c d e f g", "reply")).noneMatch(f -> f.startsWith("whole"));
  }

  @Test
  void cuesAreToldAsTheyAreMeant() {
    assertThat(features("I agree with that.", "reply"))
        .contains("cue agree", "cue-first agree", "cue-level agree 2", "cue-level agree 3")
        .contains("cue agree 0-of-reply", "cue agree answered");
    assertThat(features("Well, he knows that I agree with that.", "reply"))
        .contains("cue agree")
        .doesNotContain("cue-first agree");
    assertThat(features("I agree with that if he does.", "reply"))
        .contains("cue agree%")
        .noneMatch(f -> f.startsWith("cue-level"));
    assertThat(features("Do you agree with that?", "reply"))
        .contains("cue trap")
        .noneMatch(f -> f.startsWith("cue-first"));
  }

  @Test
  void sentencesBesideItAreToldToo() {
    Lines lines = new Lines();
    List<SentenceTerms> sentences = List.of(terms("Is it so?"), terms("I agree."), terms("No."));
    new SentenceFeatures(sentences, setting("reply"), true, lines).of(1);
    assertThat(lines.lines)
        .contains("before start is", "before start is it", "before end ?", "before length 4")
        .contains("after start no", "after end .", "after length 2")
        .contains("place 1-of-reply")
        .doesNotContain("last", "before none", "after none");
    lines.lines.clear();
    new SentenceFeatures(sentences, setting("opening"), false, lines).of(2);
    assertThat(lines.lines)
        .contains("place 2-of-opening", "last", "after none", "before cue agree")
        .doesNotContain("before none");
  }

  @Test
  void placesAreCountedToTheFourthSentence() {
    Lines lines = new Lines();
    List<SentenceTerms> sentences =
        List.of(terms("a"), terms("b"), terms("c"), terms("d"), terms("e"));
    new SentenceFeatures(sentences, setting("reply"), true, lines).of(4);
    assertThat(lines.lines).contains("place 3-of-reply", "last");
    lines.lines.clear();
    new SentenceFeatures(sentences, setting("reply"), true, lines).of(3);
    assertThat(lines.lines).contains("place 3-of-reply").doesNotContain("last");
  }

  private static Setting setting(String trait) {
    return new Setting(List.of(trait), List.of("answered"));
  }

  private static SentenceTerms terms(String sentence) {
    Passage passage =
        PassageReader.read(Conversation.play("> Ben: So?", "Ada: " + sentence)).get(0);
    Clauses words = Clauses.of(sentence);
    return SentenceTerms.of(
        words, new CueReader(CueDetector.finder()).read(passage, 0, words), new Lines());
  }

  private static List<String> features(String sentence, String trait) {
    Lines lines = new Lines();
    new SentenceFeatures(List.of(terms(sentence)), setting(trait), true, lines).of(0);
    return lines.lines;
  }
}
