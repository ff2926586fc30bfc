package org.colloquy.report.chart;

import java.awt.geom.Ellipse2D;
import java.util.List;
import org.colloquy.report.measure.MaintainerLoad;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Boxes of threads by maintainer and month above, the busiest one's share below. */
final class MaintainerLoadPlot {
  private static final double DOT = 4;
  private static final double MARGIN = 0.18;

  private MaintainerLoadPlot() {}

  static XYPlot of(MaintainerLoad data) {
    if (data.bins().isEmpty()) {
      XYPlot empty = new XYPlot();
      empty.setNoDataMessage("No maintainer is known: --roles MAINTAINERS");
      return empty;
    }
    MaintainerLoad.Bin last = data.bins().get(data.bins().size() - 1);
    CombinedDomainXYPlot plot =
        new CombinedDomainXYPlot(
            Theme.dress(
                new CalendarAxis(data.bins().get(0).start(), data.period().next(last.start()))));
    plot.setGap(14);
    plot.add(boxes(data), 3);
    plot.add(busiest(data), 2);
    return plot;
  }

  private static XYPlot boxes(MaintainerLoad data) {
    double most = data.bins().stream().mapToDouble(bin -> bin.threads().high()).max().orElse(1);
    NumberAxis axis = Theme.dress(new NumberAxis("Threads a month"));
    axis.setRange(0, Math.max(1, most) * 1.06);
    axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
    XYSeries medians = new XYSeries("median", false, true);
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, false);
    XYPlot plot = new XYPlot(null, null, axis, renderer);
    Theme.dress(plot);
    for (MaintainerLoad.Bin bin : data.bins()) {
      if (bin.threads().n() > 0) {
        double left = CalendarAxis.millis(bin.start());
        double width = CalendarAxis.millis(data.period().next(bin.start())) - left;
        medians.add(left + width / 2, bin.threads().median());
        BoxMarks.add(renderer, bin.threads(), left + MARGIN * width, left + (1 - MARGIN) * width);
      }
    }
    plot.setDataset(new XYSeriesCollection(medians));
    return plot;
  }

  private static XYPlot busiest(MaintainerLoad data) {
    XYSeries series = new XYSeries("busiest", false, true);
    for (MaintainerLoad.Bin bin : data.bins()) {
      double left = CalendarAxis.millis(bin.start());
      double right = CalendarAxis.millis(data.period().next(bin.start()));
      bin.busiest().ifPresent(share -> series.add((left + right) / 2, share));
    }
    NumberAxis axis = Theme.dress(new NumberAxis("Busiest's share"));
    axis.setRange(0, 1.04);
    axis.setTickUnit(new NumberTickUnit(0.5, PercentFormat.INSTANCE));
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, true);
    renderer.setSeriesPaint(0, Theme.VERMILLION);
    renderer.setSeriesStroke(0, Theme.line(1.6f, List.of()));
    renderer.setSeriesShape(0, new Ellipse2D.Double(-DOT / 2, -DOT / 2, DOT, DOT));
    XYPlot plot = new XYPlot(new XYSeriesCollection(series), null, axis, renderer);
    Theme.dress(plot);
    return plot;
  }
}
