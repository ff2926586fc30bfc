package org.colloquy.report.chart;

import static org.colloquy.report.table.Column.count;
import static org.colloquy.report.table.Column.number;
import static org.colloquy.report.table.Column.text;
import static org.colloquy.report.table.Column.word;

import java.util.List;
import org.colloquy.ThreadAnalysis;
import org.colloquy.position.Stance;
import org.colloquy.report.measure.Period;
import org.colloquy.report.measure.StanceMix;
import org.colloquy.report.measure.StanceMixTally;
import org.colloquy.report.statistic.Wilson;
import org.colloquy.report.table.Table;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;

/** Draws how agreeing, objecting and deferring share the positions over time. */
final class StanceMixChart implements ChartMaker {
  private static final int HEIGHT = 320;

  /** A stance in a stretch of time. */
  record Row(StanceMix.Bin bin, Period period, Stance stance) {

    int count() {
      return bin.count(stance);
    }

    double share() {
      return bin.total() == 0 ? Double.NaN : (double) count() / bin.total();
    }

    Wilson interval() {
      return Wilson.of(count(), bin.total());
    }

    double perThousandWords() {
      return bin.words() == 0 ? Double.NaN : 1000.0 * count() / bin.words();
    }
  }

  static final Table<Row> TABLE =
      new Table<>(
          "stance-mix",
          "one stance in one stretch of time; direct positions in the sender's own words",
          List.of(
              text("start", "first day, UTC", r -> r.bin().start().toString()),
              word("period", "how long it is: month, quarter or year", r -> r.period().word()),
              word("stance", "agree, object or defer", r -> r.stance().id()),
              count("count", "positions", "positions of this stance", Row::count),
              count("total", "positions", "positions of all stances", r -> r.bin().total()),
              number("share", "share", "count / total, empty when total is 0", Row::share),
              number(
                  "lower",
                  "share",
                  "lower end of the 95 % interval (Wilson)",
                  r -> r.interval().lower()),
              number("upper", "share", "upper end of it", r -> r.interval().upper()),
              count(
                  "apart",
                  "positions",
                  "positions of all stances that are reported, conditional or an invitation;"
                      + " in no other column",
                  r -> r.bin().apart()),
              count(
                  "trailers",
                  "positions",
                  "those of total that are given as trailer lines",
                  r -> r.bin().trailers()),
              count("words", "words", "new prose in all messages", r -> r.bin().words()),
              number(
                  "per_1000_words",
                  "positions per 1000 words",
                  "1000 * count / words, empty when words is 0",
                  Row::perThousandWords)));

  private final StanceMixTally tally = new StanceMixTally();

  @Override
  public void add(ThreadAnalysis thread) {
    tally.add(thread);
  }

  @Override
  public Figure figure(ChartSetting setting) {
    StanceMix data = tally.data(setting.window());
    String title = "Stance mix by " + data.period().word();
    String caption = StanceMixCaption.of(data, setting);
    XYPlot plot = StanceMixPlot.of(data);
    JFreeChart chart = Theme.chart(title, plot, caption);
    chart.addSubtitle(0, Theme.legend(plot));
    return new Figure(
        new Figure.Labels(TABLE.name(), title, caption),
        chart,
        HEIGHT,
        new Figure.Data<>(TABLE, rows(data)));
  }

  private static List<Row> rows(StanceMix data) {
    return data.bins().stream()
        .flatMap(
            bin -> StanceMixPlot.STACK.stream().map(stance -> new Row(bin, data.period(), stance)))
        .toList();
  }
}
