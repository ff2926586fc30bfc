package org.colloquy.graph;

import java.util.OptionalInt;
import java.util.Random;

/**
 * How often a person lies on the shortest ways between others: betweenness centrality (Freeman, "A
 * set of measures of centrality based on betweenness", Sociometry 40, 1977), along the directions
 * of the edges, each step counting 1 whatever the weight, which is closeness and not distance here.
 * Normalised by (n-1)(n-2), the number of ordered pairs of others, so that 1 means: on all of them.
 *
 * <p>Computed by the algorithm of Brandes ("A faster algorithm for betweenness centrality", Journal
 * of Mathematical Sociology 25, 2001): time is persons times edges. Above {@value #LARGEST_EXACT}
 * persons the shortest ways from {@value #SAMPLE} persons alone are counted, who are drawn at
 * random from a fixed seed, and scaled up (Brandes and Pich, "Centrality estimation in large
 * networks", International Journal of Bifurcation and Chaos 17, 2007); {@link VertexScores#sample}
 * says so.
 */
public final class Betweenness implements VertexMetric {
  /** More persons than this are sampled by default. */
  public static final int LARGEST_EXACT = 20_000;

  /** So many persons are drawn by default. */
  public static final int SAMPLE = 1_000;

  private static final long SEED = 1;

  private final int largestExact;
  private final int sample;

  private Betweenness(int largestExact, int sample) {
    this.largestExact = largestExact;
    this.sample = sample;
  }

  /** {@return a metric that is exact up to {@value #LARGEST_EXACT} persons} */
  public static Betweenness standard() {
    return sampledAbove(LARGEST_EXACT, SAMPLE);
  }

  /**
   * With other limits.
   *
   * @param largestExact the most persons of whom all are counted, at least {@code sample}
   * @param sample how many are drawn where there are more, at least 1
   * @return a metric that counts all or a sample
   */
  public static Betweenness sampledAbove(int largestExact, int sample) {
    if (sample < 1 || largestExact < sample) {
      throw new IllegalArgumentException(
          "sample " + sample + " must be in [1, " + largestExact + "]");
    }
    return new Betweenness(largestExact, sample);
  }

  @Override
  public VertexScores scores(ParticipantGraph graph) {
    int size = graph.vertices().size();
    ShortestPaths paths = new ShortestPaths(Ties.of(graph));
    if (size <= largestExact) {
      for (int source = 0; source < size; source++) {
        paths.from(source);
      }
      return Scores.exact(graph, normalised(paths.dependencies(), 1));
    }
    for (int source : drawn(size)) {
      paths.from(source);
    }
    double scale = (double) size / sample;
    return Scores.of(graph, normalised(paths.dependencies(), scale), OptionalInt.of(sample));
  }

  /** The first places of a shuffled row (Fisher and Yates). */
  private int[] drawn(int size) {
    int[] places = new int[size];
    for (int i = 0; i < size; i++) {
      places[i] = i;
    }
    Random random = new Random(SEED);
    int[] drawn = new int[sample];
    for (int i = 0; i < sample; i++) {
      int other = i + random.nextInt(size - i);
      drawn[i] = places[other];
      places[other] = places[i];
    }
    return drawn;
  }

  private static double[] normalised(double[] sums, double scale) {
    double pairs = (sums.length - 1.0) * (sums.length - 2.0);
    for (int i = 0; i < sums.length; i++) {
      sums[i] = pairs > 0 ? sums[i] * scale / pairs : 0;
    }
    return sums;
  }
}
