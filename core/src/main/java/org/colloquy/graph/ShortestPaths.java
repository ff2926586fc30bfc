package org.colloquy.graph;

import java.util.Arrays;

/**
 * Adds up, source by source, which share of the shortest ways to all others leads over each person:
 * algorithm 1 of Brandes (2001) for directed graphs without weights, on arrays. JGraphT has it for
 * all sources only.
 */
final class ShortestPaths {
  /** Where the followers of each person begin in {@link #followers}. */
  private final int[] begins;

  private final int[] followers;
  private final double[] dependencies;

  private final int[] distance;
  private final double[] ways;
  private final double[] dependency;

  /** The persons reached, the nearest first. */
  private final int[] reached;

  private int count;

  ShortestPaths(Ties ties) {
    int size = ties.size();
    begins = new int[size + 1];
    ties.weights().keySet().forEach(pair -> begins[pair.from() + 1]++);
    for (int i = 0; i < size; i++) {
      begins[i + 1] += begins[i];
    }
    followers = new int[ties.weights().size()];
    int[] next = Arrays.copyOf(begins, size);
    ties.weights().keySet().forEach(pair -> followers[next[pair.from()]++] = pair.to());
    dependencies = new double[size];
    distance = new int[size];
    ways = new double[size];
    dependency = new double[size];
    reached = new int[size];
  }

  /** The sums so far. */
  double[] dependencies() {
    return dependencies.clone();
  }

  /** Counts the shortest ways from one person. */
  void from(int source) {
    search(source);
    // the farthest first: what lies behind a person hangs on them
    for (int i = count - 1; i > 0; i--) {
      int person = reached[i];
      for (int at = begins[person]; at < begins[person + 1]; at++) {
        int behind = followers[at];
        if (distance[behind] == distance[person] + 1) {
          dependency[person] += ways[person] / ways[behind] * (1 + dependency[behind]);
        }
      }
      dependencies[person] += dependency[person];
    }
  }

  /** Breadth first, counting the shortest ways to each person. */
  private void search(int source) {
    Arrays.fill(distance, -1);
    Arrays.fill(ways, 0);
    Arrays.fill(dependency, 0);
    distance[source] = 0;
    ways[source] = 1;
    reached[0] = source;
    count = 1;
    for (int i = 0; i < count; i++) {
      int person = reached[i];
      for (int at = begins[person]; at < begins[person + 1]; at++) {
        int next = followers[at];
        if (distance[next] < 0) {
          distance[next] = distance[person] + 1;
          reached[count++] = next;
        }
        if (distance[next] == distance[person] + 1) {
          ways[next] += ways[person];
        }
      }
    }
  }
}
