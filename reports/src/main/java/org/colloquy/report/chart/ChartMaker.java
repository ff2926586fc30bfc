package org.colloquy.report.chart;

import org.colloquy.ThreadAnalysis;

/**
 * A chart in the making: it is told of every thread, keeps counts and dates but no texts, and draws
 * in the end.
 */
interface ChartMaker {

  /** Counts a thread in. */
  void add(ThreadAnalysis thread);

  /** The chart of the threads so far; without any data it says so. */
  Figure figure(ChartSetting setting);
}
