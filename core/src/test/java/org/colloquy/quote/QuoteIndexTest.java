package org.colloquy.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.colloquy.text.LineRange;
import org.colloquy.text.Lines;
import org.junit.jupiter.api.Test;

class QuoteIndexTest {
  private final Words words = new Words(0);

  private Passage passage(String text) {
    Lines lines = Lines.of(text);
    int begin = words.size();
    words.read(text);
    words.add(lines, new LineRange(1, lines.count()));
    return new Passage(words, lines, begin, words.size());
  }

  private List<Integer> holders(QuoteIndex index, int word) {
    List<Integer> holders = new ArrayList<>();
    for (int entry = index.find(word); entry != 0; entry = index.next(entry)) {
      holders.add(index.holder(entry));
    }
    return holders;
  }

  @Test
  void tellsWhoHoldsARunTheLatestFirst() {
    Passage ada = passage("the lamp is out again");
    Passage ben = passage("so the lamp is out");
    Passage asked = passage("the lamp is out");
    QuoteIndex index = new QuoteIndex(words, 10);
    index.add(ada, 0);
    index.add(ben, 1);
    index.add(ben, 1);
    assertThat(holders(index, asked.begin())).containsExactly(1, 0);
    assertThat(index.position(asked.begin(), 0)).isEqualTo(ada.begin());
    assertThat(index.position(asked.begin(), 1)).isEqualTo(ben.begin() + 1);
    assertThat(index.position(asked.begin(), 2)).isEqualTo(-1);
  }

  @Test
  void findsNothingThatNobodyWrote() {
    Passage ada = passage("the lamp is out again");
    Passage asked = passage("the lamp is lit again");
    QuoteIndex index = new QuoteIndex(words, 10);
    index.add(ada, 0);
    for (int word = asked.begin(); word < asked.endOfRuns(); word++) {
      assertThat(index.find(word)).isZero();
      assertThat(index.position(word, 0)).isEqualTo(-1);
    }
  }

  @Test
  void keepsTheFirstEightHoldersOfARun() {
    List<Passage> same = IntStream.range(0, 12).mapToObj(i -> passage("the lamp is out")).toList();
    QuoteIndex index = new QuoteIndex(words, 12);
    for (int i = 0; i < same.size(); i++) {
      index.add(same.get(i), i);
    }
    assertThat(holders(index, same.get(11).begin())).containsExactly(7, 6, 5, 4, 3, 2, 1, 0);
  }

  /** Whatever was found before a word, the answer is that of a search. */
  @Test
  void findsTheNextRunFasterAndTheSame() {
    List<Passage> all = new ArrayList<>();
    for (String text :
        List.of(
            "one lamp is out and one lamp is lit",
            "one lamp is out and two are lit",
            "and one lamp is out",
            "a b c d e f g h",
            "d e f g x y z",
            "one lamp is out and one lamp is lit at night")) {
      all.add(passage(text));
    }
    QuoteIndex index = new QuoteIndex(words, words.size());
    for (int i = 0; i < all.size() - 1; i++) {
      index.add(all.get(i), i);
    }
    int found = 0;
    for (Passage asked : all) {
      int before = 0;
      for (int word = asked.begin(); word < asked.endOfRuns(); word++) {
        assertThat(index.findAfter(before, word)).as("word %d", word).isEqualTo(index.find(word));
        before = index.find(word);
        found += before == 0 ? 0 : 1;
      }
    }
    assertThat(found).isGreaterThan(15);
  }

  @Test
  void keepsManyRunsApart() {
    List<Passage> all =
        IntStream.range(0, 500).mapToObj(i -> passage("line " + i + " of the log")).toList();
    QuoteIndex index = new QuoteIndex(words, words.size());
    for (int i = 0; i < all.size(); i++) {
      index.add(all.get(i), i);
    }
    for (int i = 0; i < all.size(); i++) {
      assertThat(holders(index, all.get(i).begin())).containsExactly(i);
    }
  }
}
