package org.colloquy.report.chart;

import static org.colloquy.report.table.Column.count;
import static org.colloquy.report.table.Column.number;
import static org.colloquy.report.table.Column.word;

import java.util.List;
import org.colloquy.ThreadAnalysis;
import org.colloquy.report.measure.Concentration;
import org.colloquy.report.measure.ConcentrationTally;
import org.colloquy.report.statistic.Lorenz;
import org.colloquy.report.table.Table;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;

/** Draws how few do most of the work. */
final class ConcentrationChart implements ChartMaker {
  private static final String TITLE = "How few do most of it";
  private static final int HEIGHT = 270;

  /** The units that have the same sum. */
  record Row(Concentration.Curve curve, Lorenz.Point point) {}

  static final Table<Row> TABLE =
      new Table<>(
          "concentration",
          "those people, addresses or domains that have the same number of something; a point of"
              + " a Lorenz curve",
          List.of(
              word(
                  "measure",
                  "messages, words (new prose) or positions (direct, in own words)",
                  r -> r.curve().measure().id()),
              word("by", "person, address or domain", r -> r.curve().unit().id()),
              number("value", "by measure", "what each of them has", r -> r.point().value()),
              count("units", "units", "how many have exactly this", r -> r.point().units()),
              number(
                  "units_share",
                  "share",
                  "share of all units that have at most this",
                  r -> r.point().unitsShare()),
              number(
                  "sum_share",
                  "share",
                  "share of the sum that they have",
                  r -> r.point().sumShare()),
              number(
                  "gini",
                  "0 to 1",
                  "Gini's coefficient of measure and by; empty when the sum is 0",
                  r -> r.curve().lorenz().gini()),
              count("half", "units", "the fewest that have half of the sum", r -> r.curve().half()),
              count("core", "units", "the fewest that have 80 % of it", r -> r.curve().core())));

  private final ConcentrationTally tally = new ConcentrationTally();

  @Override
  public void add(ThreadAnalysis thread) {
    tally.add(thread);
  }

  @Override
  public Figure figure(ChartSetting setting) {
    Concentration data = tally.data();
    String caption = ConcentrationCaption.of(data, setting);
    XYPlot plot = ConcentrationPlot.of(data);
    JFreeChart chart = Theme.chart(TITLE, plot, caption);
    chart.addSubtitle(0, Theme.legend(plot));
    return new Figure(
        new Figure.Labels(TABLE.name(), TITLE, caption),
        chart,
        HEIGHT,
        new Figure.Data<>(TABLE, rows(data)));
  }

  private static List<Row> rows(Concentration data) {
    return data.curves().stream()
        .flatMap(curve -> curve.lorenz().points().stream().map(point -> new Row(curve, point)))
        .toList();
  }
}
