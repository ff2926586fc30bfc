package org.colloquy.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueTableTest {
  @Test
  void readsTheTableThatComesWithTheLibrary() {
    List<Cue> cues = CueTable.standard();

    assertThat(cues).hasSizeGreaterThan(100);
    assertThat(cues).allMatch(c -> c.confidence() >= 0 && c.confidence() <= 1);
    assertThat(cues).doesNotHaveDuplicates();
  }

  @Test
  void readsSetsOptionsGapsAndSlots() {
    CueFinder finder =
        new CueFinder(
            CueTable.read(
                List.of(
                    "# a comment",
                    "{very} = very quite",
                    "agree | 0.9 | | i {very}? like ..2 patch",
                    "defer | 0.8 | | up to the? ..1 @")));

    assertThat(found(finder, "Well, I quite like this new patch."))
        .containsExactly("i {very}? like ..2 patch");
    assertThat(found(finder, "I like a patch that is much smaller.")).hasSize(1);
    assertThat(found(finder, "I like this one new small patch.")).isEmpty();
    assertThat(found(finder, "It is up to Cleo.")).hasSize(1);
    assertThat(found(finder, "It is up to three lines.")).isEmpty();
  }

  @Test
  void letsATrapHideWhatItOverlaps() {
    CueFinder finder =
        new CueFinder(CueTable.read(List.of("none | 0 | | do you agree", "agree | 0.9 | | agree")));

    assertThat(found(finder, "Do you agree?")).containsExactly("do you agree");
    assertThat(found(finder, "We agree.")).containsExactly("agree");
  }

  @Test
  void letsTheLongerOfTwoCuesWinThenTheSurer() {
    CueFinder finder =
        new CueFinder(
            CueTable.read(
                List.of(
                    "agree | 0.9 | | fine",
                    "object | 0.6 | | not fine",
                    "agree | 0.7 | | looks fine",
                    "object | 0.8 | | fine then")));

    assertThat(found(finder, "It is not fine.")).containsExactly("not fine");
    assertThat(found(finder, "It looks fine then.")).containsExactly("fine then");
    assertThat(found(finder, "It looks fine.")).containsExactly("looks fine");
  }

  @Test
  void givesTheCuesThatShareNoWordInTheirOrder() {
    CueFinder finder =
        new CueFinder(
            CueTable.read(
                List.of(
                    "agree | 0.6 | | fine", "object | 0.9 | | too late", "agree | 0.9 | | so")));

    assertThat(found(finder, "So fine, too late.")).containsExactly("so", "fine", "too late");
    assertThat(finder.find(Clauses.of("So fine."), cue -> cue.confidence() > 0.7))
        .extracting(f -> f.cue().source())
        .containsExactly("so");
  }

  @Test
  void readsTwelveCuesOfASentenceAndNoMore() {
    CueFinder finder = new CueFinder(CueTable.read(List.of("agree | 0.9 | | fine")));

    assertThat(found(finder, "fine ".repeat(11))).hasSize(11);
    assertThat(found(finder, "fine ".repeat(13))).hasSize(12);
  }

  /** Contractions must not hide a word. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "not     | I don't.",
        "not     | I dont.",
        "can     | I cannot.",
        "can     | I can't.",
        "will    | I'll.",
        "will    | I won't.",
        "would   | I'd.",
        "am      | I'm.",
        "have    | I've.",
        "are     | We're.",
        "let     | Lets.",
        "+1      | +1",
        "lamp    | A LAMP!"
      })
  void findsAWordHoweverItIsWritten(String word, String sentence) {
    CueFinder finder = new CueFinder(CueTable.read(List.of("agree | 0.9 | | " + word)));

    assertThat(found(finder, sentence)).containsExactly(word);
    assertThat(found(finder, "Rain falls upon 23 roofs")).isEmpty();
    assertThat(found(finder, "")).isEmpty();
  }

  /** Whatever a phrase matches, the traces of the sentence's words let it be tried. */
  @Test
  void triesEveryPhraseThatStandsInASentence() {
    List<Cue> cues = CueTable.standard();
    List<String> words =
        cues.stream()
            .flatMap(c -> c.phrase().elements().stream())
            .flatMap(e -> e.words().stream())
            .distinct()
            .sorted()
            .toList();
    Random random = new Random(7);
    int matches = 0;
    for (Cue cue : cues) {
      for (int round = 0; round < 40; round++) {
        StringBuilder text = new StringBuilder();
        for (Phrase.Element element : cue.phrase().elements()) {
          List<String> any = element.words().stream().sorted().toList();
          if (!any.isEmpty() && (!element.optional() || random.nextBoolean())) {
            text.append(any.get(random.nextInt(any.size()))).append(' ');
          } else if (!element.isWidthless() && !element.optional()) {
            text.append("Cleo ");
          }
        }
        for (int more = random.nextInt(4); more > 0; more--) {
          text.append(words.get(random.nextInt(words.size()))).append(' ');
        }
        Clauses sentence = Clauses.of(text.toString());
        for (int at = 0; at < sentence.size(); at++) {
          if (cue.phrase().matchAt(sentence, at) != null) {
            matches++;
            assertThat(cue.phrase().mayStandIn(sentence.trace())).as(text.toString()).isTrue();
          }
        }
      }
    }
    assertThat(matches).isGreaterThan(10 * cues.size());
  }

  @Test
  void neverLetsAGapHideADenial() {
    CueFinder finder = new CueFinder(CueTable.read(List.of("object | 0.9 | | have ..2 doubts")));

    assertThat(found(finder, "I have some real doubts.")).hasSize(1);
    assertThat(found(finder, "I have no real doubts.")).isEmpty();
  }

  @Test
  void refusesATableThatIsWrong() {
    assertThatThrownBy(() -> CueTable.read(List.of("agree | 0.9 | i agree")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("4 cells");
    assertThatThrownBy(() -> CueTable.read(List.of("agree | 0.9 | | {none} agree")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("{none}");
    assertThatThrownBy(() -> new CueFinder(CueTable.read(List.of("agree | 0.9 | | ^ @"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must hold a word");
  }

  private static List<String> found(CueFinder finder, String sentence) {
    return finder.find(Clauses.of(sentence), cue -> true).stream()
        .map(f -> f.cue().source())
        .toList();
  }
}
