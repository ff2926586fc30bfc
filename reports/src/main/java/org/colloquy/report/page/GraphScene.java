package org.colloquy.report.page;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.report.chart.StressLayout;

/**
 * The part of the participant graph that the page shows: the people whom most messages tie to
 * others, at their places, and the ties between them.
 *
 * @param people the persons, those with the most such messages first
 * @param places where they stand, in a square of side {@value SIDE}
 * @param ties the ties between them
 * @param hidden number of people with ties who are left out
 */
record GraphScene(List<PersonRow> people, List<Point2D> places, List<Line> ties, int hidden) {

  /** More people than this cannot be told apart on a screen. */
  static final int MOST_PEOPLE = 120;

  static final double SIDE = 1000;

  /** So many of the strongest neighbours of a person pull at their place. */
  private static final int NEIGHBOURS = 3;

  private static final double APART = 46;
  private static final double BY_RANK = 0.7;
  private static final int ROUNDS = 60;

  /**
   * A tie.
   *
   * @param from index of a person
   * @param to index of another
   */
  record Line(int from, int to, TieTally.Ends ends, TieTally.Tie tie) {}

  GraphScene {
    people = List.copyOf(people);
    places = List.copyOf(places);
    ties = List.copyOf(ties);
  }

  static GraphScene of(TieTally tally, Collection<PersonRow> rows) {
    Map<String, Integer> strength = new HashMap<>();
    tally
        .all()
        .forEach(
            (ends, tie) -> {
              strength.merge(ends.from(), tie.messages(), Integer::sum);
              strength.merge(ends.to(), tie.messages(), Integer::sum);
            });
    List<PersonRow> ranked =
        rows.stream()
            .filter(row -> strength.containsKey(row.person().id()))
            .sorted(
                Comparator.comparing(
                        (PersonRow row) -> -strength.getOrDefault(row.person().id(), 0))
                    .thenComparing(PersonRow::number))
            .toList();
    List<PersonRow> shown = ranked.stream().limit(MOST_PEOPLE).toList();
    List<Line> ties = between(shown, tally);
    return new GraphScene(shown, places(shown.size(), ties), ties, ranked.size() - shown.size());
  }

  private static List<Line> between(List<PersonRow> shown, TieTally tally) {
    Map<String, Integer> index = new HashMap<>();
    shown.forEach(row -> index.put(row.person().id(), index.size()));
    List<Line> lines = new ArrayList<>();
    tally
        .all()
        .forEach(
            (ends, tie) -> {
              Integer from = index.get(ends.from());
              Integer to = index.get(ends.to());
              if (from != null && to != null) {
                lines.add(new Line(from, to, ends, tie));
              }
            });
    lines.sort(
        Comparator.comparingInt(Line::from)
            .thenComparingInt(Line::to)
            .thenComparing(line -> line.ends().kind()));
    return lines;
  }

  private static List<Point2D> places(int people, List<Line> ties) {
    List<Point2D> laid = StressLayout.ofPairs(people, backbone(people, ties));
    double[] x = spread(laid.stream().mapToDouble(Point2D::getX).toArray());
    double[] y = spread(laid.stream().mapToDouble(Point2D::getY).toArray());
    List<Point2D> places = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      places.add(new Point2D.Double(x[i] * SIDE, y[i] * SIDE));
    }
    for (int round = 0; round < ROUNDS && pushApart(places); round++) {
      places.forEach(GraphScene::pullInside);
    }
    places.forEach(GraphScene::pullInside);
    return places;
  }

  /**
   * Values from 0 to 1, mostly by rank: a crowd around its middle gets room, however far away a few
   * stand, and the order stays. Equal values go to the same place.
   */
  private static double[] spread(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double[] shares = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      double size = sorted[values.length - 1] - sorted[0];
      double rank =
          (double) Arrays.binarySearch(sorted, values[i]) / Math.max(1, values.length - 1);
      shares[i] =
          size < 1e-3 ? 0.5 : (1 - BY_RANK) * (values[i] - sorted[0]) / size + BY_RANK * rank;
    }
    return shares;
  }

  private static void pullInside(Point2D place) {
    place.setLocation(
        Math.max(0, Math.min(SIDE, place.getX())), Math.max(0, Math.min(SIDE, place.getY())));
  }

  /** Pairs of a person and those whom most messages tie to them: a dense graph would be a ball. */
  private static List<int[]> backbone(int people, List<Line> ties) {
    List<Map<Integer, Integer>> neighbours = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      neighbours.add(new LinkedHashMap<>());
    }
    for (Line line : ties) {
      neighbours.get(line.from()).merge(line.to(), line.tie().messages(), Integer::sum);
      neighbours.get(line.to()).merge(line.from(), line.tie().messages(), Integer::sum);
    }
    List<int[]> pairs = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      int person = i;
      neighbours.get(i).entrySet().stream()
          .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
          .limit(NEIGHBOURS)
          .forEach(entry -> pairs.add(new int[] {person, entry.getKey()}));
    }
    return pairs;
  }

  /** Pushes people apart who stand too close; false when none does. */
  private static boolean pushApart(List<Point2D> places) {
    boolean moved = false;
    for (int i = 0; i < places.size(); i++) {
      for (int j = 0; j < i; j++) {
        Point2D a = places.get(i);
        Point2D b = places.get(j);
        double distance = a.distance(b);
        double missing = APART - distance;
        if (missing > 1) {
          double ux = distance < 1e-6 ? 1 : (a.getX() - b.getX()) / distance;
          double uy = distance < 1e-6 ? 0 : (a.getY() - b.getY()) / distance;
          a.setLocation(a.getX() + ux * missing / 2, a.getY() + uy * missing / 2);
          b.setLocation(b.getX() - ux * missing / 2, b.getY() - uy * missing / 2);
          moved = true;
        }
      }
    }
    return moved;
  }
}
