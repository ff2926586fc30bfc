package org.colloquy.report.chart;

import java.awt.geom.Ellipse2D;
import java.util.List;
import org.colloquy.report.measure.SignedGraph;
import org.colloquy.report.statistic.TriadBalance;
import org.colloquy.report.statistic.Wilson;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** The share of balanced triads by stretch of time, where there are enough of them. */
final class BalancePlot {

  private BalancePlot() {}

  /** Whether two stretches of time have a value. */
  static boolean isWorthwhile(SignedGraph data) {
    return data.slices().stream().filter(s -> s.balance().share().isPresent()).count() >= 2;
  }

  static XYPlot of(SignedGraph data) {
    List<SignedGraph.Slice> slices = data.slices();
    SignedGraph.Slice last = slices.get(slices.size() - 1);
    XYIntervalSeries series = new XYIntervalSeries("balance");
    for (SignedGraph.Slice slice : slices) {
      TriadBalance balance = slice.balance();
      double x =
          (CalendarAxis.millis(slice.start())
                  + CalendarAxis.millis(data.period().next(slice.start())))
              / 2.0;
      balance
          .share()
          .ifPresent(
              share -> {
                Wilson interval = Wilson.of(balance.balanced(), balance.triads());
                series.add(x, x, x, share, interval.lower(), interval.upper());
              });
    }
    XYIntervalSeriesCollection dataset = new XYIntervalSeriesCollection();
    dataset.addSeries(series);
    NumberAxis share = Theme.dress(new NumberAxis("Balanced triads"));
    // a point at 1 must not be cut
    share.setRange(0, 1.04);
    share.setTickUnit(new NumberTickUnit(0.5, PercentFormat.INSTANCE));
    XYPlot plot =
        new XYPlot(
            dataset,
            Theme.dress(new CalendarAxis(slices.get(0).start(), data.period().next(last.start()))),
            share,
            renderer());
    Theme.dress(plot);
    plot.setInsets(new RectangleInsets(10, 2, 2, 14));
    return plot;
  }

  private static XYErrorRenderer renderer() {
    XYErrorRenderer renderer = new XYErrorRenderer();
    renderer.setSeriesShape(0, new Ellipse2D.Double(-2.5, -2.5, 5, 5));
    renderer.setSeriesPaint(0, Theme.INK);
    renderer.setErrorPaint(Theme.FAINT);
    renderer.setErrorStroke(Theme.line(1));
    renderer.setDrawXError(false);
    renderer.setCapLength(0);
    return renderer;
  }
}
