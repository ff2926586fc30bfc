package org.colloquy.report.measure;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.colloquy.person.Person;

/**
 * Who opens threads, and who is answered (Joblin and others, "initiate" and "respond" of Codeface):
 * for each person the threads opened, and the answers received and given. Answers to oneself, by
 * programs and to programs do not count.
 *
 * @param people in order of their ids' numbers; programs are left out
 * @param messages messages of these people
 * @param automatic messages of programs, left out
 * @param unknown messages whose sender is not known as a person, left out
 */
public record Initiative(List<Row> people, int messages, int automatic, int unknown) {

  /**
   * One person.
   *
   * @param person who
   * @param opened threads whose root they wrote
   * @param received messages of others that answer theirs
   * @param given messages of theirs that answer others
   * @param degree number of people whom they answered or who answered them
   */
  public record Row(Person person, int opened, int received, int given, int degree) {

    /** Checks that no part is null. */
    public Row {
      requireNonNull(person, "person must not be null");
    }
  }

  /** Copies the collections. */
  public Initiative {
    people = List.copyOf(people);
  }
}
