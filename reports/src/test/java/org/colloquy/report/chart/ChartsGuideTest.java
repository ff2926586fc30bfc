package org.colloquy.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds docs/charts.md to the charts that there are. */
class ChartsGuideTest {
  private static final String HEAD = "## ";

  private static Map<String, String> sections() throws Exception {
    Map<String, String> sections = new LinkedHashMap<>();
    String head = "";
    for (String line : Files.readAllLines(Path.of("docs/charts.md"))) {
      head = line.startsWith(HEAD) ? line.substring(HEAD.length()) : head;
      sections.merge(head, line, (before, next) -> before + "\n" + next);
    }
    return sections;
  }

  @Test
  void hasTheChartsInTheOrderOfAReport() throws Exception {
    List<String> heads = new ArrayList<>(sections().keySet());
    heads.removeIf(head -> ChartName.of(head).isEmpty());
    assertThat(heads).isEqualTo(Arrays.stream(ChartName.values()).map(ChartName::id).toList());
  }

  @ParameterizedTest
  @EnumSource
  void saysOfEachChartWhatItCountsAndWhereItsDataAre(ChartName name) throws Exception {
    String section = sections().getOrDefault(name.id(), "");
    assertThat(section).contains("**Unit.**", "**Left out.**", "**From.**", "**Data.**");
    ChartSetting setting = new ChartSetting(Optional.empty(), ChartOptions.STANDARD);
    assertThat(name.maker().figure(setting).tables())
        .isNotEmpty()
        .allSatisfy(table -> assertThat(section).contains("`" + table.file() + "`"));
  }
}
