package org.colloquy.report.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Against the worked example of Scrucca, Santucci and Aversa, Bone Marrow Transplantation 40
 * (2007), 381-387: months to death from the transplant (1) or to relapse (2), 0 when censored, of
 * 18 patients with acute myeloid leukaemia. Variances and intervals are those that the R package
 * etm 1.1.1 (Allignol, Schumacher and Beyersmann, J. Stat. Software 38, 2011) gives for these data;
 * its errors are also those of survfit in the package survival 3.5.
 */
class AalenJohansenTest {
  private static final int[][] PATIENTS = {
    {67, 0}, {70, 0}, {4, 0}, {7, 0}, {68, 0}, {10, 2}, {7, 2}, {3, 1}, {4, 1}, {4, 1}, {3, 1},
    {3, 1}, {8, 1}, {2, 2}, {35, 0}, {2, 0}, {8, 0}, {32, 0}
  };

  private static List<AalenJohansen.Case<Integer>> cases() {
    List<AalenJohansen.Case<Integer>> cases = new ArrayList<>();
    for (int[] patient : PATIENTS) {
      cases.add(
          new AalenJohansen.Case<>(
              patient[0], patient[1] == 0 ? Optional.empty() : Optional.of(patient[1])));
    }
    return cases;
  }

  private static AalenJohansen.Incidence at(double time, int cause) {
    return AalenJohansen.of(List.of(1, 2), cases())
        .at(time)
        .orElseThrow()
        .incidences()
        .get(cause - 1);
  }

  @Test
  void agreesWithThePublishedIncidenceAndVariance() {
    double[][] published = {
      // month, cause, incidence, variance, lower, upper
      {3, 1, 0.17708333, 0.008595408, 0.06084382, 0.4539968},
      {4, 1, 0.29513889, 0.012261871, 0.13499516, 0.5698088},
      {8, 1, 0.36818576, 0.014605084, 0.18367373, 0.6461427},
      {70, 1, 0.36818576, 0.014605084, 0.18367373, 0.6461427},
      {2, 2, 0.05555556, 0.002914952, 0.008017076, 0.3336098},
      {7, 2, 0.12048611, 0.006442075, 0.031374173, 0.4037418},
      {10, 2, 0.20570747, 0.011652572, 0.069882008, 0.5191256}
    };
    for (double[] row : published) {
      AalenJohansen.Incidence incidence = at(row[0], (int) row[1]);
      assertThat(incidence.share()).isCloseTo(row[2], within(1e-8));
      assertThat(incidence.error()).isCloseTo(Math.sqrt(row[3]), within(1e-7));
      assertThat(incidence.lower()).isCloseTo(row[4], within(1e-6));
      assertThat(incidence.upper()).isCloseTo(row[5], within(1e-6));
    }
  }

  @Test
  void countsCasesEventsAndThoseAtRisk() {
    AalenJohansen<Integer> curve = AalenJohansen.of(List.of(1, 2), cases());
    assertThat(curve.n()).isEqualTo(18);
    assertThat(curve.events(1)).isEqualTo(6);
    assertThat(curve.events(2)).isEqualTo(3);
    assertThat(curve.atRisk(0)).isEqualTo(18);
    assertThat(curve.atRisk(4)).isEqualTo(13);
    assertThat(curve.at(4).orElseThrow().censored()).isEqualTo(1);
    assertThat(curve.at(1)).isEmpty();
  }

  @Test
  void addsUpToWhatKaplanAndMeierSayOfAnyEvent() {
    KaplanMeier any =
        KaplanMeier.of(
            cases().stream()
                .map(c -> new KaplanMeier.Case(c.time(), c.cause().isPresent()))
                .toList());
    List<AalenJohansen.Step> steps = AalenJohansen.of(List.of(1, 2), cases()).steps();
    for (int i = 0; i < steps.size(); i++) {
      double sum =
          steps.get(i).incidences().stream().mapToDouble(AalenJohansen.Incidence::share).sum();
      assertThat(sum).isCloseTo(1 - any.steps().get(i).survival(), within(1e-12));
    }
  }

  @Test
  void isOneMinusKaplanMeierWhereThereIsOneCause() {
    List<AalenJohansen.Case<Integer>> one =
        cases().stream()
            .map(c -> new AalenJohansen.Case<>(c.time(), c.cause().map(any -> 1)))
            .toList();
    KaplanMeier.Step survival =
        KaplanMeier.of(
                one.stream()
                    .map(c -> new KaplanMeier.Case(c.time(), c.cause().isPresent()))
                    .toList())
            .at(8)
            .orElseThrow();
    AalenJohansen.Incidence incidence =
        AalenJohansen.of(List.of(1), one).at(8).orElseThrow().incidences().get(0);
    assertThat(incidence.error()).isCloseTo(survival.error(), within(1e-12));
    assertThat(incidence.lower()).isCloseTo(1 - survival.upper(), within(1e-12));
    assertThat(incidence.upper()).isCloseTo(1 - survival.lower(), within(1e-12));
  }

  /** Then the share is a plain one, and its variance that of the binomial distribution. */
  @Test
  void hasTheVarianceOfAPlainShareWhereNothingIsCensored() {
    List<AalenJohansen.Case<String>> cases = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      cases.add(new AalenJohansen.Case<>(i, Optional.of(i % 5 == 0 ? "rare" : "usual")));
    }
    AalenJohansen<String> curve = AalenJohansen.of(List.of("rare", "usual"), cases);
    AalenJohansen.Incidence rare = curve.at(9).orElseThrow().incidences().get(0);
    assertThat(rare.share()).isCloseTo(0.2, within(1e-12));
    assertThat(rare.error()).isCloseTo(Math.sqrt(0.2 * 0.8 / 10), within(1e-12));
  }

  @Test
  void doesNotHangOnTheOrderOfTheCases() {
    List<AalenJohansen.Case<Integer>> shuffled = cases();
    Collections.shuffle(shuffled, new Random(1978));
    assertThat(AalenJohansen.of(List.of(1, 2), shuffled))
        .isEqualTo(AalenJohansen.of(List.of(1, 2), cases()));
  }

  @Test
  void hasNoStepsWithoutCases() {
    AalenJohansen<Integer> none = AalenJohansen.of(List.of(1, 2), List.of());
    assertThat(none.steps()).isEmpty();
    assertThat(none.atRisk(0)).isZero();
  }
}
