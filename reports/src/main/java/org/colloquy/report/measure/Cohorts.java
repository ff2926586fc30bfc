package org.colloquy.report.measure;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.colloquy.position.Stance;
import org.colloquy.report.statistic.KaplanMeier;
import org.colloquy.report.table.Observation;

/** Parts people into cohorts by their first message, and counts what became of them. */
final class Cohorts {

  /** In the first stretch of an archive nobody can be told to be new: a year. */
  private static final Duration STRETCH = Duration.ofDays(365);

  /** Of a short archive, this part. */
  private static final int SHORT = 3;

  /** More cohorts than this stand too close. */
  private static final int MOST_COHORTS = 20;

  /** Who writes in another thread within this time has not come back: he is still there. */
  private static final Duration VISIT = Duration.ofDays(1);

  /** A person whose first message can be believed. */
  private record Newcomer(
      NewcomersTally.Join first,
      Optional<Instant> returned,
      List<NewcomersTally.Received> received) {

    /** The stance received first, and not before the first message. */
    Optional<NewcomersTally.Received> stance() {
      return received.stream()
          .filter(r -> !r.date().isBefore(first.date()))
          .min(Comparator.comparing(NewcomersTally.Received::date));
    }
  }

  private final Optional<Observation.Window> window;

  Cohorts(Optional<Observation.Window> window) {
    this.window = window;
  }

  /**
   * The data of some people.
   *
   * @param writers number of people who have written anything
   */
  Newcomers data(
      Collection<NewcomersTally.Course> courses, int writers, int programs, Set<String> detectors) {
    if (window.isEmpty()) {
      return new Newcomers(
          Period.MONTH,
          List.of(),
          KaplanMeier.of(List.of()),
          Optional.empty(),
          0,
          programs,
          writers,
          detectors,
          window);
    }
    Duration stretch = stretch(window.get());
    Instant from = window.get().first().plus(stretch);
    List<Newcomer> known = courses.stream().flatMap(c -> newcomer(c).stream()).toList();
    List<Newcomer> people = known.stream().filter(p -> !p.first().date().isBefore(from)).toList();
    LocalDate first = day(from);
    LocalDate last = day(window.get().last());
    Period period = Period.fitting(Period.MONTH, first, last, MOST_COHORTS);
    return new Newcomers(
        period,
        cohorts(people, period, first, last),
        KaplanMeier.of(people.stream().map(this::untilReturn).toList()),
        Optional.of(stretch),
        known.size() - people.size(),
        programs,
        writers - known.size(),
        detectors,
        window);
  }

  private static Duration stretch(Observation.Window window) {
    Duration part = Duration.between(window.first(), window.last()).dividedBy(SHORT);
    return part.compareTo(STRETCH) < 0 ? part : STRETCH;
  }

  private Optional<Newcomer> newcomer(NewcomersTally.Course course) {
    Observation.Window believed = window.orElseThrow();
    List<NewcomersTally.Join> joins =
        course.joins.stream()
            .filter(join -> believed.contains(join.date()))
            .sorted(Comparator.comparing(NewcomersTally.Join::date))
            .toList();
    if (joins.isEmpty()) {
      return Optional.empty();
    }
    Instant stays = joins.get(0).date().plus(VISIT);
    Optional<Instant> returned =
        joins.stream().map(NewcomersTally.Join::date).filter(d -> !d.isBefore(stays)).findFirst();
    return Optional.of(new Newcomer(joins.get(0), returned, course.received));
  }

  private KaplanMeier.Case untilReturn(Newcomer person) {
    Instant end = person.returned().orElse(window.orElseThrow().last());
    return new KaplanMeier.Case(
        Duration.between(person.first().date(), end).toSeconds(), person.returned().isPresent());
  }

  private List<Newcomers.Cohort> cohorts(
      List<Newcomer> people, Period period, LocalDate first, LocalDate last) {
    Map<LocalDate, List<Newcomer>> byStart = new TreeMap<>();
    for (LocalDate start = period.start(first); !start.isAfter(last); start = period.next(start)) {
      byStart.put(start, new ArrayList<>());
    }
    people.forEach(
        person ->
            byStart
                .computeIfAbsent(period.start(day(person.first().date())), s -> new ArrayList<>())
                .add(person));
    return byStart.entrySet().stream().map(e -> cohort(e.getKey(), e.getValue())).toList();
  }

  private Newcomers.Cohort cohort(LocalDate start, List<Newcomer> people) {
    List<Newcomer> began = people.stream().filter(p -> p.first().began()).toList();
    Map<Stance, Newcomers.Part> received = new EnumMap<>(Stance.class);
    int longest = Newcomers.DAYS.get(Newcomers.DAYS.size() - 1);
    for (Stance stance : Stance.values()) {
      received.put(stance, received(people, stance, Duration.ofDays(longest)));
    }
    return new Newcomers.Cohort(
        start,
        people.size(),
        began.size(),
        answered(people),
        answered(began),
        received,
        (int) people.stream().filter(p -> p.returned().isPresent()).count());
  }

  private Map<Integer, Newcomers.Part> answered(List<Newcomer> people) {
    Map<Integer, Newcomers.Part> parts = new HashMap<>();
    for (int days : Newcomers.DAYS) {
      Duration within = Duration.ofDays(days);
      List<Newcomer> watched = watched(people, within);
      parts.put(
          days,
          part(watched.stream().map(p -> isWithin(p, p.first().answered(), within)).toList()));
    }
    return parts;
  }

  private Newcomers.Part received(List<Newcomer> people, Stance stance, Duration within) {
    return part(
        watched(people, within).stream()
            .map(
                p ->
                    isWithin(
                        p,
                        p.stance()
                            .filter(s -> s.stance() == stance)
                            .map(NewcomersTally.Received::date),
                        within))
            .toList());
  }

  /** Who wrote early enough to be watched for so long. */
  private List<Newcomer> watched(List<Newcomer> people, Duration within) {
    Instant latest = window.orElseThrow().last().minus(within);
    return people.stream().filter(p -> !p.first().date().isAfter(latest)).toList();
  }

  private static boolean isWithin(Newcomer person, Optional<Instant> date, Duration within) {
    return date.filter(d -> !d.isAfter(person.first().date().plus(within))).isPresent();
  }

  private static Newcomers.Part part(List<Boolean> found) {
    return new Newcomers.Part((int) found.stream().filter(f -> f).count(), found.size());
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, ZoneOffset.UTC);
  }
}
