package org.colloquy.report.chart;

import static org.colloquy.report.table.Column.count;
import static org.colloquy.report.table.Column.flag;
import static org.colloquy.report.table.Column.id;
import static org.colloquy.report.table.Column.number;
import static org.colloquy.report.table.Column.text;
import static org.colloquy.report.table.Column.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.ThreadAnalysis;
import org.colloquy.person.Person;
import org.colloquy.report.measure.SignedGraph;
import org.colloquy.report.measure.SignedGraphTally;
import org.colloquy.report.statistic.TriadBalance;
import org.colloquy.report.table.Table;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;

/** Draws who agrees with whom and objects to whom, and how balanced that is over time. */
final class SignedGraphChart implements ChartMaker {
  private static final String TITLE = "Agreement and objection between people";
  private static final int LEAST_HEIGHT = 240;
  private static final int HEIGHT_EACH = 14;
  private static final int BALANCE_HEIGHT = 130;

  /** One direction of a pair, with the names of both ends. */
  record Row(SignedGraph.Tie tie, String from, String to, boolean drawn) {}

  /** The balance of a stretch of time. */
  record Balanced(String start, String period, SignedGraph.Signs signs, TriadBalance triads) {}

  static final Table<Row> TABLE =
      new Table<>(
          "signed-graph",
          "one person takes positions towards another, over the whole archive; direct positions",
          List.of(
              id("from", "who takes the positions", r -> r.tie().from()),
              text("from_name", "the name of from", Row::from),
              id("to", "towards whom", r -> r.tie().to()),
              text("to_name", "the name of to", Row::to),
              number(
                  "agree", "confidence", "sum over the agreeing positions", r -> r.tie().agree()),
              number("object", "confidence", "sum over the objecting ones", r -> r.tie().object()),
              number(
                  "net",
                  "confidence",
                  "agree - object; its sign is that of the tie, 0 is none",
                  r -> r.tie().net()),
              count("positions", "positions", "number of both", r -> r.tie().positions()),
              flag("drawn", "whether the picture shows it", Row::drawn)));

  static final Table<Balanced> BALANCE =
      new Table<>(
          "signed-graph-balance",
          "a stretch of time, of whose positions alone a signed graph is made; the first row is the"
              + " whole archive",
          List.of(
              text("start", "first day, UTC; empty for the whole archive", Balanced::start),
              word("period", "how long it is: all, month, quarter or year", Balanced::period),
              count("pairs", "pairs", "two people with a sign", b -> b.signs().pairs()),
              count("negative", "pairs", "those that object more", b -> b.signs().negative()),
              count("triads", "triads", "three people, tied two by two", b -> b.triads().triads()),
              count(
                  "balanced",
                  "triads",
                  "those in which the product of the signs is positive",
                  b -> b.triads().balanced()),
              number(
                  "balance",
                  "share",
                  "balanced / triads; empty under 5 triads",
                  b -> b.triads().share().orElse(Double.NaN)),
              number(
                  "by_chance",
                  "share",
                  "balance to be expected if the signs were dealt to the pairs at random",
                  b -> b.signs().byChance()),
              count("friends", "triads", "with no negative pair", b -> b.triads().friends()),
              count("one_negative", "triads", "with one", b -> b.triads().oneNegative()),
              count("two_negative", "triads", "with two", b -> b.triads().twoNegative()),
              count("enemies", "triads", "with three", b -> b.triads().enemies())));

  private final SignedGraphTally tally = new SignedGraphTally();

  @Override
  public void add(ThreadAnalysis thread) {
    tally.add(thread);
  }

  @Override
  public Figure figure(ChartSetting setting) {
    SignedGraph data = tally.data(setting.window());
    SignedNetwork picture = SignedNetwork.of(data);
    boolean overTime = BalancePlot.isWorthwhile(data);
    String caption = SignedGraphCaption.of(data, picture, overTime, setting);
    NetworkPlot network = new NetworkPlot(picture.network());
    network.setNoDataMessage("No position between known people");
    Plot plot = overTime ? new StackPlot(network, BalancePlot.of(data), BALANCE_HEIGHT) : network;
    JFreeChart chart = Theme.chart(TITLE, plot, caption);
    chart.addSubtitle(0, Theme.legend(network));
    return new Figure(
        new Figure.Labels(TABLE.name(), TITLE, caption),
        chart,
        LEAST_HEIGHT
            + HEIGHT_EACH * picture.network().nodes().size()
            + (overTime ? BALANCE_HEIGHT : 0),
        List.of(
            new Figure.Data<>(TABLE, rows(data, picture)),
            new Figure.Data<>(BALANCE, balance(data))));
  }

  private static List<Row> rows(SignedGraph data, SignedNetwork picture) {
    Map<String, String> names = new HashMap<>();
    for (Person person : data.people()) {
      names.put(person.id(), person.name());
    }
    return data.ties().stream()
        .map(
            tie ->
                new Row(
                    tie,
                    names.getOrDefault(tie.from(), ""),
                    names.getOrDefault(tie.to(), ""),
                    picture.drawn().contains(tie)))
        .toList();
  }

  private static List<Balanced> balance(SignedGraph data) {
    List<Balanced> rows = new ArrayList<>();
    rows.add(new Balanced("", "all", data.signs(), data.balance()));
    for (SignedGraph.Slice slice : data.slices()) {
      rows.add(
          new Balanced(
              slice.start().toString(), data.period().word(), slice.signs(), slice.balance()));
    }
    return rows;
  }
}
