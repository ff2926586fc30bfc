package org.colloquy.report.measure;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.report.table.Observation;

/** Counts, day by day, the objections that are open at its end: one pass over the days. */
final class OpenDays {

  /** What happens on a day. */
  private static final class Change {
    private int raised;
    private int settled;
    private int quieted;
  }

  private final Map<LocalDate, Change> changes = new HashMap<>();
  private final List<Objections.Day> days = new ArrayList<>();

  OpenDays(List<ObjectionsTally.Life> lives, Observation.Window window, Duration quiet) {
    lives.forEach(life -> enter(life, quiet));
    changes.keySet().stream()
        .min(LocalDate::compareTo)
        .ifPresent(first -> count(first, day(window.last())));
  }

  List<Objections.Day> days() {
    return days;
  }

  private void enter(ObjectionsTally.Life life, Duration quiet) {
    change(life.raised()).raised++;
    life.settled().ifPresent(date -> change(date).settled++);
    Instant last = life.last().isBefore(life.raised()) ? life.raised() : life.last();
    Instant silence = last.plus(quiet);
    Instant end = life.settled().filter(silence::isAfter).orElse(silence);
    change(end).quieted++;
  }

  private Change change(Instant moment) {
    return changes.computeIfAbsent(day(moment), day -> new Change());
  }

  private void count(LocalDate first, LocalDate last) {
    int open = 0;
    int openInActive = 0;
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      Change change = changes.getOrDefault(day, new Change());
      open += change.raised - change.settled;
      openInActive += change.raised - change.quieted;
      days.add(new Objections.Day(day, change.raised, change.settled, open, openInActive));
    }
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, ZoneOffset.UTC);
  }
}
