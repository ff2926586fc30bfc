package org.colloquy.report.chart;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.colloquy.report.measure.Initiative;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** A scatter of people by threads opened and answers received. */
final class InitiativePlot {
  /** More circles than this make a picture heavy and show no more. */
  private static final int MOST = 2000;

  private final List<Initiative.Row> shown;

  InitiativePlot(Initiative data) {
    shown =
        data.people().stream()
            .sorted(
                Comparator.comparingInt(Initiative.Row::degree)
                    .thenComparingInt(Initiative.Row::received)
                    .reversed())
            .limit(MOST)
            .toList();
  }

  /** The people that the picture shows. */
  Set<Initiative.Row> drawn() {
    return new HashSet<>(shown);
  }

  XYPlot plot() {
    SqrtAxis x =
        new SqrtAxis("Threads opened", most(shown.stream().mapToInt(r -> r.opened()).max()));
    SqrtAxis y =
        new SqrtAxis("Answers received", most(shown.stream().mapToInt(r -> r.received()).max()));
    XYSeries series = new XYSeries("people", false, true);
    shown.forEach(row -> series.add(row.opened(), row.received()));
    // the annotation draws the circles; the series only tells the plot that it is not empty
    XYPlot plot =
        new XYPlot(
            shown.isEmpty() ? null : new XYSeriesCollection(series),
            Theme.dress(x),
            Theme.dress(y),
            new XYLineAndShapeRenderer(false, false));
    Theme.dress(plot);
    plot.setNoDataMessage("No sender is known");
    if (!shown.isEmpty()) {
      double end = Math.min(x.getUpperBound(), y.getUpperBound());
      plot.addAnnotation(
          new XYLineAnnotation(0, 0, end, end, Theme.line(0.8f, List.of(4f, 3f)), Theme.FAINT));
      plot.addAnnotation(new PeopleAnnotation(shown));
    }
    return plot;
  }

  private static double most(OptionalInt most) {
    return Math.max(4, most.orElse(0));
  }
}
