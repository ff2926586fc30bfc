package org.colloquy.position;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.quote.Author;

/** A matter: what is said to one passage, and to the answers to it; and who stood where. */
final class Strand {
  private final Map<String, Course> courses = new LinkedHashMap<>();

  /** The course of one person, as far as it is known. */
  private static final class Course {
    private final Author holder;
    private PositionCourse.Stand first;
    private PositionCourse.Stand last;
    private Optional<Author> answered = Optional.empty();
    private int messages = 1;

    Course(Author holder, PositionCourse.Stand stand) {
      this.holder = holder;
      first = stand;
      last = stand;
    }

    /** Another position; in one message the last word counts. */
    void add(PositionCourse.Stand stand, Optional<Author> answers) {
      boolean sameMessage = stand.evidence().message().equals(last.evidence().message());
      if (!sameMessage) {
        messages++;
      } else if (messages == 1) {
        first = stand;
      }
      last = stand;
      answered = answers;
    }
  }

  /** Enters where somebody stands, by their own words. */
  void add(Statement statement, Side side) {
    Author holder = statement.holder();
    PositionCourse.Stand stand =
        new PositionCourse.Stand(
            side,
            statement.position.evidence(),
            statement.message().date().filter(date -> statement.turn.depth() == 0));
    Course known = courses.get(LedgerThread.key(holder));
    if (known == null) {
      courses.put(LedgerThread.key(holder), new Course(holder, stand));
    } else {
      known.add(stand, statement.position.target().author());
    }
  }

  /** The courses of those who took positions in two or more messages. */
  List<PositionCourse> courses() {
    return courses.values().stream()
        .filter(course -> course.messages > 1)
        .map(c -> new PositionCourse(c.holder, c.first, c.last, c.messages, c.answered))
        .toList();
  }
}
