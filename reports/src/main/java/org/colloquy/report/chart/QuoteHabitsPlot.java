package org.colloquy.report.chart;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.colloquy.report.measure.QuoteHabits;
import org.colloquy.report.measure.QuoteHabits.Habit;
import org.colloquy.report.measure.QuoteHabits.Measure;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CombinedRangeXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Boxes of the new share by year, beside its histogram, over one axis of shares. */
final class QuoteHabitsPlot {
  private static final double DOT = 5;

  /** A box of fewer messages says nothing; the data have it. */
  private static final int FEWEST = 5;

  private QuoteHabitsPlot() {}

  static XYPlot of(QuoteHabits data) {
    if (data.all(Measure.NEW_SHARE).box().n() == 0) {
      XYPlot empty = new XYPlot();
      empty.setNoDataMessage("No answer has words of prose");
      return empty;
    }
    NumberAxis share = Theme.dress(new NumberAxis("Share of words"));
    share.setRange(0, 1);
    share.setTickUnit(new NumberTickUnit(0.25, PercentFormat.INSTANCE));
    CombinedRangeXYPlot plot = new CombinedRangeXYPlot(share);
    plot.setGap(18);
    plot.add(years(data), 2);
    plot.add(histogram(data), 1);
    plot.setFixedLegendItems(legend());
    return plot;
  }

  private static LegendItemCollection legend() {
    LegendItemCollection items = new LegendItemCollection();
    items.add(
        new LegendItem(
            "new share", null, null, null, new Rectangle2D.Double(-6, -5, 12, 10), BoxMarks.FILL));
    items.add(
        new LegendItem(
            "kept of the message answered (median)",
            null,
            null,
            null,
            new Line2D.Double(-12, 0, 12, 0),
            Theme.line(1.6f, List.of(5f, 3f)),
            Theme.VERMILLION));
    return items;
  }

  private static XYPlot years(QuoteHabits data) {
    List<Habit> years = data.years(Measure.NEW_SHARE);
    int first = years.get(0).year().orElseThrow();
    int last = years.get(years.size() - 1).year().orElseThrow();
    XYSeries kept = new XYSeries("kept", false, true);
    data.years(Measure.PARENT_KEPT).stream()
        .filter(habit -> habit.box().n() >= FEWEST)
        .forEach(habit -> kept.add(at(habit, 0.5), habit.box().median()));
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, true);
    renderer.setDrawSeriesLineAsPath(true);
    renderer.setSeriesPaint(0, Theme.VERMILLION);
    renderer.setSeriesStroke(0, Theme.line(1.6f, List.of(5f, 3f)));
    renderer.setSeriesShape(0, new Ellipse2D.Double(-DOT / 2, -DOT / 2, DOT, DOT));
    XYPlot plot =
        new XYPlot(
            new XYSeriesCollection(kept), Theme.dress(new YearAxis(first, last)), null, renderer);
    Theme.dress(plot);
    years.stream()
        .filter(habit -> habit.box().n() >= FEWEST)
        .forEach(habit -> BoxMarks.add(renderer, habit.box(), at(habit, 0.15), at(habit, 0.85)));
    return plot;
  }

  private static double at(Habit habit, double share) {
    return habit.year().orElseThrow() + share;
  }

  /** Bars that lie, so that they share the axis of the boxes. */
  private static XYPlot histogram(QuoteHabits data) {
    List<Integer> bins = data.all(Measure.NEW_SHARE).bins();
    int most = bins.stream().mapToInt(Integer::intValue).max().orElse(1);
    NumberAxis axis = Theme.dress(new NumberAxis("Answers"));
    axis.setRange(0, most * 1.05);
    axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
    XYSeries ends = new XYSeries("answers", false, true);
    XYPlot plot = new XYPlot(null, axis, null, new XYLineAndShapeRenderer(false, false));
    Theme.dress(plot);
    plot.setInsets(new RectangleInsets(0, 0, 0, 6));
    for (int i = 0; i < bins.size(); i++) {
      double low = (double) i / bins.size();
      double high = (i + 1.0) / bins.size();
      ends.add(bins.get(i), Integer.valueOf(i));
      if (bins.get(i) > 0) {
        plot.addAnnotation(
            new XYBoxAnnotation(
                0, low, bins.get(i), high, Theme.line(0.8f), Color.WHITE, Theme.FAINT));
      }
    }
    plot.setDataset(new XYSeriesCollection(ends));
    return plot;
  }
}
