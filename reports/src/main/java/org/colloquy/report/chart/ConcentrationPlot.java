package org.colloquy.report.chart;

import java.awt.Color;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.colloquy.report.measure.Concentration;
import org.colloquy.report.measure.Concentration.Measure;
import org.colloquy.report.measure.Concentration.Unit;
import org.colloquy.report.statistic.Lorenz;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CombinedRangeXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Lorenz curves beside the same sums by number of people, over one axis of shares. */
final class ConcentrationPlot {
  private static final List<Measure> MEASURES = List.of(Measure.values());
  private static final double[] DOTS = {0.5, 0.8};
  private static final double DOT = 6;

  private ConcentrationPlot() {}

  static XYPlot of(Concentration data) {
    if (data.curve(Measure.MESSAGES, Unit.PERSON).lorenz().units() == 0) {
      XYPlot empty = new XYPlot();
      empty.setNoDataMessage("No sender is known");
      return empty;
    }
    NumberAxis share = Theme.dress(new NumberAxis("Share of all"));
    share.setRange(0, 1);
    share.setTickUnit(new NumberTickUnit(0.25, PercentFormat.INSTANCE));
    CombinedRangeXYPlot plot = new CombinedRangeXYPlot(share);
    plot.setGap(28);
    plot.add(lorenz(data), 1);
    plot.add(fewest(data), 1);
    plot.setFixedLegendItems(legend());
    return plot;
  }

  private static LegendItemCollection legend() {
    LegendItemCollection items = new LegendItemCollection();
    Shape line = new Line2D.Double(-12, 0, 12, 0);
    for (Measure measure : Measure.values()) {
      String label = ConcentrationCaption.name(measure);
      items.add(new LegendItem(label, null, null, null, line, stroke(measure), color(measure)));
    }
    return items;
  }

  private static Stroke stroke(Measure measure) {
    return switch (measure) {
      case MESSAGES -> Theme.line(2);
      case WORDS -> Theme.line(1.8f, List.of(7f, 3f));
      case POSITIONS -> Theme.line(2, List.of(2f, 2.5f));
    };
  }

  private static Color color(Measure measure) {
    return switch (measure) {
      case MESSAGES -> Theme.BLUE;
      case WORDS -> Theme.VERMILLION;
      case POSITIONS -> Theme.PURPLE;
    };
  }

  private static XYPlot lorenz(Concentration data) {
    NumberAxis axis = Theme.dress(new NumberAxis("Share of people"));
    axis.setRange(0, 1);
    axis.setTickUnit(new NumberTickUnit(0.5, PercentFormat.INSTANCE));
    XYSeriesCollection dataset = new XYSeriesCollection();
    for (Measure measure : Measure.values()) {
      XYSeries series = new XYSeries(measure.id(), false, true);
      series.add(0, 0);
      Lorenz lorenz = data.curve(measure, Unit.PERSON).lorenz();
      for (Lorenz.Point point : lorenz.sum() > 0 ? lorenz.points() : List.<Lorenz.Point>of()) {
        series.add(point.unitsShare(), point.sumShare());
      }
      dataset.addSeries(series);
    }
    XYPlot plot = plot(dataset, axis, Measure.values().length);
    plot.addAnnotation(new XYLineAnnotation(0, 0, 1, 1, Theme.line(0.8f), Theme.FAINT));
    return plot;
  }

  private static XYPlot fewest(Concentration data) {
    int people = data.curve(Measure.MESSAGES, Unit.PERSON).lorenz().units();
    CountAxis axis = Theme.dress(new CountAxis("Number of people", people));
    XYSeriesCollection dataset = new XYSeriesCollection();
    for (Measure measure : Measure.values()) {
      dataset.addSeries(most(data.curve(measure, Unit.PERSON).lorenz(), measure.id()));
    }
    for (Measure measure : Measure.values()) {
      dataset.addSeries(dots(data.curve(measure, Unit.PERSON).lorenz(), measure.id()));
    }
    return plot(dataset, axis, Measure.values().length);
  }

  /** The share of those with most: of one person, of two, and so on where the sums change. */
  private static XYSeries most(Lorenz lorenz, String key) {
    XYSeries series = new XYSeries(key, false, true);
    int units = 0;
    for (int i = lorenz.points().size() - 1; i >= 0 && lorenz.sum() > 0; i--) {
      if (units == 0) {
        series.add(1, lorenz.top(1));
      }
      units += lorenz.points().get(i).units();
      series.add(units, 1 - (i == 0 ? 0 : lorenz.points().get(i - 1).sumShare()));
    }
    return series;
  }

  private static XYSeries dots(Lorenz lorenz, String key) {
    XYSeries series = new XYSeries(key + " marks", false, true);
    for (double share : DOTS) {
      if (lorenz.sum() > 0) {
        int fewest = lorenz.fewest(share);
        series.add(fewest, lorenz.top(fewest));
      }
    }
    return series;
  }

  private static XYPlot plot(XYSeriesCollection dataset, ValueAxis axis, int lines) {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    // else each piece of a line would begin its dashes anew
    renderer.setDrawSeriesLineAsPath(true);
    for (int i = 0; i < dataset.getSeriesCount(); i++) {
      Measure measure = MEASURES.get(i % lines);
      renderer.setSeriesPaint(i, color(measure));
      renderer.setSeriesStroke(i, stroke(measure));
      renderer.setSeriesLinesVisible(i, i < lines);
      renderer.setSeriesShapesVisible(i, i >= lines);
      renderer.setSeriesShape(i, shape(measure));
    }
    XYPlot plot = new XYPlot(dataset, axis, null, renderer);
    Theme.dress(plot);
    plot.setInsets(new RectangleInsets(0, 0, 0, 4));
    return plot;
  }

  private static Shape shape(Measure measure) {
    Shape square = new Rectangle2D.Double(-DOT / 2, -DOT / 2, DOT, DOT);
    return switch (measure) {
      case MESSAGES -> new Ellipse2D.Double(-DOT / 2, -DOT / 2, DOT, DOT);
      case WORDS -> square;
      case POSITIONS ->
          AffineTransform.getRotateInstance(Math.PI / 4).createTransformedShape(square);
    };
  }
}
