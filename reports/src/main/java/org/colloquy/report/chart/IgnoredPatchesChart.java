package org.colloquy.report.chart;

import static org.colloquy.report.table.Column.count;
import static org.colloquy.report.table.Column.number;
import static org.colloquy.report.table.Column.text;
import static org.colloquy.report.table.Column.word;

import java.util.List;
import org.colloquy.ThreadAnalysis;
import org.colloquy.report.measure.IgnoredPatches;
import org.colloquy.report.measure.IgnoredPatchesTally;
import org.colloquy.report.measure.Period;
import org.colloquy.report.statistic.Wilson;
import org.colloquy.report.table.Table;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;

/** Draws how many patches nobody answers. */
final class IgnoredPatchesChart implements ChartMaker {
  private static final int HEIGHT = 330;

  /** A stretch of time. */
  record Row(IgnoredPatches.Bin bin, Period period) {

    Wilson interval() {
      return Wilson.of(bin.all().ignored(), bin.all().patches());
    }
  }

  static final Table<Row> TABLE =
      new Table<>(
          "ignored-patches",
          "root patches of one stretch of time, and those that nobody but their sender answered",
          List.of(
              text("start", "first day, UTC", r -> r.bin().start().toString()),
              word("period", "how long it is: week to year", r -> r.period().word()),
              count("patches", "patches", "root patches", r -> r.bin().all().patches()),
              count("ignored", "patches", "those ignored", r -> r.bin().all().ignored()),
              number("share", "share", "ignored / patches", r -> r.bin().all().share()),
              number(
                  "lower",
                  "share",
                  "lower end of the 95 % interval (Wilson)",
                  r -> r.interval().lower()),
              number("upper", "share", "upper end of it", r -> r.interval().upper()),
              number(
                  "smooth",
                  "share",
                  "share smoothed over the bins (loess, span 0.5, weights patches)",
                  r -> r.bin().all().smoothed().share()),
              number(
                  "smooth_lower",
                  "share",
                  "lower end of its 95 % interval (bootstrap by thread)",
                  r -> r.bin().all().smoothed().lower()),
              number(
                  "smooth_upper",
                  "share",
                  "upper end of it",
                  r -> r.bin().all().smoothed().upper()),
              count(
                  "versions_ignored",
                  "patches",
                  "those of patches of which no version is answered",
                  r -> r.bin().versions().ignored()),
              number(
                  "versions_smooth",
                  "share",
                  "versions_ignored / patches, smoothed likewise",
                  r -> r.bin().versions().smoothed().share()),
              count(
                  "newcomers",
                  "patches",
                  "those of patches by people whose first message in the archive was sent at most"
                      + " 90 days before; not counted in the archive's first year",
                  r -> r.bin().newcomers().patches()),
              count(
                  "newcomers_ignored",
                  "patches",
                  "those of newcomers that are ignored",
                  r -> r.bin().newcomers().ignored()),
              number(
                  "newcomers_smooth",
                  "share",
                  "newcomers_ignored / newcomers, smoothed likewise",
                  r -> r.bin().newcomers().smoothed().share())));

  private final IgnoredPatchesTally tally = new IgnoredPatchesTally();

  @Override
  public void add(ThreadAnalysis thread) {
    tally.add(thread);
  }

  @Override
  public Figure figure(ChartSetting setting) {
    IgnoredPatches data = tally.data(setting.window(), setting.options().quiet());
    String title = "Patches that nobody answered, by " + data.period().word();
    String caption = IgnoredPatchesCaption.of(data, setting);
    XYPlot plot = IgnoredPatchesPlot.of(data);
    JFreeChart chart = Theme.chart(title, plot, caption);
    chart.addSubtitle(0, Theme.legend(plot));
    return new Figure(
        new Figure.Labels(TABLE.name(), title, caption),
        chart,
        HEIGHT,
        new Figure.Data<>(
            TABLE, data.bins().stream().map(bin -> new Row(bin, data.period())).toList()));
  }
}
