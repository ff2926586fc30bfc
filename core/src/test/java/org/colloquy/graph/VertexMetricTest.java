package org.colloquy.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.junit.jupiter.api.Test;

class VertexMetricTest {
  private final Sketch square =
      new Sketch()
          .edge("a", "b", 3)
          .edge("a", "b", EdgeKind.QUOTE, 2)
          .edge("b", "c", 1)
          .edge("c", "a", 1)
          .edge("d", "a", 4)
          .edge("d", "d", 9)
          .person("e");

  private double score(VertexMetric metric, String id) {
    return metric.scores(square.graph()).of(square.get(id));
  }

  @Test
  void degreesCountOthersAndStrengthsWhatTiesThem() {
    assertThat(score(Degree.in(), "a")).isEqualTo(2);
    assertThat(score(Degree.out(), "a")).isEqualTo(1);
    assertThat(score(Degree.inWeight(), "a")).isEqualTo(5);
    assertThat(score(Degree.outWeight(), "a")).isEqualTo(5);
    assertThat(score(Degree.outWeight(), "d")).isEqualTo(4);
    assertThat(score(Degree.in(), "e")).isZero();
  }

  @Test
  void pageRankSolvesItsEquations() {
    Sketch two = new Sketch().edge("a", "b", 7);
    VertexScores scores = PageRank.standard().scores(two.graph());
    // a = 0.15/2 + 0.85 b/2 and a + b = 1, for b leads nowhere
    assertThat(scores.of(two.get("a"))).isCloseTo(0.5 / 1.425, within(1e-6));
    assertThat(scores.of(two.get("b"))).isCloseTo(0.925 / 1.425, within(1e-6));
    assertThat(scores.isExact()).isTrue();
  }

  @Test
  void pageRankFollowsHeavyEdgesMore() {
    Sketch fork =
        new Sketch().edge("a", "b", 3).edge("a", "c", 1).edge("b", "a", 1).edge("c", "a", 1);
    VertexScores scores = PageRank.standard().scores(fork.graph());
    double a = scores.of(fork.get("a"));
    assertThat(scores.of(fork.get("b"))).isCloseTo(0.05 + 0.85 * 0.75 * a, within(1e-6));
    assertThat(scores.of(fork.get("c"))).isCloseTo(0.05 + 0.85 * 0.25 * a, within(1e-6));
  }

  @Test
  void corenessAndClusteringSeeNoDirections() {
    assertThat(score(Coreness.standard(), "a")).isEqualTo(2);
    assertThat(score(Coreness.standard(), "d")).isEqualTo(1);
    assertThat(score(Coreness.standard(), "e")).isZero();
    assertThat(score(Clustering.standard(), "a")).isCloseTo(1 / 3.0, within(1e-12));
    assertThat(score(Clustering.standard(), "b")).isEqualTo(1);
    assertThat(score(Clustering.standard(), "d")).isZero();
  }

  @Test
  void betweennessIsTheShareOfShortestWays() {
    Sketch path = new Sketch().edge("a", "b", 1).edge("b", "c", 9);
    VertexScores scores = Betweenness.standard().scores(path.graph());
    assertThat(scores.byPerson())
        .containsExactly(Map.entry("a", 0.0), Map.entry("b", 0.5), Map.entry("c", 0.0));
  }

  @Test
  void betweennessIsThatOfJGraphT() {
    ParticipantGraph graph = random(60, 240);
    Graph<String, DefaultEdge> peer = new SimpleDirectedGraph<>(DefaultEdge.class);
    graph.vertices().forEach(person -> peer.addVertex(person.id()));
    graph.edges().forEach(edge -> peer.addEdge(edge.from(), edge.to()));
    Map<String, Double> expected = new BetweennessCentrality<>(peer, true).getScores();

    VertexScores scores = Betweenness.standard().scores(graph);
    assertThat(scores.byPerson()).hasSameSizeAs(expected);
    scores
        .byPerson()
        .forEach((id, score) -> assertThat(score).isCloseTo(expected.get(id), within(1e-9)));
    assertThat(scores.byPerson().values()).anyMatch(score -> score > 0.01);
  }

  @Test
  void betweennessOfManyIsEstimatedAndSaysSo() {
    ParticipantGraph graph = random(300, 1500);
    VertexScores exact = Betweenness.standard().scores(graph);
    VertexScores sampled = Betweenness.sampledAbove(299, 150).scores(graph);
    assertThat(exact.isExact()).isTrue();
    assertThat(sampled.sample()).hasValue(150);
    assertThat(Betweenness.sampledAbove(299, 150).scores(graph)).isEqualTo(sampled);
    assertThat(Betweenness.sampledAbove(300, 150).scores(graph)).isEqualTo(exact);
    double most = exact.byPerson().values().stream().mapToDouble(d -> d).max().orElseThrow();
    sampled
        .byPerson()
        .forEach(
            (id, score) -> assertThat(score).isCloseTo(exact.byPerson().get(id), within(most / 3)));
  }

  @Test
  void aMetricOfOnesOwnIsALambda() {
    VertexMetric nameLength = graph -> VertexScores.of(graph, person -> person.name().length());
    assertThat(score(nameLength, "a")).isEqualTo(1);
  }

  @Test
  void whoIsNotInTheGraphHasNoScore() {
    assertThat(Degree.in().scores(new Sketch().graph()).of(square.get("a"))).isNaN();
  }

  @Test
  void anEmptyGraphHasNoScores() {
    ParticipantGraph empty = new Sketch().graph();
    assertThat(PageRank.standard().scores(empty).byPerson()).isEmpty();
    assertThat(Betweenness.standard().scores(empty).byPerson()).isEmpty();
    assertThat(Coreness.standard().scores(empty).byPerson()).isEmpty();
    assertThat(Clustering.standard().scores(empty).byPerson()).isEmpty();
  }

  @Test
  void refusesBadOptions() {
    assertThatThrownBy(() -> PageRank.withDamping(1)).hasMessageContaining("damping 1.0");
    assertThatThrownBy(() -> Betweenness.sampledAbove(10, 11)).hasMessageContaining("sample 11");
  }

  private static ParticipantGraph random(int persons, int edges) {
    Random random = new Random(7);
    Sketch sketch = new Sketch();
    for (int i = 0; i < persons; i++) {
      sketch.person("p" + i);
    }
    Set<String> seen = new HashSet<>();
    while (seen.size() < edges) {
      // the square makes hubs
      int from = (int) (persons * Math.pow(random.nextDouble(), 2));
      int to = random.nextInt(persons);
      if (from != to && seen.add(from + " " + to)) {
        sketch.edge("p" + from, "p" + to, 1 + random.nextInt(5));
      }
    }
    return sketch.graph();
  }
}
