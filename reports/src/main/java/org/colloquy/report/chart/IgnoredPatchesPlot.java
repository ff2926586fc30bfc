package org.colloquy.report.chart;

import java.awt.Color;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Function;
import org.colloquy.report.measure.IgnoredPatches;
import org.colloquy.report.statistic.SmoothShare;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.time.SimpleTimePeriod;
import org.jfree.data.time.TimeTableXYDataset;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Number of root patches above, shares that are ignored below, over one axis of time. */
final class IgnoredPatchesPlot {
  private static final TimeZone UTC = TimeZone.getTimeZone("UTC");
  private static final Color DOT = new Color(0xA0, 0xA0, 0xA0);

  /** A share of fewer patches by newcomers says nothing. */
  private static final int FEWEST_NEWCOMERS = 60;

  private IgnoredPatchesPlot() {}

  static XYPlot of(IgnoredPatches data) {
    if (data.patches() == 0) {
      XYPlot empty = new XYPlot();
      empty.setNoDataMessage("No root patch was found");
      return empty;
    }
    CombinedDomainXYPlot plot =
        new CombinedDomainXYPlot(
            Theme.dress(
                new CalendarAxis(
                    data.bins().get(0).start(),
                    data.period().next(data.bins().get(data.bins().size() - 1).start()))));
    plot.setFixedLegendItems(legend(data));
    plot.setGap(14);
    plot.add(counts(data), 1);
    plot.add(shares(data), 3);
    return plot;
  }

  static boolean isSmoothed(IgnoredPatches data) {
    return !data.bins().isEmpty() && !Double.isNaN(data.bins().get(0).all().smoothed().share());
  }

  private static boolean showsNewcomers(IgnoredPatches data) {
    return isSmoothed(data)
        && data.byNewcomers() >= FEWEST_NEWCOMERS
        && data.bins().stream().anyMatch(bin -> !Double.isNaN(bin.newcomers().smoothed().share()));
  }

  private static LegendItemCollection legend(IgnoredPatches data) {
    LegendItemCollection items = new LegendItemCollection();
    Shape line = new Line2D.Double(-12, 0, 12, 0);
    if (isSmoothed(data)) {
      items.add(item("ignored", line, solid(), Theme.BLUE));
      items.add(item("in all versions", line, dotted(), Theme.PURPLE));
    } else {
      items.add(item("ignored", line, Theme.line(1), DOT));
    }
    if (showsNewcomers(data)) {
      items.add(item("newcomers", line, dashed(), Theme.VERMILLION));
    }
    return items;
  }

  private static LegendItem item(String label, Shape line, Stroke stroke, Paint paint) {
    return new LegendItem(label, null, null, null, line, stroke, paint);
  }

  private static Stroke solid() {
    return Theme.line(2);
  }

  private static Stroke dotted() {
    return Theme.line(2, List.of(2f, 2.5f));
  }

  private static Stroke dashed() {
    return Theme.line(1.8f, List.of(7f, 3f));
  }

  private static XYPlot counts(IgnoredPatches data) {
    TimeTableXYDataset dataset = new TimeTableXYDataset(UTC, Locale.ENGLISH);
    for (int i = 0; i < data.bins().size(); i++) {
      dataset.add(
          new SimpleTimePeriod(start(data, i), end(data, i)),
          (double) data.bins().get(i).all().patches(),
          "patches",
          false);
    }
    XYBarRenderer renderer = new XYBarRenderer(0);
    renderer.setBarPainter(new StandardXYBarPainter());
    renderer.setShadowVisible(false);
    renderer.setSeriesPaint(0, Theme.FAINT);
    renderer.setDrawBarOutline(true);
    renderer.setSeriesOutlinePaint(0, Color.WHITE);
    renderer.setSeriesOutlineStroke(0, Theme.line(0.4f));
    NumberAxis axis = Theme.dress(new NumberAxis("Patches"));
    axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
    XYPlot plot = new XYPlot(dataset, null, axis, renderer);
    Theme.dress(plot);
    return plot;
  }

