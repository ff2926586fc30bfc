package org.colloquy.report.graph;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.colloquy.person.Person;
import org.colloquy.role.Role;

/** When one person sent messages. */
final class Sendings {
  private final List<Instant> dates = new ArrayList<>(1);
  private int undated;

  void add(Instant date) {
    dates.add(date);
  }

  void addUndated() {
    undated++;
  }

  int count() {
    return dates.size() + undated;
  }

  /** The person with all messages. */
  ExportVertex vertex(Person person, Set<Role> roles) {
    return vertex(person, roles, dates.stream().sorted().toList(), undated);
  }

  /** The person with the messages of some dates only. */
  ExportVertex vertex(Person person, Set<Role> roles, Predicate<Instant> within) {
    Stream<Instant> some = dates.stream().filter(within);
    return vertex(person, roles, some.sorted(Comparator.naturalOrder()).toList(), 0);
  }

  private static ExportVertex vertex(
      Person person, Set<Role> roles, List<Instant> sorted, int more) {
    return new ExportVertex(
        person,
        roles,
        sorted.size() + more,
        sorted.stream().findFirst(),
        sorted.isEmpty() ? Optional.empty() : Optional.of(sorted.get(sorted.size() - 1)));
  }
}
