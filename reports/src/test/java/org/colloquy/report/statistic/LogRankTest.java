package org.colloquy.report.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Against the trial of 6-mercaptopurine of Freireich et al., Blood 21 (1963), 699-716: weeks of
 * remission of 21 patients under the drug and 21 under placebo. Textbooks give 16.79 for the
 * log-rank test, with 19.25 and 10.75 events expected (Kleinbaum and Klein, Survival Analysis).
 */
class LogRankTest {
  private static final int[] RELAPSED = {6, 6, 6, 7, 10, 13, 16, 22, 23};
  private static final int[] CENSORED = {6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35};
  private static final int[] PLACEBO = {
    1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23
  };

  private static List<KaplanMeier.Case> cases(boolean ended, int... weeks) {
    return IntStream.of(weeks).mapToObj(week -> new KaplanMeier.Case(week, ended)).toList();
  }

  private static List<KaplanMeier.Case> drug() {
    List<KaplanMeier.Case> cases = new ArrayList<>(cases(true, RELAPSED));
    cases.addAll(cases(false, CENSORED));
    return cases;
  }

  @Test
  void agreesWithThePublishedStatistic() {
    LogRank test = LogRank.of(drug(), cases(true, PLACEBO));
    assertThat(test.chiSquare()).isCloseTo(16.792940989, within(1e-8));
    assertThat(test.p()).isCloseTo(4.1688091e-5, within(1e-11));
    assertThat(test.first().n()).isEqualTo(21);
    assertThat(test.first().observed()).isEqualTo(9);
    assertThat(test.first().expected()).isCloseTo(19.250500948, within(1e-8));
    assertThat(test.second().observed()).isEqualTo(21);
    assertThat(test.second().expected()).isCloseTo(10.749499052, within(1e-8));
  }

  @Test
  void doesNotHangOnWhichGroupIsNamedFirst() {
    LogRank one = LogRank.of(drug(), cases(true, PLACEBO));
    LogRank other = LogRank.of(cases(true, PLACEBO), drug());
    assertThat(other.chiSquare()).isCloseTo(one.chiSquare(), within(1e-9));
    assertThat(other.first().expected()).isCloseTo(one.second().expected(), within(1e-9));
  }

  @Test
  void findsNoDifferenceBetweenEqualGroups() {
    LogRank test = LogRank.of(drug(), drug());
    assertThat(test.chiSquare()).isCloseTo(0, within(1e-12));
    assertThat(test.p()).isCloseTo(1, within(1e-6));
  }

  @Test
  void tellsNothingWithoutAnEventOrWithoutAnybodyToCompareWith() {
    assertThat(LogRank.of(cases(false, 1, 2), cases(false, 3)).p()).isNaN();
    assertThat(LogRank.of(drug(), List.of()).chiSquare()).isNaN();
  }
}