  private static XYPlot shares(IgnoredPatches data) {
    NumberAxis axis = Theme.dress(new NumberAxis("Ignored share"));
    axis.setRange(0, 1);
    axis.setTickUnit(new NumberTickUnit(0.25, PercentFormat.INSTANCE));
    XYPlot plot = new XYPlot(null, null, axis, null);
    Theme.dress(plot);
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    plot.setDataset(0, raw(data));
    plot.setRenderer(0, rawRenderer());
    plot.setDataset(1, band(data));
    plot.setRenderer(1, bandRenderer());
    plot.setDataset(2, line(data, IgnoredPatches.Bin::versions));
    plot.setRenderer(2, lineRenderer(dotted(), Theme.PURPLE));
    if (showsNewcomers(data)) {
      plot.setDataset(3, line(data, IgnoredPatches.Bin::newcomers));
      plot.setRenderer(3, lineRenderer(dashed(), Theme.VERMILLION));
    }
    return plot;
  }

  private static XYSeriesCollection raw(IgnoredPatches data) {
    return series(data, bin -> bin.all().share());
  }

  private static XYLineAndShapeRenderer rawRenderer() {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, true);
    renderer.setSeriesPaint(0, DOT);
    renderer.setSeriesStroke(0, Theme.line(0.6f));
    renderer.setSeriesShape(0, new Ellipse2D.Double(-1.5, -1.5, 3, 3));
    return renderer;
  }

  private static YIntervalSeriesCollection band(IgnoredPatches data) {
    YIntervalSeries series = new YIntervalSeries("ignored", false, true);
    for (int i = 0; isSmoothed(data) && i < data.bins().size(); i++) {
      SmoothShare.Smoothed smooth = data.bins().get(i).all().smoothed();
      series.add(middle(data, i), smooth.share(), smooth.lower(), smooth.upper());
    }
    YIntervalSeriesCollection dataset = new YIntervalSeriesCollection();
    dataset.addSeries(series);
    return dataset;
  }

  private static DeviationRenderer bandRenderer() {
    DeviationRenderer renderer = new DeviationRenderer(true, false);
    renderer.setSeriesPaint(0, Theme.BLUE);
    renderer.setSeriesFillPaint(0, Theme.BLUE);
    renderer.setSeriesStroke(0, solid());
    renderer.setAlpha(0.2f);
    return renderer;
  }

  private static XYSeriesCollection line(
      IgnoredPatches data, Function<IgnoredPatches.Bin, IgnoredPatches.Part> part) {
    return series(data, bin -> part.apply(bin).smoothed().share());
  }

  private static XYLineAndShapeRenderer lineRenderer(Stroke stroke, Color color) {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    // else each piece of a line would begin its dashes anew
    renderer.setDrawSeriesLineAsPath(true);
    renderer.setSeriesPaint(0, color);
    renderer.setSeriesStroke(0, stroke);
    return renderer;
  }

  private static XYSeriesCollection series(
      IgnoredPatches data, Function<IgnoredPatches.Bin, Double> value) {
    XYSeries series = new XYSeries("share", false, true);
    for (int i = 0; i < data.bins().size(); i++) {
      double y = value.apply(data.bins().get(i));
      if (!Double.isNaN(y)) {
        series.add(middle(data, i), y);
      }
    }
    return new XYSeriesCollection(series);
  }

  private static double middle(IgnoredPatches data, int bin) {
    return (start(data, bin) + end(data, bin)) / 2.0;
  }

  private static long start(IgnoredPatches data, int bin) {
    return CalendarAxis.millis(data.bins().get(bin).start());
  }

  private static long end(IgnoredPatches data, int bin) {
    return CalendarAxis.millis(data.period().next(data.bins().get(bin).start()));
  }
}
