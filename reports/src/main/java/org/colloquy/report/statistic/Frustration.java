package org.colloquy.report.statistic;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;

/**
 * The frustration index of a signed graph (Harary, Behavioral Science 4, 1959): the least number of
 * edges without which its vertices can be parted into two camps, positive edges within and negative
 * ones between them; 0 for a balanced graph.
 *
 * <p>Exact, by branch and bound over the partitions into two camps (Land and Doig 1960): the next
 * vertex is the one with the most edges to those placed, and a branch ends when the edges
 * frustrated so far, with the fewest that each vertex not yet placed must add, are no fewer than
 * the best known. Vertices with one edge frustrate nothing and are taken off first, again and
 * again; what is left is solved component by component. The problem is NP-hard: a component of more
 * than {@link #MOST} vertices is not tried.
 */
public final class Frustration {
  /** The largest component, in vertices, that is solved. */
  public static final int MOST = 30;

  private final int[][] sign;
  private final int n;

  /** By camp and vertex, the edges to placed vertices that are frustrated if it goes there. */
  private final int[][] cost;

  private final int[] placedNeighbours;
  private final boolean[] placed;
  private int best;

  private Frustration(int[][] sign) {
    this.sign = sign;
    n = sign.length;
    cost = new int[2][n];
    placedNeighbours = new int[n];
    placed = new boolean[n];
  }

  /**
   * {@return the index of a graph, each pair of vertices given at most once; empty when it has too
   * large a component}
   *
   * @param vertices number of vertices
   * @param edges the signed ties
   */
  public static OptionalInt index(int vertices, List<SignedPair> edges) {
    List<List<SignedPair>> ties = new ArrayList<>();
    for (int vertex = 0; vertex < vertices; vertex++) {
      ties.add(new ArrayList<>());
    }
    for (SignedPair edge : edges) {
      ties.get(edge.a()).add(edge);
      ties.get(edge.b()).add(edge);
    }
    boolean[] done = withoutLooseEnds(ties);
    int sum = 0;
    for (int vertex = 0; vertex < vertices; vertex++) {
      if (!done[vertex]) {
        List<Integer> component = component(vertex, ties, done);
        if (component.size() > MOST) {
          return OptionalInt.empty();
        }
        sum += new Frustration(signs(component, ties)).solve();
      }
    }
    return OptionalInt.of(sum);
  }

  private static int other(SignedPair edge, int vertex) {
    return edge.a() == vertex ? edge.b() : edge.a();
  }

  /** The vertices outside of all cycles and of the paths between cycles. */
  private static boolean[] withoutLooseEnds(List<List<SignedPair>> ties) {
    boolean[] off = new boolean[ties.size()];
    int[] degree = new int[ties.size()];
    Deque<Integer> loose = new ArrayDeque<>();
    for (int vertex = 0; vertex < degree.length; vertex++) {
      degree[vertex] = ties.get(vertex).size();
      if (degree[vertex] <= 1) {
        loose.add(vertex);
      }
    }
    while (!loose.isEmpty()) {
      int vertex = loose.remove();
      off[vertex] = true;
      for (SignedPair edge : ties.get(vertex)) {
        int next = other(edge, vertex);
        if (!off[next] && --degree[next] == 1) {
          loose.add(next);
        }
      }
    }
    return off;
  }

  private static List<Integer> component(int start, List<List<SignedPair>> ties, boolean[] done) {
    List<Integer> component = new ArrayList<>(List.of(start));
    done[start] = true;
    for (int i = 0; i < component.size(); i++) {
      int vertex = component.get(i);
      for (SignedPair edge : ties.get(vertex)) {
        int next = other(edge, vertex);
        if (!done[next]) {
          done[next] = true;
          component.add(next);
        }
      }
    }
    return component;
  }

  private static int[][] signs(List<Integer> component, List<List<SignedPair>> ties) {
    int[][] sign = new int[component.size()][component.size()];
    for (int i = 0; i < component.size(); i++) {
      for (SignedPair edge : ties.get(component.get(i))) {
        int j = component.indexOf(other(edge, component.get(i)));
        if (j >= 0) {
          sign[i][j] = edge.positive() ? 1 : -1;
        }
      }
    }
    return sign;
  }

  private int solve() {
    best = Integer.MAX_VALUE;
    // the first vertex may go to either camp: the other half of the partitions mirrors this one
    place(0, 0);
    branch(1, 0);
    return best;
  }

  private void branch(int count, int frustrated) {
    if (count == n) {
      best = frustrated;
      return;
    }
    int next = next();
    int cheaper = cost[0][next] <= cost[1][next] ? 0 : 1;
    for (int camp : new int[] {cheaper, 1 - cheaper}) {
      int sum = frustrated + cost[camp][next];
      place(next, camp);
      if (sum + least() < best) {
        branch(count + 1, sum);
      }
      remove(next, camp);
    }
  }

  private int next() {
    int next = -1;
    for (int vertex = 0; vertex < n; vertex++) {
      boolean better = next < 0 || placedNeighbours[vertex] > placedNeighbours[next];
      next = !placed[vertex] && better ? vertex : next;
    }
    return next;
  }

  /** The edges that vertices not yet placed frustrate at least, with those placed. */
  private int least() {
    int sum = 0;
    for (int vertex = 0; vertex < n; vertex++) {
      sum += placed[vertex] ? 0 : Math.min(cost[0][vertex], cost[1][vertex]);
    }
    return sum;
  }

  private void place(int vertex, int camp) {
    placed[vertex] = true;
    change(vertex, camp, 1);
  }

  private void remove(int vertex, int camp) {
    placed[vertex] = false;
    change(vertex, camp, -1);
  }

  /** A positive edge is frustrated across the camps, a negative one within. */
  private void change(int vertex, int camp, int by) {
    for (int other = 0; other < n; other++) {
      if (sign[vertex][other] != 0) {
        cost[sign[vertex][other] > 0 ? 1 - camp : camp][other] += by;
        placedNeighbours[other] += by;
      }
    }
  }
}
