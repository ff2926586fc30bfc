package org.colloquy.report.measure;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.colloquy.MessageAnalysis;
import org.colloquy.ThreadAnalysis;
import org.colloquy.person.Person;
import org.colloquy.position.Mode;
import org.colloquy.position.Position;
import org.colloquy.position.Stance;
import org.colloquy.quote.Author;
import org.colloquy.report.table.Observation;

/** Gathers agreements and objections between persons by month, thread by thread. */
public final class SignedGraphTally {
  private static final Comparator<String> IDS =
      Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

  private final Map<String, Person> people = new TreeMap<>(IDS);
  private final TreeMap<LocalDate, Map<Ends, Sum>> byMonth = new TreeMap<>();
  private final Map<Ends, Sum> undated = new HashMap<>();
  private final Set<String> detectors = new TreeSet<>();
  private int positions;
  private int trailers;
  private int apart;
  private int untied;
  private int self;
  private int automatic;

  /** Starts without a thread. */
  public SignedGraphTally() {}

  private record Ends(String from, String to) {}

  private static final class Sum {
    private double agree;
    private double object;
    private int positions;

    void add(Sum other) {
      agree += other.agree;
      object += other.object;
      positions += other.positions;
    }

    SignedGraph.Tie tie(Ends ends) {
      return new SignedGraph.Tie(ends.from(), ends.to(), agree, object, positions);
    }
  }

  /**
   * Counts a thread in.
   *
   * @param thread a thread of the archive, once
   */
  public void add(ThreadAnalysis thread) {
    for (MessageAnalysis message : thread.messages()) {
      for (Position position : message.positions()) {
        detectors.add(position.detector());
        if (position.stance() != Stance.DEFER) {
          add(position, message.message().date());
        }
      }
    }
  }

  private void add(Position position, Optional<OffsetDateTime> date) {
    Optional<Person> from = position.holder().person();
    Optional<Person> to = position.target().author().flatMap(Author::person);
    if (from.filter(Person::bot).isPresent() || to.filter(Person::bot).isPresent()) {
      automatic++;
    } else if (position.mode() != Mode.DIRECT || position.conditional()) {
      apart++;
    } else if (from.isEmpty() || to.isEmpty()) {
      untied++;
    } else if (from.get().id().equals(to.get().id())) {
      self++;
    } else {
      tie(position, from.get(), to.get(), date);
    }
  }

  private void tie(Position position, Person from, Person to, Optional<OffsetDateTime> date) {
    people.put(from.id(), from);
    people.put(to.id(), to);
    positions++;
    trailers += position.trailer() ? 1 : 0;
    // a quote tells nothing of the day on which its words were written
    Map<Ends, Sum> sums =
        date.filter(d -> position.evidence().depth() == 0)
            .map(d -> byMonth.computeIfAbsent(month(d), month -> new HashMap<>()))
            .orElse(undated);
    Sum sum = sums.computeIfAbsent(new Ends(from.id(), to.id()), ends -> new Sum());
    sum.positions++;
    if (position.stance() == Stance.AGREE) {
      sum.agree += position.confidence();
    } else {
      sum.object += position.confidence();
    }
  }

  private static LocalDate month(OffsetDateTime date) {
    return Period.MONTH.start(LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC));
  }

  /**
   * {@return the data for what was added; a month outside the window is in no slice}
   *
   * @param window the time that the archive covers, where any message has a date
   */
  public SignedGraph data(Optional<Observation.Window> window) {
    Period period = Period.MONTH;
    List<SignedGraph.Slice> slices = new ArrayList<>();
    if (window.isPresent()) {
      LocalDate first = LocalDate.ofInstant(window.get().first(), ZoneOffset.UTC);
      LocalDate last = LocalDate.ofInstant(window.get().last(), ZoneOffset.UTC);
      period = Period.fitting(first, last);
      for (LocalDate day = period.start(first); !day.isAfter(last); day = period.next(day)) {
        slices.add(
            new SignedGraph.Slice(day, ties(byMonth.subMap(day, period.next(day)).values())));
      }
    }
    int sliced =
        slices.stream()
            .flatMap(slice -> slice.ties().stream())
            .mapToInt(SignedGraph.Tie::positions)
            .sum();
    List<Map<Ends, Sum>> all = new ArrayList<>(byMonth.values());
    all.add(undated);
    return new SignedGraph(
        List.copyOf(people.values()),
        ties(all),
        period,
        slices,
        new SignedGraph.Count(
            positions, trailers, apart, untied, self, automatic, positions - sliced),
        detectors);
  }

  private static List<SignedGraph.Tie> ties(Collection<Map<Ends, Sum>> months) {
    Map<Ends, Sum> sums =
        new TreeMap<>(Comparator.comparing(Ends::from, IDS).thenComparing(Ends::to, IDS));
    for (Map<Ends, Sum> month : months) {
      month.forEach((ends, sum) -> sums.computeIfAbsent(ends, e -> new Sum()).add(sum));
    }
    return sums.entrySet().stream().map(entry -> entry.getValue().tie(entry.getKey())).toList();
  }
}
