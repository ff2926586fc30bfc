package org.colloquy.report.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LoessTest {

  /**
   * NIST/SEMATECH e-Handbook of Statistical Methods, "Example of LOESS Computations": x, y, fit.
   */
  private static final double[][] NIST = {
    {0.5578196, 18.63654, 20.59302},
    {2.0217271, 103.49646, 107.1603},
    {2.5773252, 150.35391, 139.7674},
    {3.4140288, 190.51031, 174.2630},
    {4.3014084, 208.70115, 207.2334},
    {4.7448394, 213.71135, 216.6616},
    {5.1073781, 228.49353, 220.5445},
    {6.5411662, 233.55387, 229.8607},
    {6.7216176, 234.55054, 229.8347},
    {7.2600583, 223.89225, 229.4301},
    {8.1335874, 227.68339, 226.6045},
    {9.1224379, 223.91982, 220.3904},
    {11.9296663, 168.01999, 172.3480},
    {12.3797674, 164.95750, 163.8417},
    {13.2728619, 152.61107, 161.8490},
    {14.2767453, 160.78742, 160.3351},
    {15.3731026, 168.55567, 160.1920},
    {15.6476637, 152.42658, 161.0556},
    {18.5605355, 221.70702, 227.3400},
    {18.5866354, 222.69040, 227.8985},
    {18.7572812, 243.18828, 231.5586}
  };

  @Test
  void agreesWithTheExampleOfTheHandbook() {
    List<Loess.Point> points = new ArrayList<>();
    for (double[] row : NIST) {
      points.add(new Loess.Point(row[0], row[1], 1));
    }
    Loess loess = new Loess(points, 1 / 3.0);
    for (double[] row : NIST) {
      assertThat(loess.at(row[0])).isCloseTo(row[2], within(5e-4));
    }
  }

  private static List<Loess.Point> line(int n) {
    return IntStream.range(0, n).mapToObj(i -> new Loess.Point(i, 3 - 0.5 * i, 1 + i % 3)).toList();
  }

  @Test
  void leavesAStraightLineAsItIs() {
    Loess loess = new Loess(line(20), 0.4);
    for (double x = -1; x < 21; x += 0.7) {
      assertThat(loess.at(x)).isCloseTo(3 - 0.5 * x, within(1e-9));
    }
  }

  @Test
  void countsAPointOfWeightTwoAsTwoPoints() {
    List<Loess.Point> once =
        List.of(
            new Loess.Point(0, 0, 1),
            new Loess.Point(1, 4, 2),
            new Loess.Point(2, 1, 1),
            new Loess.Point(3, 2, 1));
    List<Loess.Point> twice = new ArrayList<>(once);
    twice.set(1, new Loess.Point(1, 4, 1));
    twice.add(new Loess.Point(1, 4, 1));
    assertThat(new Loess(once, 1).at(1.2)).isCloseTo(new Loess(twice, 1).at(1.2), within(1e-9));
  }

  @Test
  void leavesOutPointsWithoutWeight() {
    List<Loess.Point> points = new ArrayList<>(line(9));
    points.add(new Loess.Point(4.5, 1000, 0));
    assertThat(new Loess(points, 0.5).at(4.5)).isCloseTo(0.75, within(1e-9));
  }

  @Test
  void standsFewAndEqualPlaces() {
    assertThat(new Loess(List.of(), 0.5).at(1)).isNaN();
    assertThat(new Loess(List.of(new Loess.Point(1, 7, 1)), 0.5).at(5)).isEqualTo(7);
    List<Loess.Point> same = List.of(new Loess.Point(1, 6, 1), new Loess.Point(1, 8, 1));
    assertThat(new Loess(same, 1).at(1)).isEqualTo(7);
    List<Loess.Point> two = List.of(new Loess.Point(0, 6, 1), new Loess.Point(1, 8, 1));
    assertThat(new Loess(two, 1).at(0)).isEqualTo(6);
  }

  @Test
  void refusesASpanThatIsNoShare() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Loess(List.of(), 1.5))
        .withMessageContaining("1.5");
  }
}
