package org.colloquy.report.chart;

import static org.colloquy.report.table.Column.word;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.ThreadAnalysis;
import org.colloquy.report.measure.FirstResponse;
import org.colloquy.report.measure.FirstResponseTally;
import org.colloquy.report.statistic.KaplanMeier;
import org.colloquy.report.table.Column;
import org.colloquy.report.table.Table;
import org.jfree.chart.JFreeChart;

/** Draws how long roots wait for a first answer. */
final class FirstResponseChart implements ChartMaker {
  private static final String TITLE = "Time to first response";
  private static final int HEIGHT = 282;
  private static final int KEY = 20;

  /** A step of the curve of a group of roots. */
  record Row(String group, KaplanMeier.Step step) {}

  static final Table<Row> TABLE =
      new Table<>(
          "time-to-first-response",
          "a time since the root at which an answer or the end of the archive was seen",
          columns());

  private final FirstResponseTally tally = new FirstResponseTally();

  private static List<Column<Row>> columns() {
    List<Column<Row>> columns = new ArrayList<>();
    columns.add(
        word(
            "group",
            "all threads; where both kinds are compared also those whose first message posts a"
                + " patch, and others",
            Row::group));
    columns.addAll(StepColumns.of(Row::step, "the root", "threads", "answered", "unanswered"));
    return columns;
  }

  @Override
  public void add(ThreadAnalysis thread) {
    tally.add(thread);
  }

  @Override
  public Figure figure(ChartSetting setting) {
    FirstResponse data = tally.data(setting.window());
    List<StepCurve> curves = curves(data);
    String caption = FirstResponseCaption.of(data, StepPlot.hasMarks(curves));
    RiskTablePlot plot = plot(data, curves);
    JFreeChart chart = Theme.chart(TITLE, plot, caption);
    if (curves.size() > 1) {
      chart.addSubtitle(0, Theme.legend(plot));
    }
    return new Figure(
        new Figure.Labels(TABLE.name(), TITLE, caption),
        chart,
        HEIGHT + plot.tableHeight() + (curves.size() > 1 ? KEY : 0),
        new Figure.Data<>(TABLE, rows(data)));
  }

  private static List<StepCurve> curves(FirstResponse data) {
    if (data.groups().isEmpty()) {
      return List.of(StepCurve.lasting("all", LineStyle.FIRST, data.curve()));
    }
    FirstResponse.Group first = data.groups().get(0);
    FirstResponse.Group second = data.groups().get(1);
    return List.of(
        StepCurve.lasting(first.name(), LineStyle.FIRST, first.curve()),
        StepCurve.lasting(second.name(), LineStyle.SECOND, second.curve()));
  }

  private static RiskTablePlot plot(FirstResponse data, List<StepCurve> curves) {
    DurationAxis time = DurationAxis.covering("Time since the first message", data.curve());
    List<FirstResponse.Group> groups = groups(data);
    RiskTablePlot plot =
        StepPlot.of(
            time,
            StepPlot.shares("Threads without a response"),
            curves,
            groups.stream().map(g -> new RiskRow(g.name(), g.curve()::atRisk)).toList());
    plot.setNoDataMessage("No thread whose start and answers have dates");
    groups.forEach(g -> StepPlot.point(plot, time, 0.5, g.curve().median()));
    return plot;
  }

  private static List<FirstResponse.Group> groups(FirstResponse data) {
    return data.groups().isEmpty()
        ? List.of(new FirstResponse.Group("all", data.curve()))
        : data.groups();
  }

  private static List<Row> rows(FirstResponse data) {
    List<Row> rows = new ArrayList<>();
    data.curve().steps().forEach(step -> rows.add(new Row("all", step)));
    for (FirstResponse.Group group : data.groups()) {
      group.curve().steps().forEach(step -> rows.add(new Row(group.name(), step)));
    }
    return rows;
  }
}
