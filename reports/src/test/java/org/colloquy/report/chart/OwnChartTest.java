package org.colloquy.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.colloquy.ThreadAnalysis;
import org.colloquy.report.graph.Play;
import org.colloquy.report.table.Column;
import org.colloquy.report.table.Table;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jfree.data.xy.DefaultXYDataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A chart that somebody else adds to those of the library. */
class OwnChartTest {
  @TempDir Path dir;

  /** Counts messages; what it draws does not matter here. */
  private static final class Counting implements ChartMaker {
    private final String name;
    private final Plot plot;
    private int messages;

    Counting(String name, Plot plot) {
      this.name = name;
      this.plot = plot;
    }

    @Override
    public void add(ThreadAnalysis thread) {
      messages += thread.messages().size();
    }

    @Override
    public Figure figure(ChartSetting setting) {
      Table<Integer> table =
          new Table<>(name, "all", List.of(Column.count("messages", "messages", "sent", n -> n)));
      return Figure.of("Messages", "All of them.", plot, table, List.of(messages));
    }
  }

  private static Plot bars() {
    DefaultCategoryDataset data = new DefaultCategoryDataset();
    data.addValue(3, "messages", "Ada");
    data.addValue(1, "patches", "Ada");
    return new CategoryPlot(data, new CategoryAxis(), new NumberAxis("n"), new BarRenderer());
  }

  private static Plot lines() {
    DefaultXYDataset data = new DefaultXYDataset();
    data.addSeries("messages", new double[][] {{1, 2}, {3, 4}});
    return new XYPlot(data, new NumberAxis("x"), new NumberAxis("y"), new XYLineAndShapeRenderer());
  }

  private static ThreadAnalysis thread() {
    Play play = new Play();
    play.says("Ada", "2026-01-01T00:00:00Z", "Shall we?");
    play.answers(0, "Ben", "2026-01-01T06:00:00Z", "Yes.");
    return play.endThread();
  }

  private List<Figure> write(ChartMaker... own) throws IOException {
    Figures figures = new Figures(EnumSet.of(ChartName.CLOCK), ChartOptions.STANDARD, List.of(own));
    figures.add(thread());
    return figures.write(dir);
  }

  @Test
  void standsBehindTheOthersWithItsDataAndItsColumnsInTheDictionary() throws IOException {
    List<Figure> figures = write(new Counting("all-mail", lines()), new Counting("bars", bars()));
    assertThat(figures).extracting(Figure::name).containsExactly("clock", "all-mail", "bars");
    assertThat(dir.resolve("all-mail.csv")).hasContent("messages\r\n2\r\n");
    assertThat(dir.resolve("all-mail.png")).isNotEmptyFile();
    assertThat(dir.resolve("dictionary.csv")).content().contains("all-mail,");
    assertThat(dir.resolve("all-mail.svg")).content().contains("All of them.");
    assertThat(dir.resolve("bars.svg")).content().contains("patches");
  }

  @Test
  void mayHaveNothingToDraw() throws IOException {
    write(new Counting("nothing", new XYPlot()), new Counting("nobody", new CategoryPlot()));
    assertThat(dir.resolve("nothing.svg")).isNotEmptyFile();
    assertThat(Files.exists(dir.resolve("nobody.svg"))).isTrue();
  }

  @Test
  void mustNotHaveTheFileOfAnother() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> write(new Counting("clock", lines())))
        .withMessage("file clock.svg must not be written twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> write(new Counting("dictionary", lines())))
        .withMessage("file dictionary.csv must not be written twice");
  }

  @Test
  void mustHaveANameThatIsSafeForAFile() {
    for (String name : List.of("../up", "A", "", "a.b", "a-")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> write(new Counting(name, lines())))
          .withMessageContaining(name);
    }
  }
}
