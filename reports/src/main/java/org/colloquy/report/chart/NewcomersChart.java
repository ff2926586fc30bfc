package org.colloquy.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.ThreadAnalysis;
import org.colloquy.position.Stance;
import org.colloquy.report.measure.FirstPosition;
import org.colloquy.report.measure.Newcomers;
import org.colloquy.report.measure.NewcomersTally;
import org.colloquy.report.statistic.KaplanMeier;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;

/** Draws what awaits those who write for the first time. */
final class NewcomersChart implements ChartMaker {
  private static final String NAME = "newcomers";
  private static final String TITLE = "Newcomers";
  private static final int DOTS = 150;
  private static final int CURVE = 170;
  private static final int EMPTY = 200;
  private static final int FRAME = 40;

  private final NewcomersTally tally = new NewcomersTally();

  @Override
  public void add(ThreadAnalysis thread) {
    tally.add(thread);
  }

  @Override
  public Figure figure(ChartSetting setting) {
    Newcomers data = tally.data(setting.window());
    StepCurve curve = StepCurve.ended("came back", LineStyle.FIRST, data.curve());
    String caption = NewcomersCaption.of(data, setting.error(), StepPlot.hasMarks(List.of(curve)));
    Optional<StackedPanels> panels =
        data.people() == 0 ? Optional.empty() : Optional.of(panels(data, curve));
    Plot plot = panels.map(Plot.class::cast).orElseGet(NewcomersChart::empty);
    return new Figure(
        new Figure.Labels(NAME, TITLE, caption),
        Theme.chart(TITLE, plot, caption),
        FRAME + panels.map(StackedPanels::height).orElse(EMPTY),
        List.of(
            new Figure.Data<>(NewcomerTables.ANSWERS, NewcomerTables.answers(data)),
            new Figure.Data<>(NewcomerTables.STANCES, NewcomerTables.stances(data)),
            new Figure.Data<>(NewcomerTables.RETURN, data.curve().steps())));
  }

  private static Plot empty() {
    XYPlot plot = new XYPlot();
    plot.setNoDataMessage("Nobody is known to be new");
    return plot;
  }

  private static StackedPanels panels(Newcomers data, StepCurve curve) {
    DurationAxis time = DurationAxis.covering("Time since the first message", times(data.curve()));
    RiskTablePlot back =
        StepPlot.of(
            time,
            StepPlot.shares("Newcomers back"),
            List.of(curve),
            List.of(new RiskRow("all", data.curve()::atRisk)));
    BarRows bars = new BarRows(bars(data));
    return new StackedPanels(
        List.of(
            new StackedPanels.Panel(
                "Answered, by " + data.period().word() + " of the first message",
                NewcomersPlot.of(data),
                DOTS),
            new StackedPanels.Panel("First stance received within 30 days", bars, bars.height()),
            new StackedPanels.Panel(
                "Until they join another thread", back, CURVE + back.tableHeight())));
  }

  /** From a day on: nobody can come back before. */
  private static List<Double> times(KaplanMeier curve) {
    return Stream.concat(
            Stream.of(StepColumns.DAY),
            curve.steps().stream()
                .map(KaplanMeier.Step::time)
                .filter(seconds -> seconds > StepColumns.DAY))
        .toList();
  }

  private static List<BarRows.Row> bars(Newcomers data) {
    List<BarRows.Row> rows = new ArrayList<>();
    for (Stance stance : FirstPosition.STANCES) {
      Newcomers.Part part = data.received(stance);
      rows.add(
          new BarRows.Row(
              stance.id(),
              part.n() == 0 ? 0 : part.share(),
              part.n() == 0 ? Optional.empty() : Optional.of(part.interval()),
              part.n() == 0
                  ? "nobody was watched for 30 days"
                  : Estimates.share(part.share(), part.interval().lower(), part.interval().upper()),
              Theme.of(stance),
              stance == Stance.OBJECT));
    }
    return rows;
  }
}
