package org.colloquy.report.chart;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.colloquy.position.Stance;
import org.colloquy.report.measure.StanceMix;
import org.colloquy.report.statistic.Wilson;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StackedXYBarRenderer;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.data.time.SimpleTimePeriod;
import org.jfree.data.time.TimeTableXYDataset;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** Number of positions above, shares of the stances below, over one axis of time. */
final class StanceMixPlot {
  private static final TimeZone UTC = TimeZone.getTimeZone("UTC");

  /** From the bottom up: the two that matter most each have an edge of the plot to stand on. */
  static final List<Stance> STACK = List.of(Stance.AGREE, Stance.DEFER, Stance.OBJECT);

  private static final Stance HATCHED = Stance.OBJECT;

  /** Of fewer positions than this, an interval covers nearly everything. */
  static final int FEWEST = 5;

  private StanceMixPlot() {}

  static XYPlot of(StanceMix data) {
    if (data.total() == 0) {
      XYPlot empty = new XYPlot();
      empty.setNoDataMessage("No direct position was found");
      return empty;
    }
    StanceMix.Bin last = data.bins().get(data.bins().size() - 1);
    CombinedDomainXYPlot plot =
        new CombinedDomainXYPlot(
            Theme.dress(
                new CalendarAxis(data.bins().get(0).start(), data.period().next(last.start()))));
    plot.setFixedLegendItems(legend());
    plot.setGap(14);
    plot.add(counts(data), 1);
    plot.add(shares(data), 3);
    return plot;
  }

  private static LegendItemCollection legend() {
    LegendItemCollection items = new LegendItemCollection();
    Rectangle2D box = new Rectangle2D.Double(-7, -5, 14, 10);
    for (Stance stance : STACK) {
      Shape shape = stance == HATCHED ? HatchedBarPainter.hatched(box) : box;
      items.add(new LegendItem(stance.id(), null, null, null, shape, Theme.of(stance)));
    }
    return items;
  }

  private static XYPlot counts(StanceMix data) {
    TimeTableXYDataset dataset = new TimeTableXYDataset(UTC, Locale.ENGLISH);
    for (int i = 0; i < data.bins().size(); i++) {
      dataset.add(period(data, i), (double) data.bins().get(i).total(), "positions", false);
    }
    XYBarRenderer renderer = new XYBarRenderer(0);
    renderer.setBarPainter(new StandardXYBarPainter());
    renderer.setShadowVisible(false);
    renderer.setSeriesPaint(0, Theme.FAINT);
    renderer.setDrawBarOutline(true);
    renderer.setSeriesOutlinePaint(0, Color.WHITE);
    renderer.setSeriesOutlineStroke(0, Theme.line(0.5f));
    NumberAxis axis = Theme.dress(new NumberAxis("Positions"));
    axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
    XYPlot plot = new XYPlot(dataset, null, axis, renderer);
    Theme.dress(plot);
    return plot;
  }

  private static XYPlot shares(StanceMix data) {
    TimeTableXYDataset dataset = new TimeTableXYDataset(UTC, Locale.ENGLISH);
    for (int i = 0; i < data.bins().size(); i++) {
      StanceMix.Bin bin = data.bins().get(i);
      for (Stance stance : STACK) {
        double share = bin.total() == 0 ? 0 : (double) bin.count(stance) / bin.total();
        dataset.add(period(data, i), share, stance.id(), false);
      }
    }
    XYPlot plot = new XYPlot(dataset, null, shareAxis(), shareRenderer());
    plot.setDataset(1, whiskers(data));
    plot.setRenderer(1, whiskerRenderer(Color.WHITE, 2.4f));
    plot.setDataset(2, whiskers(data));
    plot.setRenderer(2, whiskerRenderer(Theme.INK, 1));
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    Theme.dress(plot);
    return plot;
  }

  private static NumberAxis shareAxis() {
    NumberAxis axis = Theme.dress(new NumberAxis("Share of positions"));
    axis.setRange(0, 1);
    axis.setTickUnit(new NumberTickUnit(0.25, PercentFormat.INSTANCE));
    return axis;
  }

  private static StackedXYBarRenderer shareRenderer() {
    StackedXYBarRenderer renderer = new StackedXYBarRenderer(0);
    renderer.setBarPainter(new HatchedBarPainter(STACK.indexOf(HATCHED)));
    renderer.setShadowVisible(false);
    for (int i = 0; i < STACK.size(); i++) {
      renderer.setSeriesPaint(i, Theme.of(STACK.get(i)));
    }
    return renderer;
  }

  /** The intervals of the highest share, measured from the upper edge. */
  private static XYIntervalSeriesCollection whiskers(StanceMix data) {
    XYIntervalSeries series = new XYIntervalSeries("95 %");
    for (int i = 0; i < data.bins().size(); i++) {
      StanceMix.Bin bin = data.bins().get(i);
      if (bin.total() >= FEWEST) {
        double x = (start(data, i) + end(data, i)) / 2.0;
        StanceMixChart.Row top =
            new StanceMixChart.Row(bin, data.period(), STACK.get(STACK.size() - 1));
        Wilson interval = top.interval();
        series.add(x, x, x, 1 - top.share(), 1 - interval.upper(), 1 - interval.lower());
      }
    }
    XYIntervalSeriesCollection dataset = new XYIntervalSeriesCollection();
    dataset.addSeries(series);
    return dataset;
  }

  private static XYErrorRenderer whiskerRenderer(Color color, float width) {
    XYErrorRenderer renderer = new XYErrorRenderer();
    renderer.setDefaultShapesVisible(false);
    renderer.setDrawXError(false);
    renderer.setCapLength(0);
    renderer.setErrorPaint(color);
    renderer.setErrorStroke(Theme.line(width));
    return renderer;
  }

  private static SimpleTimePeriod period(StanceMix data, int bin) {
    return new SimpleTimePeriod(start(data, bin), end(data, bin));
  }

  private static long start(StanceMix data, int bin) {
    return CalendarAxis.millis(data.bins().get(bin).start());
  }

  private static long end(StanceMix data, int bin) {
    return CalendarAxis.millis(data.period().next(data.bins().get(bin).start()));
  }
}
