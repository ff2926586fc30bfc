package org.colloquy.report.table;

import static org.colloquy.report.table.Column.count;
import static org.colloquy.report.table.Column.number;
import static org.colloquy.report.table.Column.text;
import static org.colloquy.report.table.Column.time;
import static org.colloquy.report.table.Column.word;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.colloquy.graph.Concentration;
import org.colloquy.graph.DeferenceShare;
import org.colloquy.graph.EdgeKind;
import org.colloquy.graph.GraphMetric;
import org.colloquy.graph.GraphScore;
import org.colloquy.graph.Modularity;
import org.colloquy.graph.ParticipantGraph;
import org.colloquy.graph.Reciprocity;
import org.colloquy.graph.SignedBalance;
import org.colloquy.person.Person;
import org.colloquy.report.graph.GraphTally;
import org.colloquy.report.measure.Period;

/**
 * graph-metrics.csv: the whole graph, and the graph of each slice of time, in numbers. Programs and
 * ties of a person to themselves do not count.
 */
final class GraphMetricsTable {

  /** The metrics of the table, and what each rests on. */
  private enum Metric {
    REPLY_TIES("ties", replies(graph -> size(graph.edges()))),
    RECIPROCITY("ties", replies(Reciprocity.plain())),
    WEIGHTED_RECIPROCITY("ties", replies(Reciprocity.weighted())),
    MODULARITY("groups", replies(Modularity.standard())),
    GINI("persons", replies(Concentration.gini())),
    CORE_80("persons", replies(Concentration.core())),
    SIGNED_BALANCE("triads", SignedBalance.standard()),
    DEFERENCE_TOP_1("persons", DeferenceShare.ofTop(1)),
    DEFERENCE_TOP_3("persons", DeferenceShare.ofTop(3));

    private final String unit;

    // metrics are immutable
    @SuppressWarnings("ImmutableEnumChecker")
    private final GraphMetric metric;

    Metric(String unit, GraphMetric metric) {
      this.unit = unit;
      this.metric = metric;
    }

    private static GraphMetric replies(GraphMetric metric) {
      return graph -> metric.score(graph.only(EdgeKind.REPLY));
    }

    private static GraphScore size(List<?> things) {
      return GraphScore.of(things.size(), things.size());
    }

    String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A stretch of time; the whole archive has no first day. */
  private record Slice(
      String period, String name, Optional<LocalDate> first, Optional<LocalDate> end) {
    static final Slice ALL = new Slice("all", "all", Optional.empty(), Optional.empty());

    static Slice of(Period period, LocalDate first) {
      return new Slice(
          period.word(), period.label(first), Optional.of(first), Optional.of(period.next(first)));
    }

    static Optional<Instant> midnight(Optional<LocalDate> day) {
      return day.map(d -> d.atStartOfDay().toInstant(ZoneOffset.UTC));
    }
  }

  /** One number of one slice. */
  record Row(Slice slice, Metric metric, GraphScore score) {

    static List<Row> of(GraphTally tally) {
      List<Row> rows = new ArrayList<>();
      add(Slice.ALL, tally.graph(), rows);
      Optional<Observation.Window> window = tally.window();
      if (window.isPresent()) {
        Period period = Period.fitting(day(window.get().first()), day(window.get().last()));
        tally.slices(period).forEach((first, graph) -> add(Slice.of(period, first), graph, rows));
      }
      return rows;
    }

    private static LocalDate day(Instant date) {
      return LocalDate.ofInstant(date, ZoneOffset.UTC);
    }

    private static void add(Slice slice, ParticipantGraph graph, List<Row> rows) {
      ParticipantGraph counted = graph.withoutLoops().without(Person::bot);
      for (Metric metric : Metric.values()) {
        rows.add(new Row(slice, metric, metric.metric.score(counted)));
      }
    }
  }

  static final Table<Row> TABLE =
      new Table<>(
          "graph-metrics",
          "one metric of the participant graph, of the whole archive or of a slice of time",
          List.of(
              word("period", "all, month, quarter or year", row -> row.slice().period()),
              text("slice", "2010-01, 2010-Q1, 2010; all", row -> row.slice().name()),
              time("begin", "begin of the slice", row -> Slice.midnight(row.slice().first())),
              time("end", "begin of the next slice", row -> Slice.midnight(row.slice().end())),
              word(
                  "metric",
                  "reply_ties: from whom to whom; of replies: reciprocity (share of ties returned),"
                      + " weighted_reciprocity (share of replies returned), modularity (of groups"
                      + " found by greedy joining), gini (of replies given), core_80 (fewest"
                      + " persons who give 80 % of the replies); signed_balance (share of balanced"
                      + " triads, none for fewer than 5); deference_top_1, deference_top_3 (share"
                      + " of deference to the most deferred-to)",
                  row -> row.metric().id()),
              number(
                  "value",
                  "by metric",
                  "the metric, empty where there is too little to count",
                  row -> row.score().value().orElse(Double.NaN)),
              count("n", "by n_unit", "how many things the value rests on", row -> row.score().n()),
              word("n_unit", "ties, groups, persons or triads", row -> row.metric().unit)));

  private GraphMetricsTable() {}
}
