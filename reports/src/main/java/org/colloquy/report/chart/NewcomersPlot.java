package org.colloquy.report.chart;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.colloquy.report.measure.Newcomers;
import org.colloquy.report.measure.Period;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** Draws which share of each cohort was answered: dots with Wilson bars. */
final class NewcomersPlot {
  private static final double DOT = 6;
  private static final double MARGIN = 0.04;

  private static final List<Color> COLORS = List.of(Theme.BLUE, Theme.VERMILLION);

  /** A full circle, and an empty square. */
  private static final List<Shape> SHAPES =
      List.of(
          new Ellipse2D.Double(-DOT / 2, -DOT / 2, DOT, DOT),
          new Rectangle2D.Double(-DOT / 2, -DOT / 2, DOT, DOT));

  private NewcomersPlot() {}

  static XYPlot of(Newcomers data) {
    List<Newcomers.Cohort> cohorts = data.cohorts();
    Newcomers.Cohort last = cohorts.get(cohorts.size() - 1);
    XYPlot plot =
        new XYPlot(
            dots(data),
            Theme.dress(new CalendarAxis(cohorts.get(0).start(), data.period().next(last.start()))),
            shares(),
            renderer());
    Theme.dress(plot);
    plot.setFixedLegendItems(legend());
    return plot;
  }

  /** A little higher and lower than the shares, so that dots at the ends are whole. */
  private static NumberAxis shares() {
    NumberAxis axis = StepPlot.shares("Newcomers answered");
    axis.setRange(-MARGIN, 1 + MARGIN);
    return axis;
  }

  private static XYIntervalSeriesCollection dots(Newcomers data) {
    XYIntervalSeriesCollection dots = new XYIntervalSeriesCollection();
    for (int i = 0; i < Newcomers.DAYS.size(); i++) {
      XYIntervalSeries series = new XYIntervalSeries(name(Newcomers.DAYS.get(i)));
      for (Newcomers.Cohort cohort : data.cohorts()) {
        Newcomers.Part part =
            cohort.answered().getOrDefault(Newcomers.DAYS.get(i), new Newcomers.Part(0, 0));
        if (part.n() > 0) {
          double x = place(cohort, data.period(), i);
          series.add(x, x, x, part.share(), part.interval().lower(), part.interval().upper());
        }
      }
      dots.addSeries(series);
    }
    return dots;
  }

  /** Beside one another within the cohort's stretch of time. */
  private static double place(Newcomers.Cohort cohort, Period period, int series) {
    double start = CalendarAxis.millis(cohort.start());
    double end = CalendarAxis.millis(period.next(cohort.start()));
    return start + (end - start) * (series == 0 ? 0.35 : 0.65);
  }

  private static XYErrorRenderer renderer() {
    XYErrorRenderer renderer = new XYErrorRenderer();
    renderer.setDrawXError(false);
    renderer.setCapLength(0);
    for (int i = 0; i < SHAPES.size(); i++) {
      renderer.setSeriesShape(i, SHAPES.get(i));
      renderer.setSeriesPaint(i, COLORS.get(i));
      renderer.setSeriesFillPaint(i, i == 0 ? COLORS.get(i) : Color.WHITE);
      renderer.setSeriesOutlinePaint(i, COLORS.get(i));
      renderer.setSeriesOutlineStroke(i, Theme.line(1.3f));
      renderer.setSeriesStroke(i, Theme.line(1.3f));
    }
    renderer.setUseFillPaint(true);
    renderer.setDrawOutlines(true);
    renderer.setUseOutlinePaint(true);
    renderer.setErrorStroke(Theme.line(1));
    return renderer;
  }

  private static LegendItemCollection legend() {
    LegendItemCollection items = new LegendItemCollection();
    for (int i = 0; i < SHAPES.size(); i++) {
      items.add(
          new LegendItem(
              name(Newcomers.DAYS.get(i)),
              null,
              null,
              null,
              SHAPES.get(i),
              i == 0 ? COLORS.get(i) : Color.WHITE,
              Theme.line(1.3f),
              COLORS.get(i)));
    }
    return items;
  }

  private static String name(int days) {
    return "within " + days + " days";
  }
}
