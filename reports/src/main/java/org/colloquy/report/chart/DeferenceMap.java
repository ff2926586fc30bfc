package org.colloquy.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.colloquy.report.measure.Deferee;
import org.colloquy.report.measure.DeferenceMatrix;
import org.colloquy.report.statistic.CountTable;
import org.colloquy.role.Role;
import org.colloquy.role.RoleClaim;
import org.colloquy.role.Roles;

/**
 * The part of the deferences that a picture can show: those who defer most, those who are deferred
 * to most, and all others as one.
 *
 * @param data the deferences
 * @param roles who has which role
 */
record DeferenceMap(DeferenceMatrix data, Roles roles) {
  private static final int MOST = 10;
  private static final double NAME_WIDTH = 110;

  /** The roles of a person, with semicolons between them. */
  static String roles(Deferee deferee, Roles roles) {
    return deferee.person().stream()
        .flatMap(person -> roles.of(person).stream())
        .map(RoleClaim::role)
        .distinct()
        .sorted()
        .map(Role::id)
        .collect(Collectors.joining("; "));
  }

  /** Whether one of those drawn has a mark for a role. */
  boolean marksRoles() {
    return tos().stream().limit(MOST).anyMatch(this::isMarked);
  }

  /** Whether one of those drawn is a name without a person. */
  boolean quotesNames() {
    return tos().stream().limit(MOST).anyMatch(to -> to.kind() == Deferee.Kind.NAME)
        || froms().stream().limit(MOST).anyMatch(from -> from.kind() == Deferee.Kind.NAME);
  }

  private boolean isMarked(Deferee deferee) {
    return deferee.person().stream()
        .flatMap(person -> roles.of(person).stream())
        .anyMatch(claim -> claim.role() == Role.MAINTAINER);
  }

  private List<Deferee> tos() {
    return List.copyOf(data.in().keySet());
  }

  private List<Deferee> froms() {
    Map<Deferee, Integer> out = new LinkedHashMap<>();
    data.ties().forEach(tie -> out.merge(tie.from(), tie.total(), Integer::sum));
    return out.entrySet().stream()
        .sorted(
            Map.Entry.<Deferee, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(entry -> entry.getKey().key().length())
                .thenComparing(entry -> entry.getKey().key()))
        .map(Map.Entry::getKey)
        .toList();
  }

  HeatMap heatMap() {
    List<Deferee> rows = froms();
    List<Deferee> columns = tos();
    long[][] counts = new long[size(rows)][size(columns)];
    long[][] bars = new long[size(columns)][2];
    for (DeferenceMatrix.Tie tie : data.ties()) {
      int column = Math.min(MOST, columns.indexOf(tie.to()));
      counts[Math.min(MOST, rows.indexOf(tie.from()))][column] += tie.total();
      bars[column][0] += tie.direct();
      bars[column][1] += tie.conditional();
    }
    return new HeatMap(
        "",
        new HeatMap.Axis("Who defers", names(rows), false, rows.size() > MOST),
        new HeatMap.Axis("To whom", names(columns), false, columns.size() > MOST),
        CountTable.of(counts, size(columns)),
        List.of(bars).stream().map(bar -> new HeatMap.Bar(bar[0], bar[1])).toList(),
        false);
  }

  private static int size(List<Deferee> all) {
    return Math.min(MOST + 1, all.size());
  }

  private List<String> names(List<Deferee> all) {
    List<String> names =
        new ArrayList<>(
            ShortNames.of(all.stream().limit(MOST).map(this::name).toList(), NAME_WIDTH));
    if (all.size() > MOST) {
      names.add(Sentences.count((long) all.size() - MOST, "other"));
    }
    return names;
  }

  private String name(Deferee deferee) {
    return switch (deferee.kind()) {
      case PERSON -> deferee.name() + (isMarked(deferee) ? "*" : "");
      case ROLE -> deferee.name();
      case NAME -> "“" + deferee.name() + "”";
    };
  }
}
