package org.colloquy.report.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TriadBalanceTest {

  private static SignedPair plus(int a, int b) {
    return new SignedPair(a, b, true);
  }

  private static SignedPair minus(int a, int b) {
    return new SignedPair(a, b, false);
  }

  /** Heider's four triads, and one edge more that closes none. */
  @Test
  void tellsTheFourTriadsApart() {
    List<SignedPair> edges =
        List.of(
            plus(0, 1),
            plus(1, 2),
            plus(0, 2),
            plus(3, 4),
            plus(4, 5),
            minus(3, 5),
            plus(6, 7),
            minus(7, 8),
            minus(6, 8),
            minus(9, 10),
            minus(10, 11),
            minus(9, 11),
            plus(2, 3));
    TriadBalance balance = TriadBalance.of(12, edges);
    assertThat(balance).isEqualTo(new TriadBalance(1, 1, 1, 1));
    assertThat(balance.balanced()).isEqualTo(2);
  }

  @Test
  void givesNoShareUnderFiveTriads() {
    assertThat(new TriadBalance(4, 0, 0, 0).share()).isEmpty();
    assertThat(new TriadBalance(3, 1, 1, 0).share()).hasValue(0.8);
  }

  @Test
  void countsWhatAWalkOverAllTriplesCounts() {
    Random random = new Random(7);
    int n = 25;
    int[][] sign = new int[n][n];
    List<SignedPair> edges = new ArrayList<>();
    for (int a = 0; a < n; a++) {
      for (int b = a + 1; b < n; b++) {
        if (random.nextInt(3) == 0) {
          boolean positive = random.nextBoolean();
          sign[a][b] = positive ? 1 : -1;
          edges.add(
              random.nextBoolean()
                  ? new SignedPair(a, b, positive)
                  : new SignedPair(b, a, positive));
        }
      }
    }
    long triads = 0;
    long balanced = 0;
    for (int a = 0; a < n; a++) {
      for (int b = a + 1; b < n; b++) {
        for (int c = b + 1; c < n; c++) {
          int product = sign[a][b] * sign[b][c] * sign[a][c];
          triads += Math.abs(product);
          balanced += product > 0 ? 1 : 0;
        }
      }
    }
    TriadBalance balance = TriadBalance.of(n, edges);
    assertThat(triads).isPositive();
    assertThat(balance.triads()).isEqualTo(triads);
    assertThat(balance.balanced()).isEqualTo(balanced);
  }
}
