package org.colloquy.report.chart;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.OptionalDouble;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
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

/** Draws step curves with their bands over a logarithmic axis of time, cases at risk below. */
final class StepPlot {

  /** More marks than this hide the curve; the risk table tells of the rest. */
  private static final int MOST_MARKS = 80;

  private static final float BAND = 0.22f;

  /** Where bands overlap, they must let one another through. */
  private static final float OVERLAPPING = 0.13f;

  private StepPlot() {}

  /** A plot of some curves, at least one, over an axis that covers them. */
  static RiskTablePlot of(
      DurationAxis time, NumberAxis share, List<StepCurve> curves, List<RiskRow> atRisk) {
    RiskTablePlot plot = new RiskTablePlot(time, share, atRisk);
    Theme.dress(plot);
    if (curves.stream().anyMatch(curve -> !curve.points().isEmpty())) {
      plot.setDataset(0, bands(curves, time));
      plot.setRenderer(0, bandRenderer(curves));
      plot.setDataset(1, marks(curves, time));
      plot.setRenderer(1, markRenderer());
    }
    plot.setFixedLegendItems(legend(curves));
    return plot;
  }

  /** An axis of shares from 0 to 100 %. */
  static NumberAxis shares(String label) {
    return shares(label, 1);
  }

  /** An axis of shares from 0 to the next round one above a share. */
  static NumberAxis shares(String label, double most) {
    double top = 1;
    for (double round : List.of(0.5, 0.25, 0.1, 0.05, 0.02)) {
      top = most <= round ? round : top;
    }
    NumberAxis axis = Theme.dress(new NumberAxis(label));
    axis.setRange(0, top);
    axis.setTickUnit(new NumberTickUnit(top / (top == 1 ? 4 : 5), PercentFormat.INSTANCE));
    return axis;
  }

  /** Whether a mark stands where a case was censored. */
  static boolean hasMarks(List<StepCurve> curves) {
    long censored = curves.stream().mapToLong(StepCurve::censorings).sum();
    return censored > 0 && censored <= MOST_MARKS;
  }

  /** Dotted lines from a share to the curve, and from there to its time. */
  static void point(XYPlot plot, DurationAxis time, double share, OptionalDouble seconds) {
    if (seconds.isPresent()) {
      double x = time.visible(seconds.getAsDouble());
      line(plot, time.getLowerBound(), share, x, share);
      line(plot, x, 0, x, share);
    }
  }

  private static void line(XYPlot plot, double x1, double y1, double x2, double y2) {
    plot.addAnnotation(
        new XYLineAnnotation(x1, y1, x2, y2, Theme.line(1, List.of(3f, 3f)), Theme.INK));
  }

  private static YIntervalSeriesCollection bands(List<StepCurve> curves, DurationAxis time) {
    YIntervalSeriesCollection bands = new YIntervalSeriesCollection();
    for (StepCurve curve : curves) {
      YIntervalSeries series = new YIntervalSeries(curve.name(), false, true);
      StepCurve.Point from =
          new StepCurve.Point(0, curve.start(), curve.start(), curve.start(), false);
      series.add(time.getLowerBound(), from.value(), from.lower(), from.upper());
      for (StepCurve.Point to : curve.visible(time)) {
        double x = time.visible(to.time());
        series.add(x, from.value(), from.lower(), from.upper());
        series.add(x, to.value(), to.lower(), to.upper());
        from = to;
      }
      bands.addSeries(series);
    }
    return bands;
  }

  private static DeviationRenderer bandRenderer(List<StepCurve> curves) {
    DeviationRenderer renderer = new DeviationRenderer(true, false);
    for (int i = 0; i < curves.size(); i++) {
      LineStyle style = curves.get(i).style();
      renderer.setSeriesPaint(i, style.color());
      renderer.setSeriesFillPaint(i, style.color());
      renderer.setSeriesStroke(i, style.stroke());
    }
    renderer.setAlpha(curves.size() == 1 ? BAND : OVERLAPPING);
    return renderer;
  }

  private static XYSeriesCollection marks(List<StepCurve> curves, DurationAxis time) {
    XYSeries series = new XYSeries("censored", false, true);
    if (hasMarks(curves)) {
      for (StepCurve curve : curves) {
        curve.points().stream()
            .filter(StepCurve.Point::censored)
            .forEach(point -> series.add(time.visible(point.time()), point.value()));
      }
    }
    return new XYSeriesCollection(series);
  }

  private static XYLineAndShapeRenderer markRenderer() {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
    Shape tick = new Line2D.Double(0, -3, 0, 3);
    renderer.setSeriesShape(0, tick);
    renderer.setSeriesPaint(0, Theme.INK);
    return renderer;
  }

  private static LegendItemCollection legend(List<StepCurve> curves) {
    LegendItemCollection items = new LegendItemCollection();
    Shape line = new Line2D.Double(-14, 0, 14, 0);
    for (StepCurve curve : curves) {
      LineStyle style = curve.style();
      items.add(
          new LegendItem(curve.name(), null, null, null, line, style.stroke(), style.color()));
    }
    return items;
  }
}
