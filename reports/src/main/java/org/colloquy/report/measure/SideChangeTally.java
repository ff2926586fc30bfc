package org.colloquy.report.measure;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.colloquy.MessageAnalysis;
import org.colloquy.ThreadAnalysis;
import org.colloquy.person.Person;
import org.colloquy.position.Position;
import org.colloquy.position.PositionCourse;
import org.colloquy.position.Side;
import org.colloquy.quote.Author;

/** Gathers first and last positions, thread by thread. */
public final class SideChangeTally {
  private final Map<Kind, Integer> courses = new HashMap<>();
  private final Map<String, Person> answered = new HashMap<>();
  private final Set<Object> holders = new HashSet<>();
  private final Set<String> detectors = new TreeSet<>();
  private long positions;

  private record Kind(Side first, Side last, String answered) {}

  /** Starts without a thread. */
  public SideChangeTally() {}

  /**
   * Counts a thread in.
   *
   * @param thread a thread of the archive, once
   */
  public void add(ThreadAnalysis thread) {
    for (MessageAnalysis message : thread.messages()) {
      positions += message.positions().size();
      message.positions().stream().map(Position::detector).forEach(detectors::add);
    }
    thread.ledger().courses().stream()
        .filter(course -> !course.holder().isBot())
        .forEach(this::add);
  }

  private void add(PositionCourse course) {
    Author holder = course.holder();
    holders.add(holder.person().<Object>map(Person::id).orElseGet(holder::mailbox));
    Optional<Person> to = course.answered().flatMap(Author::person);
    to.ifPresent(person -> answered.put(person.id(), person));
    courses.merge(
        new Kind(course.first().side(), course.last().side(), to.map(Person::id).orElse("")),
        1,
        Integer::sum);
  }

  /** {@return the data for what was added} */
  public SideChanges data() {
    List<SideChanges.Group> groups =
        courses.entrySet().stream()
            .sorted(
                Map.Entry.comparingByKey(
                    Comparator.comparing(Kind::first)
                        .thenComparing(Kind::last)
                        .thenComparing(kind -> kind.answered().length())
                        .thenComparing(Kind::answered)))
            .map(entry -> group(entry.getKey(), entry.getValue()))
            .toList();
    return new SideChanges(groups, holders.size(), positions, detectors);
  }

  private SideChanges.Group group(Kind kind, int count) {
    return new SideChanges.Group(
        kind.first(), kind.last(), Optional.ofNullable(answered.get(kind.answered())), count);
  }
}
