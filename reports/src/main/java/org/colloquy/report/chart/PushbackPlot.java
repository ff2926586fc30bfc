package org.colloquy.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.colloquy.report.measure.PatchSeries;
import org.colloquy.report.measure.PushbackProfile;
import org.colloquy.report.measure.PushbackProfile.Sign;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** A row of circles for each sign of pushback, over one axis relative to its 90th percentile. */
final class PushbackPlot {
  /** What is farther out stands at the right end. */
  static final double FARTHEST = 20;

  /** Circles closer than this share of the axis are one. */
  private static final int CELLS = 60;

  private PushbackPlot() {}

  static XYPlot of(PushbackProfile data) {
    List<CircleRows.Circle> circles = circles(data);
    if (circles.isEmpty()) {
      XYPlot empty = new XYPlot();
      empty.setNoDataMessage("No patch series was found");
      return empty;
    }
    double most = circles.stream().mapToDouble(CircleRows.Circle::x).max().orElse(1);
    SqrtAxis axis = new SqrtAxis("Relative to the 90th percentile", Math.max(2, most));
    XYSeries series = new XYSeries("signs", false, true);
    circles.forEach(circle -> series.add(circle.x(), Integer.valueOf(circle.row())));
    XYPlot plot =
        new XYPlot(
            new XYSeriesCollection(series),
            Theme.dress(axis),
            rows(data),
            new XYLineAndShapeRenderer(false, false));
    Theme.dress(plot);
    int last = Sign.values().length;
    plot.addAnnotation(
        new XYLineAnnotation(1, -0.6, 1, last - 0.4, Theme.line(1, List.of(4f, 3f)), Theme.INK));
    plot.addAnnotation(new CircleRows(circles));
    return plot;
  }

  private static SymbolAxis rows(PushbackProfile data) {
    List<String> labels = new ArrayList<>();
    for (Sign sign : Sign.values()) {
      labels.add(sign.id() + " (" + written(sign, data.threshold(sign)) + ")");
    }
    SymbolAxis axis = Theme.dress(new SymbolAxis("", labels.toArray(new String[0])));
    axis.setGridBandsVisible(false);
    axis.setInverted(true);
    axis.setRange(-0.6, labels.size() - 0.4);
    return axis;
  }

  private static String written(Sign sign, double threshold) {
    if (Double.isNaN(threshold)) {
      return "none";
    }
    return switch (sign) {
      case EXCHANGE -> PercentFormat.INSTANCE.format(threshold);
      case DAYS -> String.format(Locale.ROOT, "%.1f", threshold);
      default -> Sentences.count(Math.round(threshold));
    };
  }

  private static List<CircleRows.Circle> circles(PushbackProfile data) {
    List<CircleRows.Circle> circles = new ArrayList<>();
    int row = 0;
    for (Sign sign : Sign.values()) {
      TreeMap<Integer, Integer> cells = new TreeMap<>();
      for (PatchSeries series : data.closed()) {
        double ratio = ratio(sign.of(series), data.threshold(sign));
        if (!Double.isNaN(ratio)) {
          cells.merge(cell(ratio), 1, Integer::sum);
        }
      }
      for (Map.Entry<Integer, Integer> cell : cells.entrySet()) {
        circles.add(new CircleRows.Circle(row, place(cell.getKey()), cell.getValue()));
      }
      row++;
    }
    return circles;
  }

  private static double ratio(double value, double threshold) {
    if (threshold == 0) {
      return value > 0 ? FARTHEST : 0;
    }
    return Math.min(FARTHEST, value / threshold);
  }

  /** Cells are equally wide on the axis of square roots; a border lies at 1. */
  private static int cell(double ratio) {
    return (int) Math.ceil(Math.sqrt(ratio) * CELLS / 4 - 1e-9);
  }

  private static double place(int cell) {
    double root = Math.max(0, (cell - 0.5) * 4 / CELLS);
    return root * root;
  }
}
