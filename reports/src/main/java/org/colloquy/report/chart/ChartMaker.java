package org.colloquy.report.chart;

import org.colloquy.ThreadAnalysis;

/**
 * A chart in the making: it is told of every thread, keeps counts and dates but no texts, and draws
 * in the end. The charts of this library are such, and so is one of your own:
 *
 * <pre>{@code
 * Report.builder().chart(GreetingsChart::new).build().write(analysis, folder);
 * }</pre>
 *
 * <p>One is made for each run and is used by one thread at a time.
 */
public interface ChartMaker {

  /**
   * Counts a thread in.
   *
   * @param thread a thread of the archive, once
   */
  void add(ThreadAnalysis thread);

  /**
   * The chart of the threads so far; without any data it says so. {@link Figure#of} gives it the
   * look of the others.
   *
   * @param setting the time that the archive covers, and what the caller chose
   * @return the chart with its data
   */
  Figure figure(ChartSetting setting);
}
