package org.colloquy.report.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Against the remission times in weeks of the 21 patients under 6-mercaptopurine of Freireich et
 * al., Blood 21 (1963), 699-716, the worked example of most textbooks of survival analysis, with
 * the estimates and Greenwood errors that they give.
 */
class KaplanMeierTest {
  private static final int[] RELAPSED = {6, 6, 6, 7, 10, 13, 16, 22, 23};
  private static final int[] CENSORED = {6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35};

  private static List<KaplanMeier.Case> remissions() {
    List<KaplanMeier.Case> cases = new ArrayList<>();
    for (int week : RELAPSED) {
      cases.add(new KaplanMeier.Case(week, true));
    }
    for (int week : CENSORED) {
      cases.add(new KaplanMeier.Case(week, false));
    }
    return cases;
  }

  private static KaplanMeier.Step at(KaplanMeier curve, double time) {
    return curve.steps().stream().filter(s -> s.time() == time).findFirst().orElseThrow();
  }

  @Test
  void agreesWithThePublishedSurvivalAndStandardErrors() {
    KaplanMeier curve = KaplanMeier.of(remissions());
    double[][] published = {
      {6, 21, 3, .8571, .0764},
      {7, 17, 1, .8067, .0869},
      {10, 15, 1, .7529, .0963},
      {13, 12, 1, .6902, .1068},
      {16, 11, 1, .6275, .1141},
      {22, 7, 1, .5378, .1282},
      {23, 6, 1, .4482, .1346}
    };
    for (double[] row : published) {
      KaplanMeier.Step step = at(curve, row[0]);
      assertThat(step.atRisk()).isEqualTo((int) row[1]);
      assertThat(step.events()).isEqualTo((int) row[2]);
      assertThat(step.survival()).isCloseTo(row[3], within(.00005));
      assertThat(step.error()).isCloseTo(row[4], within(.00005));
    }
    assertThat(curve.n()).isEqualTo(21);
    assertThat(curve.median()).hasValue(23);
  }

  /** The band that statistics packages give for these data when asked for "log-log". */
  @Test
  void agreesWithThePublishedLogLogBand() {
    KaplanMeier curve = KaplanMeier.of(remissions());
    double[][] published = {
      {6, .6197, .9516},
      {7, .5631, .9228},
      {10, .5032, .8894},
      {13, .4316, .8491},
      {16, .3675, .8049},
      {22, .2678, .7468},
      {23, .1881, .6801}
    };
    for (double[] row : published) {
      assertThat(at(curve, row[0]).lower()).isCloseTo(row[1], within(.0001));
      assertThat(at(curve, row[0]).upper()).isCloseTo(row[2], within(.0001));
    }
    assertThat(curve.medianLower()).hasValue(13);
    assertThat(curve.medianUpper()).isEmpty();
  }

  /** The quartile is that of R's quantile.survfit with conf.type "log-log". */
  @Test
  void givesTheTimesByWhichSharesHaveEndedWithTheirIntervals() {
    KaplanMeier curve = KaplanMeier.of(remissions());
    KaplanMeier.Quantile quarter = curve.quantile(0.25);
    assertThat(quarter.time()).hasValue(13);
    assertThat(quarter.lower()).hasValue(6);
    assertThat(quarter.upper()).hasValue(22);
    assertThat(curve.quantile(0.5).lower()).isEqualTo(curve.medianLower());
    assertThat(curve.quantile(0.9).time()).isEmpty();
    assertThatThrownBy(() -> curve.quantile(1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void tellsTheStepThatATimeFallsInto() {
    KaplanMeier curve = KaplanMeier.of(remissions());
    assertThat(curve.at(5)).isEmpty();
    assertThat(curve.at(12.5).orElseThrow().time()).isEqualTo(11);
    assertThat(curve.events()).isEqualTo(9);
  }

  @Test
  void countsThoseCensoredAtATimeAsStillAtRiskThen() {
    KaplanMeier curve = KaplanMeier.of(remissions());
    assertThat(at(curve, 6).censored()).isEqualTo(1);
    assertThat(curve.atRisk(0)).isEqualTo(21);
    assertThat(curve.atRisk(10)).isEqualTo(15);
    assertThat(curve.atRisk(10.5)).isEqualTo(13);
    assertThat(curve.atRisk(36)).isZero();
  }

  @Test
  void doesNotHangOnTheOrderOfTheCases() {
    List<KaplanMeier.Case> shuffled = remissions();
    Collections.shuffle(shuffled, new Random(1963));
    assertThat(KaplanMeier.of(shuffled)).isEqualTo(KaplanMeier.of(remissions()));
  }

  @Test
  void isTheShareStillOpenWhereNothingIsCensored() {
    KaplanMeier curve =
        KaplanMeier.of(
            List.of(
                new KaplanMeier.Case(1, true),
                new KaplanMeier.Case(2, true),
                new KaplanMeier.Case(3, true),
                new KaplanMeier.Case(4, true)));
    assertThat(curve.steps())
        .extracting(KaplanMeier.Step::survival)
        .containsExactly(.75, .5, .25, 0.0);
    assertThat(curve.median()).hasValue(2);
    // at the last step nobody is left: the band, without width there, tells nothing
    assertThat(curve.quantile(0.9).time()).hasValue(4);
    assertThat(curve.quantile(0.9).upper()).isEmpty();
  }

  @Test
  void hasNoMedianWithoutAnEvent() {
    assertThat(KaplanMeier.of(List.of(new KaplanMeier.Case(5, false))).median()).isEmpty();
    assertThat(KaplanMeier.of(List.of()).steps()).isEmpty();
  }
}
