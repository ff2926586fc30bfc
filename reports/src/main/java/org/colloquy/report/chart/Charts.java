package org.colloquy.report.chart;

import java.util.stream.Stream;
import org.colloquy.ThreadAnalysis;
import org.jfree.chart.JFreeChart;

/**
 * One chart at a time, for programs that show charts of their own accord. {@link Figures} makes all
 * of them in one run, with captions and data.
 *
 * <pre>{@code
 * JFreeChart chart = Charts.stanceMix(colloquy.analyze(archive).threads());
 * }</pre>
 */
public final class Charts {

  private Charts() {}

  /** How long roots wait for a first answer: Kaplan–Meier curve with its band and risk table. */
  public static JFreeChart timeToFirstResponse(Stream<ThreadAnalysis> threads) {
    return gather(threads).all().get(0).chart();
  }

  /** Shares of agreeing, objecting and deferring positions over time. */
  public static JFreeChart stanceMix(Stream<ThreadAnalysis> threads) {
    return gather(threads).all().get(1).chart();
  }

  /** Who is tied to whom in one thread. */
  public static JFreeChart participantGraph(ThreadAnalysis thread) {
    return ThreadGraphChart.figure(ThreadGraph.of(thread), "").chart();
  }

  private static Figures gather(Stream<ThreadAnalysis> threads) {
    Figures figures = new Figures();
    threads.forEachOrdered(figures::add);
    return figures;
  }
}
