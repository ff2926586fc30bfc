package org.colloquy.report.chart;

import static org.colloquy.report.table.Column.count;
import static org.colloquy.report.table.Column.number;
import static org.colloquy.report.table.Column.word;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.ThreadAnalysis;
import org.colloquy.position.Stance;
import org.colloquy.report.measure.FirstPosition;
import org.colloquy.report.measure.FirstPositionTally;
import org.colloquy.report.statistic.AalenJohansen;
import org.colloquy.report.table.Table;
import org.jfree.chart.JFreeChart;

/** Draws which position is taken first on roots, and how soon. */
final class FirstPositionChart implements ChartMaker {
  private static final String TITLE = "First position by another person";
  private static final int HEIGHT = 302;

  /** A stance at a step. */
  record Row(Stance stance, AalenJohansen.Step step, AalenJohansen.Incidence incidence) {}

  static final Table<Row> TABLE =
      new Table<>(
          "first-position",
          "one stance at a time since the root at which a first position or the end of the archive"
              + " was seen",
          List.of(
              number("days", "days", "time since the root", r -> r.step().time() / StepColumns.DAY),
              word("stance", "agree, object or defer", r -> r.stance().id()),
              count(
                  "at_risk",
                  "threads",
                  "without a position and watched until then",
                  r -> r.step().atRisk()),
              count("first", "threads", "first given this one then", r -> r.incidence().events()),
              count(
                  "censored",
                  "threads",
                  "last seen without a position then, the same for each stance",
                  r -> r.step().censored()),
              number(
                  "incidence",
                  "share",
                  "Aalen-Johansen estimate of those that get this one first",
                  r -> r.incidence().share()),
              number(
                  "variance",
                  "",
                  "its variance (Greenwood's type)",
                  r -> r.incidence().error() * r.incidence().error()),
              number(
                  "lower",
                  "share",
                  "lower end of the 95 % band (log-log)",
                  r -> r.incidence().lower()),
              number(
                  "upper",
                  "share",
                  "upper end of the 95 % band (log-log)",
                  r -> r.incidence().upper())));

  private final FirstPositionTally tally = new FirstPositionTally();

  @Override
  public void add(ThreadAnalysis thread) {
    tally.add(thread);
  }

  @Override
  public Figure figure(ChartSetting setting) {
    FirstPosition data = tally.data(setting.window());
    String caption = FirstPositionCaption.of(data, setting);
    RiskTablePlot plot = plot(data);
    JFreeChart chart = Theme.chart(TITLE, plot, caption);
    if (data.taken() > 0) {
      chart.addSubtitle(0, Theme.legend(plot));
    }
    return new Figure(
        new Figure.Labels(TABLE.name(), TITLE, caption),
        chart,
        HEIGHT + plot.tableHeight(),
        new Figure.Data<>(TABLE, rows(data.curve())));
  }

  private static RiskTablePlot plot(FirstPosition data) {
    DurationAxis time =
        DurationAxis.covering(
            "Time since the first message",
            data.curve().steps().stream().map(AalenJohansen.Step::time).toList());
    List<StepCurve> curves = data.taken() == 0 ? List.of() : curves(data.curve());
    double top = curves.stream().mapToDouble(StepCurve::top).max().orElse(1);
    RiskTablePlot plot =
        StepPlot.of(
            time,
            StepPlot.shares("Threads with this position first", top),
            curves,
            List.of(new RiskRow("all", data.curve()::atRisk)));
    plot.setNoDataMessage("No direct position by another person was found");
    return plot;
  }

  private static List<StepCurve> curves(AalenJohansen<Stance> curve) {
    List<StepCurve> curves = new ArrayList<>();
    for (Stance stance : curve.causes()) {
      curves.add(
          StepCurve.incidence(
              stance.id(), LineStyle.of(stance), curve, curve.causes().indexOf(stance)));
    }
    return curves;
  }

  private static List<Row> rows(AalenJohansen<Stance> curve) {
    List<Row> rows = new ArrayList<>();
    for (AalenJohansen.Step step : curve.steps()) {
      for (int i = 0; i < step.incidences().size(); i++) {
        rows.add(new Row(curve.causes().get(i), step, step.incidences().get(i)));
      }
    }
    return rows;
  }
}
