package org.colloquy.report.table;

import static org.colloquy.report.table.Column.id;
import static org.colloquy.report.table.Column.number;
import static org.colloquy.report.table.Column.optionalCount;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.colloquy.graph.Betweenness;
import org.colloquy.graph.Clustering;
import org.colloquy.graph.Coreness;
import org.colloquy.graph.Degree;
import org.colloquy.graph.EdgeKind;
import org.colloquy.graph.PageRank;
import org.colloquy.graph.ParticipantGraph;
import org.colloquy.graph.VertexMetric;
import org.colloquy.graph.VertexScores;
import org.colloquy.person.Person;

/**
 * person-metrics.csv: where each person stands among those who reply to each other. Programs and
 * replies to oneself do not count.
 */
final class PersonMetricsTable {

  /** The metrics of the table. */
  private enum Metric {
    IN_DEGREE("persons", "others who replied to them", Degree.in()),
    OUT_DEGREE("persons", "others to whom they replied", Degree.out()),
    IN_WEIGHT("messages", "replies that others gave to them", Degree.inWeight()),
    OUT_WEIGHT("messages", "replies that they gave to others", Degree.outWeight()),
    PAGERANK(
        "share",
        "PageRank along replies, damping 0.85, by the number of replies; adds up to 1",
        PageRank.standard()),
    BETWEENNESS(
        "share",
        "ordered pairs of others the shortest way between whom leads over them, along replies",
        Betweenness.standard()),
    CORENESS("persons", "largest k of a k-core that holds them", Coreness.standard()),
    CLUSTERING(
        "share",
        "pairs of those with whom they exchanged replies who did so with each other",
        Clustering.standard());

    private final String unit;
    private final String meaning;

    // metrics are immutable
    @SuppressWarnings("ImmutableEnumChecker")
    private final VertexMetric metric;

    Metric(String unit, String meaning, VertexMetric metric) {
      this.unit = unit;
      this.meaning = meaning;
      this.metric = metric;
    }

    Column<Row> column() {
      return number(name().toLowerCase(Locale.ROOT), unit, meaning, row -> row.score(this));
    }
  }

  /** A person and the scores of all. */
  record Row(Person person, Map<Metric, VertexScores> scores) {

    static List<Row> of(ParticipantGraph graph) {
      ParticipantGraph replies = graph.only(EdgeKind.REPLY).withoutLoops().without(Person::bot);
      Map<Metric, VertexScores> scores = new EnumMap<>(Metric.class);
      for (Metric metric : Metric.values()) {
        scores.put(metric, metric.metric.scores(replies));
      }
      return replies.vertices().stream().map(person -> new Row(person, scores)).toList();
    }

    private double score(Metric metric) {
      VertexScores all = scores.get(metric);
      return all == null ? Double.NaN : all.of(person);
    }

    private Optional<Integer> sample() {
      VertexScores betweenness = scores.get(Metric.BETWEENNESS);
      return betweenness == null || betweenness.isExact()
          ? Optional.empty()
          : Optional.of(betweenness.sample().getAsInt());
    }
  }

  static final Table<Row> TABLE =
      new Table<>(
          "person-metrics",
          "one person in the graph of replies between persons",
          List.of(
              id("person", "joins persons", row -> row.person().id()),
              Metric.IN_DEGREE.column(),
              Metric.OUT_DEGREE.column(),
              Metric.IN_WEIGHT.column(),
              Metric.OUT_WEIGHT.column(),
              Metric.PAGERANK.column(),
              Metric.BETWEENNESS.column(),
              optionalCount(
                  "betweenness_sample",
                  "persons",
                  "persons drawn to estimate betweenness, empty where it is exact",
                  Row::sample),
              Metric.CORENESS.column(),
              Metric.CLUSTERING.column()));

  private PersonMetricsTable() {}
}
