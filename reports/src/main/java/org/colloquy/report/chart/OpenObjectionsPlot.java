package org.colloquy.report.chart;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;
import org.colloquy.report.measure.Objections;
import org.colloquy.report.measure.Period;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Draws how many objections are open, day by day. */
final class OpenObjectionsPlot {
  private static final String ALL = "all";
  private static final String ACTIVE = "in threads that have not gone quiet";

  private OpenObjectionsPlot() {}

  static XYPlot of(List<Objections.Day> days) {
    if (days.isEmpty()) {
      XYPlot empty = new XYPlot();
      empty.setNoDataMessage("It is not known when an objection was raised");
      return empty;
    }
    NumberAxis count = Theme.dress(new NumberAxis("Objections"));
    count.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
    XYPlot plot = new XYPlot(lines(days), axis(days), count, renderer());
    Theme.dress(plot);
    plot.setFixedLegendItems(legend());
    return plot;
  }

  private static CalendarAxis axis(List<Objections.Day> days) {
    return Theme.dress(
        new CalendarAxis(
            Period.MONTH.start(days.get(0).day()),
            Period.MONTH.next(Period.MONTH.start(days.get(days.size() - 1).day()))));
  }

  private static XYSeriesCollection lines(List<Objections.Day> days) {
    XYSeriesCollection lines = new XYSeriesCollection();
    lines.addSeries(line(ALL, days, Objections.Day::open));
    lines.addSeries(line(ACTIVE, days, Objections.Day::openInActive));
    return lines;
  }

  /** A line in steps: only where the number changes, and at the end, does it need points. */
  private static XYSeries line(
      String name, List<Objections.Day> days, ToIntFunction<Objections.Day> number) {
    XYSeries line = new XYSeries(name, false, true);
    int before = 0;
    for (Objections.Day day : days) {
      int now = number.applyAsInt(day);
      if (now != before) {
        double x = (double) CalendarAxis.millis(day.day());
        line.add(x, before);
        line.add(x, now);
        before = now;
      }
    }
    LocalDate end = days.get(days.size() - 1).day().plusDays(1);
    line.add((double) CalendarAxis.millis(end), before);
    return line;
  }

  private static XYLineAndShapeRenderer renderer() {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    renderer.setDrawSeriesLineAsPath(true);
    renderer.setSeriesPaint(0, LineStyle.FIRST.color());
    renderer.setSeriesStroke(0, LineStyle.FIRST.stroke());
    renderer.setSeriesPaint(1, LineStyle.SECOND.color());
    renderer.setSeriesStroke(1, LineStyle.SECOND.stroke());
    return renderer;
  }

  private static LegendItemCollection legend() {
    LegendItemCollection items = new LegendItemCollection();
    Shape line = new Line2D.Double(-14, 0, 14, 0);
    items.add(item(ALL, line, LineStyle.FIRST));
    items.add(item(ACTIVE, line, LineStyle.SECOND));
    return items;
  }

  private static LegendItem item(String name, Shape line, LineStyle style) {
    return new LegendItem(name, null, null, null, line, style.stroke(), style.color());
  }
}
