package org.colloquy.report.measure;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.MessageAnalysis;
import org.colloquy.ThreadAnalysis;
import org.colloquy.message.MessageId;
import org.colloquy.person.Person;
import org.colloquy.quote.Author;

/** Counts threads opened and answers, person by person. */
public final class InitiativeTally {

  private static final class Counts {
    private final Person person;
    private final Set<String> tied = new HashSet<>();
    private int opened;
    private int received;
    private int given;

    Counts(Person person) {
      this.person = person;
    }

    Initiative.Row row() {
      return new Initiative.Row(person, opened, received, given, tied.size());
    }
  }

  private final Map<String, Counts> byPerson = new HashMap<>();
  private int messages;
  private int automatic;
  private int unknown;

  /** Starts without a thread. */
  public InitiativeTally() {}

  /**
   * Counts a thread in.
   *
   * @param thread a thread of the archive, once
   */
  public void add(ThreadAnalysis thread) {
    Map<MessageId, Counts> senders = new HashMap<>();
    for (MessageAnalysis message : thread.messages()) {
      Optional<Counts> counts = sender(message).map(this::counts);
      counts.ifPresentOrElse(c -> messages++, () -> leaveOut(message));
      counts.ifPresent(c -> senders.put(message.message().id(), c));
      Optional<MessageId> parent = message.attributed().parent();
      boolean isRoot = parent.isEmpty() && message.message().id().equals(thread.thread().root());
      counts.filter(c -> isRoot).ifPresent(c -> c.opened++);
      counts.ifPresent(c -> parent.map(senders::get).ifPresent(to -> answer(c, to)));
    }
  }

  private static Optional<Person> sender(MessageAnalysis message) {
    return Humans.sender(message).flatMap(Author::person);
  }

  private Counts counts(Person person) {
    return byPerson.computeIfAbsent(person.id(), id -> new Counts(person));
  }

  private void leaveOut(MessageAnalysis message) {
    boolean program = Humans.isAutomatic(message);
    automatic += program ? 1 : 0;
    unknown += program ? 0 : 1;
  }

  private static void answer(Counts from, Counts to) {
    if (from != to) {
      from.given++;
      to.received++;
      from.tied.add(to.person.id());
      to.tied.add(from.person.id());
    }
  }

  /** {@return the data for what was added} */
  public Initiative data() {
    Comparator<Counts> byLength = Comparator.comparing(c -> c.person.id().length());
    List<Initiative.Row> people =
        byPerson.values().stream()
            .sorted(byLength.thenComparing(c -> c.person.id()))
            .map(Counts::row)
            .toList();
    return new Initiative(people, messages, automatic, unknown);
  }
}
