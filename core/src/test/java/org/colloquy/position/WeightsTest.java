package org.colloquy.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class WeightsTest {
  private static final Term WORD = Term.of("word");
  private static final Term PAIR = Term.of("pair");

  private static final Weights FEW =
      new Weights(
          List.of(
              "=bias\t-1\t-2\t-3",
              "=threshold\t0\t0\t0",
              "=slope\t1\t1\t1",
              "=shift\t0\t0\t0",
              "word fine\t2.5\t\t0.5",
              "pair fine no\t-1\t4",
              "last\t0.25\t0.25\t0.25"));

  @Test
  void addsUpWhatFeaturesTell() {
    Ranker ranker = new Ranker(FEW);
    ranker.begin();
    ranker.add(WORD, ranker.term("fine"));
    ranker.add(PAIR, ranker.term("fine"), ranker.term("no"));
    ranker.add(Term.of("last"));

    assertThat(ranker.confidence(Stance.AGREE)).isEqualTo(logistic(-1 + 2.5 - 1 + 0.25));
    assertThat(ranker.confidence(Stance.OBJECT)).isEqualTo(logistic(-2 + 4 + 0.25));
    assertThat(ranker.confidence(Stance.DEFER)).isEqualTo(logistic(-3 + 0.5 + 0.25));
    assertThat(Arrays.stream(Stance.values()).filter(ranker::takes))
        .containsExactly(Stance.AGREE, Stance.OBJECT);
  }

  @Test
  void countsAFeatureOnce() {
    Ranker ranker = new Ranker(FEW);
    ranker.begin();
    ranker.add(WORD, ranker.term("fine"));
    ranker.add(WORD, ranker.term("fine"));

    assertThat(ranker.confidence(Stance.AGREE)).isEqualTo(logistic(1.5));
  }

  @Test
  void forgetsTheLastSentence() {
    Ranker ranker = new Ranker(FEW);
    ranker.begin();
    ranker.add(WORD, ranker.term("fine"));
    ranker.begin();

    assertThat(ranker.confidence(Stance.AGREE)).isEqualTo(logistic(-1));
  }

  @Test
  void mindsTheOrderOfTermsAndTheirKind() {
    Ranker ranker = new Ranker(FEW);
    ranker.begin();
    ranker.add(PAIR, ranker.term("no"), ranker.term("fine"));
    ranker.add(PAIR, ranker.term("fine"));
    ranker.add(WORD, ranker.term("no"));

    assertThat(ranker.confidence(Stance.OBJECT)).isEqualTo(logistic(-2));
  }

  @Test
  void knowsFeaturesOfUpToThreeTermsAndNoneWithAnUnknownOne() {
    Weights three =
        new Weights(
            List.of(
                "=bias\t0\t0\t0",
                "=threshold\t0\t0\t0",
                "=slope\t1\t1\t1",
                "=shift\t0\t0\t0",
                "word fine\t1",
                "pair fine no\t2",
                "three fine no more\t4"));
    Ranker ranker = new Ranker(three);
    ranker.begin();
    ranker.add(Term.of("three"), ranker.term("fine"), ranker.term("no"), ranker.term("more"));
    assertThat(ranker.confidence(Stance.AGREE)).isEqualTo(logistic(4));
    ranker.begin();
    ranker.add(Term.of("three"), ranker.term("fine"), ranker.term("no"), null);
    ranker.add(Term.of("three"), ranker.term("fine"), null, ranker.term("more"));
    ranker.add(Term.of("three"), null, ranker.term("no"), ranker.term("more"));
    ranker.add(PAIR, ranker.term("fine"), null);
    ranker.add(PAIR, null, ranker.term("no"));
    ranker.add(WORD, null);
    assertThat(ranker.confidence(Stance.AGREE)).isEqualTo(logistic(0));
  }

  @Test
  void knowsNoTermOfNoFeature() {
    assertThat(FEW.term("splendid")).isNull();
  }

  @Test
  void keepsEveryFeatureOfManyApart() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      lines.add("pair w" + i + " v" + (i % 7) + "\t" + i);
    }
    Weights weights = new Weights(lines);

    for (int i = 0; i < 20_000; i++) {
      long kind = Term.mixed(0, PAIR.hash());
      long first = Term.mixed(kind, term(weights, "w" + i));
      int row = weights.row(Term.mixed(first, term(weights, "v" + i % 7)));
      double[] sums = new double[Weights.STANCES];
      weights.add(row, sums);
      assertThat(sums[0]).isEqualTo(i, within(0.5));
      assertThat(weights.row(Term.mixed(first, term(weights, "v" + (i + 1) % 7)))).isEqualTo(-1);
    }
  }

  @Test
  void namesASettingThatIsNotThere() {
    Weights none = new Weights(List.of("word fine\t1"));

    assertThatThrownBy(() -> new Ranker(none))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"bias\"");
  }

  private static long term(Weights weights, String text) {
    return Objects.requireNonNull(weights.term(text)).hash();
  }

  private static double logistic(double logit) {
    return 1 / (1 + Math.exp(-logit));
  }
}
