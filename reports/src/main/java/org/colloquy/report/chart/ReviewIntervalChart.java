package org.colloquy.report.chart;

import java.util.List;
import org.colloquy.ThreadAnalysis;
import org.colloquy.report.measure.ReviewInterval;
import org.colloquy.report.measure.ReviewIntervalTally;
import org.colloquy.report.statistic.KaplanMeier;
import org.colloquy.report.table.Table;
import org.jfree.chart.JFreeChart;

/** Draws how long threads are discussed. */
final class ReviewIntervalChart implements ChartMaker {
  private static final String TITLE = "Review interval";
  private static final int HEIGHT = 282;
  static final double MEDIAN = 0.5;
  static final double LONG = 0.9;

  static final Table<KaplanMeier.Step> TABLE =
      new Table<>(
          "review-interval",
          "a time since the root at which the last message on the topic of a thread was seen",
          StepColumns.of(step -> step, "the root", "threads", "ended", "discussed"));

  private final ReviewIntervalTally tally = new ReviewIntervalTally();

  @Override
  public void add(ThreadAnalysis thread) {
    tally.add(thread);
  }

  @Override
  public Figure figure(ChartSetting setting) {
    ReviewInterval data = tally.data(setting.window(), setting.options().quiet());
    StepCurve curve = StepCurve.ended("ended", LineStyle.FIRST, data.curve());
    String caption = ReviewIntervalCaption.of(data, StepPlot.hasMarks(List.of(curve)));
    RiskTablePlot plot = plot(data.curve(), curve);
    JFreeChart chart = Theme.chart(TITLE, plot, caption);
    return new Figure(
        new Figure.Labels(TABLE.name(), TITLE, caption),
        chart,
        HEIGHT + plot.tableHeight(),
        new Figure.Data<>(TABLE, data.curve().steps()));
  }

  private static RiskTablePlot plot(KaplanMeier data, StepCurve curve) {
    DurationAxis time =
        DurationAxis.covering("From the first to the last message on the topic", data);
    RiskTablePlot plot =
        StepPlot.of(
            time,
            StepPlot.shares("Threads that have ended"),
            List.of(curve),
            List.of(new RiskRow("all", data::atRisk)));
    plot.setNoDataMessage("No thread whose start was answered and has dates");
    StepPlot.point(plot, time, MEDIAN, data.quantile(MEDIAN).time());
    StepPlot.point(plot, time, LONG, data.quantile(LONG).time());
    return plot;
  }
}
