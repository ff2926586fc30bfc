package org.colloquy.report.page;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.MessageAnalysis;
import org.colloquy.ThreadAnalysis;
import org.colloquy.person.Person;
import org.colloquy.position.Position;
import org.colloquy.position.Stance;
import org.colloquy.quote.Author;

/**
 * The rows of threads and people, gathered thread by thread: about 100 bytes a thread, its subject
 * and the id of its root.
 */
final class Overview {
  private static final long SECONDS_OF_DAY = 86_400;
  private static final int STANCES = Stance.values().length;

  private final List<ThreadRow> threads = new ArrayList<>();
  private final Map<String, PersonRow> people = new LinkedHashMap<>();
  private final StanceCounts stances = new StanceCounts();

  /** Adds the rows of a thread; threads come in the order of their numbers, which count from 1. */
  void add(ThreadAnalysis thread) {
    int number = threads.size() + 1;
    StanceCounts counted = new StanceCounts();
    Set<Integer> held = new LinkedHashSet<>();
    for (MessageAnalysis message : thread.messages()) {
      sender(message).map(this::row).ifPresent(sender -> sent(sender, number, message));
      for (Position position : message.positions()) {
        counted.add(position.stance());
        stances.add(position.stance());
        count(position, held);
      }
    }
    threads.add(row(thread, number, counted, held));
  }

  private static void sent(PersonRow sender, int thread, MessageAnalysis message) {
    sender.sent(thread);
    message.message().date().ifPresent(date -> sender.sentOn(day(date)));
  }

  private void count(Position position, Set<Integer> held) {
    Stance stance = position.stance();
    Optional<Author> meant =
        stance == Stance.DEFER ? position.deferTo() : position.target().author();
    position.holder().person().map(this::row).ifPresent(holder -> holder.held().add(stance));
    meant.flatMap(Author::person).map(this::row).ifPresent(to -> to.received().add(stance));
    position
        .holder()
        .person()
        .ifPresent(holder -> held.add(row(holder).number() * STANCES + StanceCounts.place(stance)));
  }

  /** The rows of the threads, in order of their numbers. */
  List<ThreadRow> threads() {
    return Collections.unmodifiableList(threads);
  }

  /** The rows of the people, in order of their numbers. */
  Collection<PersonRow> people() {
    return Collections.unmodifiableCollection(people.values());
  }

  /** Number of people who sent a message. */
  long senders() {
    return people.values().stream().filter(row -> row.messages() > 0).count();
  }

  long positions(Stance stance) {
    return stances.of(stance);
  }

  /** The threads with the largest values, those with none left out. */
  List<ThreadRow> most(int count, Comparator<ThreadRow> order) {
    return threads.stream().sorted(order.reversed()).limit(count).toList();
  }

  /** The row of a person. */
  PersonRow row(Person person) {
    return people.computeIfAbsent(person.id(), id -> new PersonRow(people.size(), person));
  }

  private ThreadRow row(
      ThreadAnalysis thread, int number, StanceCounts counted, Collection<Integer> held) {
    List<Long> days = days(thread).sorted().toList();
    return new ThreadRow(
        number,
        Visible.line(thread.thread().subject(), ThreadViews.NO_SUBJECT),
        days.isEmpty() ? ThreadRow.NO_DAY : days.get(0),
        days.isEmpty() ? ThreadRow.NO_DAY : days.get(days.size() - 1),
        thread.messages().size(),
        counted.all(),
        ObjectionView.open(thread),
        senders(thread).distinct().toList(),
        List.copyOf(held),
        thread.thread().root().value());
  }

  private Stream<Integer> senders(ThreadAnalysis thread) {
    return thread.messages().stream()
        .flatMap(message -> sender(message).stream())
        .map(person -> row(person).number());
  }

  private static Stream<Long> days(ThreadAnalysis thread) {
    return thread.messages().stream()
        .flatMap(message -> message.message().date().stream())
        .map(Overview::day);
  }

  private static long day(OffsetDateTime date) {
    return Math.floorDiv(date.toEpochSecond(), SECONDS_OF_DAY);
  }

  private static Optional<Person> sender(MessageAnalysis message) {
    return message.attributed().sender().flatMap(Author::person);
  }
}
