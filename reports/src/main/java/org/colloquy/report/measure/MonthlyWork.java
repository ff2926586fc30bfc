package org.colloquy.report.measure;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.colloquy.person.Person;

/** What one person did, and was asked to do, in each month. */
final class MonthlyWork {
  private static final Month NOTHING = new Month();

  private final Person person;
  private final TreeMap<LocalDate, Month> months = new TreeMap<>();
  private final Map<LocalDate, List<Asked>> asked = new HashMap<>();

  /** Somebody left a judgement to the person, who perhaps wrote in the thread since. */
  private record Asked(Instant moment, Optional<Instant> reply) {

    boolean isOpenAt(Instant end, Duration quiet) {
      return reply.isEmpty() && moment.plus(quiet).isAfter(end);
    }

    boolean isAnsweredWithin(Duration quiet) {
      return reply.filter(at -> !at.isAfter(moment.plus(quiet))).isPresent();
    }
  }

  private static final class Month {
    private int messages;
    private int threads;
    private int opened;
    private int positions;
  }

  MonthlyWork(Person person) {
    this.person = person;
  }

  Person person() {
    return person;
  }

  /** The first day of the month, UTC. */
  static LocalDate month(Instant moment) {
    return Period.MONTH.start(LocalDate.ofInstant(moment, ZoneOffset.UTC));
  }

  void addMessage(LocalDate month, boolean opens, int positions) {
    Month work = months.computeIfAbsent(month, m -> new Month());
    work.messages++;
    work.opened += opens ? 1 : 0;
    work.positions += positions;
  }

  /** A thread in which the person wrote in a month. */
  void addThread(LocalDate month) {
    months.computeIfAbsent(month, m -> new Month()).threads++;
  }

  void addAsked(Instant moment, Optional<Instant> reply) {
    asked.computeIfAbsent(month(moment), m -> new ArrayList<>()).add(new Asked(moment, reply));
  }

  /** The first month with a message, not before another. */
  Optional<LocalDate> first(LocalDate from) {
    return Optional.ofNullable(months.ceilingKey(from));
  }

  /** The last month with a message, not behind another. */
  Optional<LocalDate> last(LocalDate to) {
    return Optional.ofNullable(months.floorKey(to));
  }

  /** What is told of a month. */
  MaintainerLoad.Row row(LocalDate month, Instant end, Duration quiet) {
    Month work = months.getOrDefault(month, NOTHING);
    List<Asked> then = asked.getOrDefault(month, List.of());
    int censored = (int) then.stream().filter(a -> a.isOpenAt(end, quiet)).count();
    int answered = (int) then.stream().filter(a -> a.isAnsweredWithin(quiet)).count();
    return new MaintainerLoad.Row(
        person,
        month,
        work.messages,
        work.threads,
        work.opened,
        work.positions,
        then.size(),
        then.size() - censored - answered,
        censored);
  }
}
