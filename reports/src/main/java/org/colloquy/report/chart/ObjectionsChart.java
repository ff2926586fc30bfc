package org.colloquy.report.chart;

import static org.colloquy.report.table.Column.count;
import static org.colloquy.report.table.Column.flag;
import static org.colloquy.report.table.Column.number;
import static org.colloquy.report.table.Column.text;
import static org.colloquy.report.table.Column.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.ThreadAnalysis;
import org.colloquy.position.ObjectionState;
import org.colloquy.report.measure.Objections;
import org.colloquy.report.measure.ObjectionsTally;
import org.colloquy.report.statistic.KaplanMeier;
import org.colloquy.report.statistic.Wilson;
import org.colloquy.report.table.Table;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;

/** Draws what becomes of objections: how far they come, how long they last, how many are open. */
final class ObjectionsChart implements ChartMaker {
  private static final String NAME = "objections";
  private static final String TITLE = "Objections and what became of them";
  private static final int CURVE = 170;
  private static final int LINE = 120;
  private static final int EMPTY = 200;
  private static final int FRAME = 40;

  /** A state with the number of objections in it. */
  record State(ObjectionState state, int count, int total) {

    Wilson interval() {
      return Wilson.of(count, total);
    }

    double share() {
      return total == 0 ? Double.NaN : (double) count / total;
    }
  }

  static final Table<State> STATES =
      new Table<>(
          "objection-states",
          "how far objections have come by the archive's last message",
          List.of(
              word("state", "as in objections.csv, from open to withdrawn", s -> s.state().id()),
              flag("settled", "whether they are over", s -> s.state().isSettled()),
              count("count", "objections", "objections in this state", State::count),
              count("total", "objections", "objections in all states", State::total),
              number("share", "share", "count / total, empty when total is 0", State::share),
              number(
                  "lower",
                  "share",
                  "lower end of the 95 % interval (Wilson)",
                  s -> s.interval().lower()),
              number("upper", "share", "upper end of it", s -> s.interval().upper())));

  static final Table<KaplanMeier.Step> CURVE_TABLE =
      new Table<>(
          "objection-settling",
          "a time since an objection was raised at which one was settled or the archive ended",
          StepColumns.of(step -> step, "it was raised", "objections", "settled", "unsettled"));

  static final Table<Objections.Day> DAYS =
      new Table<>(
          "open-objections",
          "a day, UTC, from the first objection to the end of the archive",
          List.of(
              text("day", "the day", d -> d.day().toString()),
              count("raised", "objections", "raised on it", Objections.Day::raised),
              count("settled", "objections", "settled on it", Objections.Day::settled),
              count("open", "objections", "not settled by its end", Objections.Day::open),
              count(
                  "open_in_active",
                  "objections",
                  "those of them in threads that have not gone quiet: their last message is no"
                      + " older than the quiet window",
                  Objections.Day::openInActive)));

  private final ObjectionsTally tally = new ObjectionsTally();

  @Override
  public void add(ThreadAnalysis thread) {
    tally.add(thread);
  }

  @Override
  public Figure figure(ChartSetting setting) {
    Objections data = tally.data(setting.window(), setting.options().quiet());
    List<StepCurve> curves = List.of(StepCurve.lasting("unsettled", LineStyle.FIRST, data.curve()));
    String caption = ObjectionsCaption.of(data, setting, StepPlot.hasMarks(curves));
    Optional<StackedPanels> panels =
        data.total() == 0 ? Optional.empty() : Optional.of(panels(data, curves));
    Plot plot = panels.map(Plot.class::cast).orElseGet(ObjectionsChart::empty);
    return new Figure(
        new Figure.Labels(NAME, TITLE, caption),
        Theme.chart(TITLE, plot, caption),
        FRAME + panels.map(StackedPanels::height).orElse(EMPTY),
        List.of(
            new Figure.Data<>(STATES, states(data)),
            new Figure.Data<>(CURVE_TABLE, data.curve().steps()),
            new Figure.Data<>(DAYS, data.days())));
  }

  private static Plot empty() {
    XYPlot plot = new XYPlot();
    plot.setNoDataMessage("No objection was found");
    return plot;
  }

  private static StackedPanels panels(Objections data, List<StepCurve> curves) {
    BarRows bars = new BarRows(states(data).stream().map(ObjectionsChart::bar).toList());
    DurationAxis time = DurationAxis.covering("Time since it was raised", data.curve());
    RiskTablePlot curve =
        StepPlot.of(
            time,
            StepPlot.shares("Not settled"),
            curves,
            List.of(new RiskRow("all", data.curve()::atRisk)));
    curve.setNoDataMessage("It is not known when an objection was raised");
    StepPlot.point(curve, time, 0.5, data.curve().median());
    return new StackedPanels(
        List.of(
            new StackedPanels.Panel("How far they have come", bars, bars.height()),
            new StackedPanels.Panel("Until they are settled", curve, CURVE + curve.tableHeight()),
            new StackedPanels.Panel(
                "Open at the end of each day", OpenObjectionsPlot.of(data.days()), LINE)));
  }

  private static BarRows.Row bar(State state) {
    return new BarRows.Row(
        state.state().id().replace('-', ' '),
        state.count(),
        Optional.empty(),
        Sentences.count(state.count()),
        state.state().isSettled() ? Theme.BLUE : Theme.VERMILLION,
        !state.state().isSettled());
  }

  private static List<State> states(Objections data) {
    List<State> states = new ArrayList<>();
    for (ObjectionState state : ObjectionState.values()) {
      states.add(new State(state, data.count(state), data.total()));
    }
    return states;
  }
}
