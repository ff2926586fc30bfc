package org.colloquy.report.chart;

import java.util.EnumSet;
import java.util.stream.Stream;
import org.colloquy.ThreadAnalysis;
import org.jfree.chart.JFreeChart;

/**
 * One chart at a time, for programs that show charts of their own accord. {@link Figures} makes all
 * of them in one run, with captions and data.
 *
 * <pre>{@code
 * JFreeChart chart = Charts.draw(ChartName.STANCE_MIX, colloquy.analyze(archive).threads());
 * }</pre>
 */
public final class Charts {

  private Charts() {}

  /**
   * {@return a chart of these threads, which are walked to the end}
   *
   * @param name which chart
   * @param threads analysed threads of one archive
   */
  public static JFreeChart draw(ChartName name, Stream<ThreadAnalysis> threads) {
    Figures figures = new Figures(EnumSet.of(name), ChartOptions.STANDARD);
    threads.forEachOrdered(figures::add);
    return figures.all().get(0).chart();
  }
}
