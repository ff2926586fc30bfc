package org.colloquy.report.measure;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.colloquy.person.Person;
import org.colloquy.position.Side;
import org.colloquy.report.statistic.CountTable;
import org.colloquy.report.statistic.Wilson;

/**
 * Who changes sides: the first and the last position of a person on a matter, in two or more
 * messages. What programs write is left out.
 *
 * @param groups how many courses begin and end on which sides, by whom the last position answers
 * @param people number of people, or of names without a person, whose courses they are
 * @param positions number of positions found in the archive, of which the courses are a part
 * @param detectors the names of the detectors that found them, in order
 */
public record SideChanges(List<Group> groups, int people, long positions, Set<String> detectors) {

  /**
   * Courses alike.
   *
   * @param first where they begin
   * @param last where they end
   * @param answered to whom the last position answers; empty where no person is known
   * @param courses how many there are
   */
  public record Group(Side first, Side last, Optional<Person> answered, int courses) {

    /** Checks that no part is null. */
    public Group {
      requireNonNull(first, "first must not be null");
      requireNonNull(last, "last must not be null");
      requireNonNull(answered, "answered must not be null");
    }

    /** {@return whether the sides differ} */
    public boolean isChange() {
      return first != last;
    }
  }

  /** Copies the collections. */
  public SideChanges {
    groups = List.copyOf(groups);
    detectors = new TreeSet<>(detectors);
  }

  /** {@return the number of courses: a person with two or more positions on a matter} */
  public int courses() {
    return groups.stream().mapToInt(Group::courses).sum();
  }

  /** {@return those whose sides differ} */
  public int changed() {
    return groups.stream().filter(Group::isChange).mapToInt(Group::courses).sum();
  }

  /** {@return those of the changes that answer to a person who is known} */
  public int changedTowardsPerson() {
    return groups.stream()
        .filter(group -> group.isChange() && group.answered().isPresent())
        .mapToInt(Group::courses)
        .sum();
  }

  /**
   * {@return the 95 % interval of the share that changed, each course taken as a case of its own}
   */
  public Wilson interval() {
    return Wilson.of(changed(), courses());
  }

  /**
   * Courses by the first side (rows) and the last (columns), in the order of {@link Side}.
   *
   * @return the counts, as a table
   */
  public CountTable matrix() {
    List<Side> sides = List.of(Side.values());
    long[][] counts = new long[sides.size()][sides.size()];
    for (Group group : groups) {
      counts[sides.indexOf(group.first())][sides.indexOf(group.last())] += group.courses();
    }
    return CountTable.of(counts, sides.size());
  }
}
