package org.colloquy.report.statistic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.numbers.gamma.Erfc;

/**
 * Whether two groups last equally long (Mantel, Cancer Chemotherapy Reports 50, 1966): at each time
 * of an event, the events of a group are held against its share of those at risk; the variance is
 * hypergeometric, so that ties are allowed for.
 *
 * @param first the first group
 * @param second the second group
 * @param chiSquare the test statistic, (observed − expected)² / variance
 * @param p probability of so large a statistic, by the chi-square distribution with one degree of
 *     freedom, where both last equally long
 */
public record LogRank(Group first, Group second, double chiSquare, double p) {

  /**
   * One of the groups.
   *
   * @param n number of cases
   * @param observed events
   * @param expected events that it would have if both lasted equally long
   */
  public record Group(int n, int observed, double expected) {}

  private record Member(KaplanMeier.Case watched, boolean first) {}

  /**
   * {@return the test of two groups; NaN where no event tells them apart}
   *
   * @param first the cases of one group
   * @param second those of the other
   */
  public static LogRank of(List<KaplanMeier.Case> first, List<KaplanMeier.Case> second) {
    List<Member> members = new ArrayList<>();
    first.forEach(c -> members.add(new Member(c, true)));
    second.forEach(c -> members.add(new Member(c, false)));
    members.sort(Comparator.comparingDouble(m -> m.watched().time()));
    double expected = 0;
    double variance = 0;
    int firstAtRisk = first.size();
    for (int i = 0; i < members.size(); ) {
      int atRisk = members.size() - i;
      double share = (double) firstAtRisk / atRisk;
      double time = members.get(i).watched().time();
      int events = 0;
      for (; i < members.size() && members.get(i).watched().time() == time; i++) {
        events += members.get(i).watched().ended() ? 1 : 0;
        firstAtRisk -= members.get(i).first() ? 1 : 0;
      }
      expected += events * share;
      if (atRisk > 1) {
        variance += events * share * (1 - share) * (atRisk - events) / (atRisk - 1);
      }
    }
    return result(first, second, expected, variance);
  }

  private static LogRank result(
      List<KaplanMeier.Case> first,
      List<KaplanMeier.Case> second,
      double expected,
      double variance) {
    int observed = events(first);
    int others = events(second);
    double difference = observed - expected;
    double chiSquare = variance > 0 ? difference * difference / variance : Double.NaN;
    return new LogRank(
        new Group(first.size(), observed, expected),
        new Group(second.size(), others, observed + others - expected),
        chiSquare,
        Erfc.value(Math.sqrt(chiSquare / 2)));
  }

  private static int events(List<KaplanMeier.Case> cases) {
    return (int) cases.stream().filter(KaplanMeier.Case::ended).count();
  }
}
