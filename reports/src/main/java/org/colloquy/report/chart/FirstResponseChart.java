package org.colloquy.report.chart;

import static org.colloquy.report.table.Column.count;
import static org.colloquy.report.table.Column.number;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.colloquy.ThreadAnalysis;
import org.colloquy.report.measure.FirstResponse;
import org.colloquy.report.measure.FirstResponseTally;
import org.colloquy.report.statistic.KaplanMeier;
import org.colloquy.report.table.Table;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Draws how long roots wait for a first answer. */
final class FirstResponseChart implements ChartMaker {
  private static final String TITLE = "Time to first response";
  private static final int HEIGHT = 300;

  /** More marks than this hide the curve; the risk table tells of the rest. */
  private static final int MOST_MARKS = 80;

  /** Steps closer than this share of the axis cannot be seen apart. */
  private static final double FINEST = 1.0 / 2000;

  private static final double DAY = 86_400;

  static final Table<KaplanMeier.Step> TABLE =
      new Table<>(
          "time-to-first-response",
          "a time since the root at which an answer or the end of the archive was seen",
          List.of(
              number("days", "days", "time since the root", s -> s.time() / DAY),
              count("at_risk", "threads", "not answered and watched until then", s -> s.atRisk()),
              count("answered", "threads", "first answered then", s -> s.events()),
              count("censored", "threads", "last seen unanswered then", s -> s.censored()),
              number("unanswered", "share", "Kaplan-Meier estimate", s -> s.survival()),
              number("error", "share", "its standard error (Greenwood)", s -> s.error()),
              number("lower", "share", "lower end of the 95 % band (log-log)", s -> s.lower()),
              number("upper", "share", "upper end of the 95 % band (log-log)", s -> s.upper())));

  private final FirstResponseTally tally = new FirstResponseTally();

  @Override
  public void add(ThreadAnalysis thread) {
    tally.add(thread);
  }

  @Override
  public Figure figure(ChartSetting setting) {
    FirstResponse data = tally.data(setting.window());
    String caption = FirstResponseCaption.of(data);
    return new Figure(
        new Figure.Labels(TABLE.name(), TITLE, caption),
        Theme.chart(TITLE, plot(data.curve()), caption),
        HEIGHT,
        new Figure.Data<>(TABLE, data.curve().steps()));
  }

  private static XYPlot plot(KaplanMeier curve) {
    DurationAxis time = DurationAxis.covering("Time since the first message", curve);
    NumberAxis share = Theme.dress(new NumberAxis("Threads without a response"));
    share.setRange(0, 1);
    share.setTickUnit(new NumberTickUnit(0.25, PercentFormat.INSTANCE));
    RiskTablePlot plot = new RiskTablePlot(curve, time, share);
    Theme.dress(plot);
    plot.setNoDataMessage("No thread whose start and answers have dates");
    if (curve.n() > 0) {
      plot.setDataset(0, band(curve, time));
      plot.setRenderer(0, bandRenderer());
      plot.setDataset(1, marks(curve, time));
      plot.setRenderer(1, markRenderer());
      markMedian(plot, curve.median(), time);
    }
    return plot;
  }

  private static YIntervalSeriesCollection band(KaplanMeier curve, DurationAxis time) {
    YIntervalSeries series = new YIntervalSeries("unanswered", false, true);
    KaplanMeier.Step from = new KaplanMeier.Step(0, curve.n(), 0, 0, 1, 0, 1, 1);
    series.add(time.getLowerBound(), 1, 1, 1);
    for (KaplanMeier.Step to : visible(curve.steps(), time)) {
      double x = time.visible(to.time());
      series.add(x, from.survival(), from.lower(), from.upper());
      series.add(x, to.survival(), to.lower(), to.upper());
      from = to;
    }
    YIntervalSeriesCollection dataset = new YIntervalSeriesCollection();
    dataset.addSeries(series);
    return dataset;
  }

  /** Of steps too close to be seen apart, the last one. */
  private static List<KaplanMeier.Step> visible(List<KaplanMeier.Step> steps, DurationAxis time) {
    List<KaplanMeier.Step> visible = new ArrayList<>();
    double first = Double.NEGATIVE_INFINITY;
    for (KaplanMeier.Step step : steps) {
      double place = time.share(step.time());
      if (place - first < FINEST) {
        visible.remove(visible.size() - 1);
      } else {
        first = place;
      }
      visible.add(step);
    }
    return visible;
  }

  private static DeviationRenderer bandRenderer() {
    DeviationRenderer renderer = new DeviationRenderer(true, false);
    renderer.setSeriesPaint(0, Theme.BLUE);
    renderer.setSeriesFillPaint(0, Theme.BLUE);
    renderer.setSeriesStroke(0, Theme.line(1.6f));
    renderer.setAlpha(0.22f);
    return renderer;
  }

  private static XYSeriesCollection marks(KaplanMeier curve, DurationAxis time) {
    XYSeries series = new XYSeries("censored", false, true);
    if (hasMarks(curve)) {
      curve.steps().stream()
          .filter(step -> step.censored() > 0)
          .forEach(step -> series.add(time.visible(step.time()), step.survival()));
    }
    return new XYSeriesCollection(series);
  }

  /** Whether a mark stands where a case was censored. */
  static boolean hasMarks(KaplanMeier curve) {
    long censored = curve.steps().stream().filter(step -> step.censored() > 0).count();
    return censored > 0 && censored <= MOST_MARKS;
  }

  private static XYLineAndShapeRenderer markRenderer() {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
    Shape tick = new Line2D.Double(0, -3, 0, 3);
    renderer.setSeriesShape(0, tick);
    renderer.setSeriesPaint(0, Theme.INK);
    return renderer;
  }

  private static void markMedian(XYPlot plot, OptionalDouble median, DurationAxis time) {
    median.ifPresent(
        seconds -> {
          double x = time.visible(seconds);
          double left = time.getLowerBound();
          plot.addAnnotation(
              new XYLineAnnotation(left, 0.5, x, 0.5, Theme.line(1, List.of(3f, 3f)), Theme.INK));
          plot.addAnnotation(
              new XYLineAnnotation(x, 0, x, 0.5, Theme.line(1, List.of(3f, 3f)), Theme.INK));
        });
  }
}
