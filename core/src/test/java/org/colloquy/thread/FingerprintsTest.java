package org.colloquy.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FingerprintsTest {
  private static final String TEXT =
      "The lamp over the north door flickers when the pump starts, so I moved both to the other"
          + " phase and measured again.";

  @Test
  void wordsAreFoundAgainWhenLinesBreakElsewhere() {
    String wrapped = TEXT.replace(" when ", "\n when\n").replace(",", "");
    assertThat(of(wrapped)).isEqualTo(of(TEXT)).isNotEmpty();
  }

  @Test
  void anySevenWordsInCommonShareANumber() {
    String[] words = TEXT.split(" ", -1);
    for (int i = 0; i + 7 <= words.length; i++) {
      String cut = String.join(" ", Arrays.copyOfRange(words, i, i + 7));
      assertThat(common(of(cut), of(TEXT))).as(cut).isPositive();
    }
  }

  @Test
  void ofALongTextEqualNumbersAreKept() {
    Random random = new Random(5);
    String longText =
        random.ints(20_000, 0, 5_000).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    assertThat(of(longText)).hasSize(Fingerprints.MOST).isEqualTo(of(longText + "."));
  }

  @Test
  void noRunReachesOverTheEndOfAPassage() {
    Fingerprints parted = new Fingerprints();
    parted.add("one two three", 0, 13);
    parted.endPassage();
    parted.add("four five six", 0, 13);
    assertThat(parted.all()).isEmpty();
  }

  @Test
  void aDamagedCharsetHidesNoWord() {
    assertThat(of("vier müde Männer gingen über die Brücke"))
        .isEqualTo(of("vier m\ufffdde M\ufffdnner gingen \ufffdber die Br\ufffdcke"));
  }

  private static int[] of(String text) {
    Fingerprints prints = new Fingerprints();
    prints.add(text, 0, text.length());
    return prints.all();
  }

  private static long common(int[] a, int[] b) {
    return IntStream.of(a).filter(x -> Arrays.binarySearch(b, x) >= 0).count();
  }
}
