package org.colloquy.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words and marks of a sentence, as they are compared. */
class WordReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\1',
      value = {
        "I agree.                  | i agree .",
        "I don't, I can't, I won't | i do not , i can not , i will not",
        "dont cannot isnt im lets  | do not can not is not i am let 's",
        "Ada's I'm we're I'll I've I'd | ada 's i am we are i will i have i would",
        "o'clock rock'n'roll       | o'clock rock'n'roll",
        "didn\u2019t               | did not",
        "well-known lib/a.c v1.2 a_b | well-known lib a.c v1.2 a_b",
        "-- no - no-no -- no       | -- no -- no-no -- no",
        "no-                       | no",
        "- no                      | -- no",
        "no -                      | no --",
        "no -no                    | no no",
        "+1 -1 \u22121 a+1 a-1 +a  | +1 -1 -1 a 1 a-1 a",
        "+                         | ''",
        "Wait... no. Really..      | wait ... no . really ...",
        "a\u2013b\u2014c\u2026     | a -- b -- c ...",
        "\u201cno\u201d \"no\"      | \" no \" \" no \"",
        "*no* `no` (no; no: no)!?  | no no ( no ; no : no ) ! ?",
        "std::vector Cc:-list a:b  | std : : vector cc:-list a : b",
        "shan't ain't              | shall not is not",
      })
  void readsWordsAndMarks(String sentence, String words) {
    assertThat(norms(sentence)).isEqualTo(words.equals("''") ? "" : words);
  }

  @Test
  void bothHalvesOfAContractionStandForAllOfIt() {
    List<Word> words = WordReader.read("No, I don't", Lexicon.none());
    assertThat(words.subList(3, 5))
        .containsExactly(new Word("do", 6, 11, false, false), new Word("not", 6, 11, false, false));
    assertThat(words.get(0)).isEqualTo(new Word("no", 0, 2, true, true));
    assertThat(words.get(1)).isEqualTo(new Word(",", 2, 3, false, false));
  }

  /** A word is the same whether it is made anew or known already, capitals and all. */
  @Test
  void readsKnownWordsAsItReadsOthers() {
    String[] parts = {
      "agree", "Agree", "AGREE", "I", "i", "dont", "Don't", "can't", "isnt", "it's", "\u0130s",
          "\u212Aeep", "NOT",
      "well-known", "Acked-by", "+1", "-1", "\u22121", "stra\u00dfe", "a_b", "no", "No.",
          "camelCase", " ", "  ", ",",
      "\u2019s", "'", "-", ".", "?", "on", "thatS"
    };
    Random random = new Random(20);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder sentence = new StringBuilder();
      for (int i = random.nextInt(8); i >= 0; i--) {
        sentence
            .append(parts[random.nextInt(parts.length)])
            .append(random.nextInt(4) > 0 ? " " : "");
      }
      String text = sentence.toString();
      assertThat(WordReader.read(text, CueDetector.words()))
          .as(text)
          .isEqualTo(WordReader.read(text, Lexicon.none()));
    }
  }

  @Test
  void keepsOneObjectForAKnownWord() {
    List<Word> words = WordReader.read("Agreed agreed AGREED.", CueDetector.words());

    assertThat(words.get(0).norm()).isSameAs(words.get(1).norm()).isSameAs(words.get(2).norm());
  }

  private static String norms(String sentence) {
    return WordReader.read(sentence, Lexicon.none()).stream()
        .map(Word::norm)
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "I saw readPage there, 2, true",
    "I saw ReadPage there, 2, true",
    "I saw Readpage there, 2, false",
    "I saw READ there, 2, false",
    "I saw Cleo's there, 2, false",
    "I saw aB there, 2, true"
  })
  void aNameOfCodeHasACapitalBehindASmallLetter(String sentence, int word, boolean code) {
    assertThat(Clauses.of(sentence).isCamelCase(word)).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "by Cleo, 1, true",
    "by CLEO, 1, false",
    "by CLeo, 1, true",
    "by cleo, 1, false",
    "by NAK's, 1, false"
  })
  void aPersonIsNoAcronym(String sentence, int word, boolean person) {
    assertThat(Clauses.of(sentence).isPerson(word)).isEqualTo(person);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Agreed, it is.        | 0 | true",
        "Hmm, well, agreed.    | 4 | true",
        "Cleo, agreed.         | 2 | true",
        "Cleo agreed.          | 1 | false",
        "It is agreed.         | 2 | false",
        "(So agreed.           | 2 | true"
      })
  void aStartHasOnlyInterjectionsBeforeIt(String sentence, int word, boolean start) {
    assertThat(Clauses.of(sentence).isStart(word)).isEqualTo(start);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It is agreed.         | 3 | true",
        "It is agreed!!)       | 3 | true",
        "It is agreed?         | 3 | false",
        "It is agreed now.     | 3 | false",
        "It is agreed          | 3 | true"
      })
  void anEndHasOnlyMarksBehindIt(String sentence, int word, boolean end) {
    assertThat(Clauses.of(sentence).isEnd(word)).isEqualTo(end);
  }

  @Test
  void findsTheWordAtAnOffset() {
    Clauses words = Clauses.of("It is, agreed");
    assertThat(List.of(words.wordAt(0), words.wordAt(1), words.wordAt(2), words.wordAt(3)))
        .containsExactly(0, 0, 1, 1);
    assertThat(List.of(words.wordAt(5), words.wordAt(6), words.wordAt(12), words.wordAt(13)))
        .containsExactly(2, 3, 3, 4);
  }

  @Test
  void showsWordsAsTheyAreWritten() {
    Clauses words = Clauses.of("as Cleo's own List said");
    assertThat(words.shown(1)).isEqualTo("Cleo");
    assertThat(words.shown(1, 5)).isEqualTo("Cleo own List");
    assertThat(words.shown(1, 1)).isEmpty();
    assertThat(words.norm(-1)).isEmpty();
    assertThat(words.norm(words.size())).isEmpty();
  }
}
