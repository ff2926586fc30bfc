package org.colloquy.report.table;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.MessageAnalysis;
import org.colloquy.ThreadAnalysis;
import org.colloquy.person.Person;
import org.colloquy.position.Position;
import org.colloquy.quote.Author;

/** Adds up what each person did, thread by thread. */
final class PeopleTally {
  private final Map<String, PersonTally> byId = new HashMap<>();

  void add(ThreadAnalysis thread) {
    Set<PersonTally> writers = new HashSet<>();
    for (MessageAnalysis message : thread.messages()) {
      Optional<PersonTally> sender = message.attributed().sender().flatMap(this::tally);
      sender.ifPresent(writers::add);
      sender.ifPresent(tally -> tally.addSent(message));
      if (message.message().id().equals(thread.thread().root())) {
        sender.ifPresent(PersonTally::addStarted);
      }
      for (Position position : message.positions()) {
        tally(position.holder()).ifPresent(tally -> tally.addPosition(position));
      }
    }
    writers.forEach(PersonTally::addThread);
  }

  /** Makes sure that these persons have a row, were it one of zeros. */
  void addAll(Collection<Person> persons) {
    persons.forEach(this::tally);
  }

  /** All persons in order of their ids' numbers. */
  List<PersonTally> inOrder() {
    Comparator<PersonTally> byLength = Comparator.comparing(t -> t.person().id().length());
    return byId.values().stream().sorted(byLength.thenComparing(t -> t.person().id())).toList();
  }

  private Optional<PersonTally> tally(Author author) {
    return author.person().map(this::tally);
  }

  private PersonTally tally(Person person) {
    return byId.computeIfAbsent(person.id(), id -> new PersonTally(person));
  }
}
