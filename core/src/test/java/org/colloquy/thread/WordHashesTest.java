package org.colloquy.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordHashesTest {

  private static List<Integer> words(String text) {
    List<Integer> words = new ArrayList<>();
    WordHashes.of(text, 0, text.length(), words::add);
    return words;
  }

  @Test
  void everyWordHasANumberThatItsCaseDoesNotChange() {
    assertThat(words("The LAMP, the lamp!")).hasSize(4).containsSubsequence(words("the lamp"));
    assertThat(words("THE Lamp")).isEqualTo(words("the lamp"));
    assertThat(words("AZ az")).containsOnly(words("az").get(0));
    assertThat(words("lamp")).isNotEqualTo(words("lamps")).isNotEqualTo(words("palm"));
    assertThat(words("a1")).isNotEqualTo(words("a2"));
  }

  /** Whatever stands between the letters and digits of ASCII parts words. */
  @ParameterizedTest
  @CsvSource({
    "azAZ09, 1",
    "a/z, 2",
    "a:z, 2",
    "a@z, 2",
    "a[z, 2",
    "a`z, 2",
    "a{z, 2",
    "a~z, 2",
    "a'z, 2",
    "a_z, 2",
    "a\u007fz, 2",
    "a\u00a0z, 2",
    "a–z, 2",
    "-, 0"
  })
  void aWordIsARunOfLettersAndDigits(String text, int count) {
    assertThat(words(text)).hasSize(count);
  }

  @Test
  void onlyTheGivenPieceIsRead() {
    List<Integer> words = new ArrayList<>();
    WordHashes.of("one two three", 4, 9, words::add);
    assertThat(words).isEqualTo(words("two t"));
  }

  @Test
  void lettersOfOtherScriptsCountAndLatinOnesWithMarksAreAllAlike() {
    assertThat(words("лампа")).hasSize(1).isEqualTo(words("ЛАМПА")).isNotEqualTo(words("лампы"));
    assertThat(words("Lämpe")).isEqualTo(words("lâmpe")).isEqualTo(words("l\ufffdmpe"));
    assertThat(words("l\u024fmpe")).isEqualTo(words("lämpe"));
    assertThat(words("l\u0250mpe")).isNotEqualTo(words("lämpe"));
    assertThat(words("😀 x")).hasSize(2);
  }

  @Test
  void eachLetterOfChineseAndJapaneseIsAWord() {
    assertThat(words("灯台は暗い")).hasSize(5);
    assertThat(words("\u3042\u9ffc")).hasSize(2);
    assertThat(words("등대")).hasSize(1);
  }

  @Test
  void theWordsOfATextAreAscendingOnceAndNotTooMany() {
    int[] some = WordHashes.of("b a b c", 40);
    assertThat(some).hasSize(3).isSorted();
    assertThat(WordHashes.of("a b c d", 4)).hasSize(4);
    assertThat(WordHashes.of("a b c d", 2)).containsExactlyInAnyOrder(WordHashes.of("a b", 2));
  }
}
