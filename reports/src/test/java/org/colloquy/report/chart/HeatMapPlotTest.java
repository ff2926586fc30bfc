package org.colloquy.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.colloquy.report.statistic.CountTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeatMapPlotTest {
  @TempDir Path dir;

  private static HeatMap.Axis axis(int n, String name, boolean ordered) {
    return new HeatMap.Axis(
        "Side", IntStream.range(0, n).mapToObj(i -> name + i).toList(), ordered);
  }

  private String svg(HeatMap map) throws Exception {
    HeatMapPlot plot = new HeatMapPlot(List.of(map), "Replies", "Nothing at all");
    Picture picture =
        new Picture(
            new Figure.Labels("map", "Map", "Caption."),
            Theme.chart("Map", plot, "Caption."),
            plot.figureHeight());
    picture.writeSvg(dir.resolve("map.svg"));
    return Files.readString(dir.resolve("map.svg"));
  }

  private static CountTable square(int n, long count) {
    long[][] counts = new long[n][n];
    for (long[] row : counts) {
      row[0] = count;
      row[n - 1] = 1;
    }
    return CountTable.of(counts, n);
  }

  @Test
  void printsCountsWhereTheyFitAndInThousandsWhereOnlyThoseDo() throws Exception {
    assertThat(svg(HeatMap.of("", axis(5, "r", false), axis(5, "c", true), square(5, 12345))))
        .contains(">12345<");
    assertThat(svg(HeatMap.of("", axis(16, "r", false), axis(16, "c", true), square(16, 12345))))
        .doesNotContain(">12345<")
        .contains(">12k<");
    assertThat(svg(HeatMap.of("", axis(60, "r", false), axis(60, "c", true), square(60, 12345))))
        .doesNotContain(">12k<");
  }

  @Test
  void thinsOrderedNamesAndTurnsOthers() throws Exception {
    HeatMap ordered = HeatMap.of("", axis(24, "", false), axis(24, "10", true), square(24, 1));
    assertThat(svg(ordered)).contains(">100<").doesNotContain(">101<");
    HeatMap people =
        HeatMap.of("", axis(12, "", false), axis(12, "Somebody ", false), square(12, 1));
    assertThat(svg(people)).contains(">Somebody 0<", ">Somebody 1<", ">Somebody 11<");
  }

  @Test
  void givesTheRestNoPartInTheColours() {
    HeatMap map =
        HeatMap.of(
            "",
            axis(2, "r", false),
            new HeatMap.Axis("Side", List.of("one", "two", "9 others"), false, true),
            CountTable.of(new long[][] {{1, 2, 500}, {3, 0, 400}}, 3));
    assertThat(map.colored()).containsExactly(1L, 2L, 3L, 0L);
    assertThat(map.isRest(0, 2)).isTrue();
    assertThat(map.isRest(1, 1)).isFalse();
  }

  @Test
  void saysSoWhereAllCountsAreZero() throws Exception {
    CountTable nothing = CountTable.of(new long[2][2], 2);
    assertThat(svg(HeatMap.of("", axis(2, "r", true), axis(2, "c", true), nothing)))
        .contains("Nothing at all")
        .doesNotContain(">r0<");
  }

  @Test
  void refusesNamesThatDoNotFitTheCounts() {
    assertThatThrownBy(() -> HeatMap.of("", axis(2, "r", true), axis(3, "c", true), square(2, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2 x 2");
  }
}
