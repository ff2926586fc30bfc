package org.colloquy.report.measure;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.colloquy.MessageAnalysis;
import org.colloquy.ThreadAnalysis;
import org.colloquy.person.Person;
import org.colloquy.position.Deference;
import org.colloquy.position.Mode;
import org.colloquy.position.Position;
import org.colloquy.quote.AttributedZone;
import org.colloquy.quote.Author;
import org.colloquy.report.statistic.Box;
import org.colloquy.report.table.Observation;
import org.colloquy.role.InferredRoles;
import org.colloquy.role.Role;
import org.colloquy.role.RoleClaim;
import org.colloquy.role.Roles;

/**
 * Gathers what each person does month by month; who of them are maintainers is asked at the end.
 */
public final class MaintainerLoadTally {
  private final Map<String, MonthlyWork> work = new HashMap<>();
  private final Map<String, String> byAddress = new HashMap<>();
  private final Set<String> detectors = new TreeSet<>();
  private final InferredRoles inferred = new InferredRoles();

  /** That somebody wrote in a thread in a month. */
  private record Presence(MonthlyWork work, LocalDate month) {}

  /** Starts without a thread. */
  public MaintainerLoadTally() {}

  /**
   * Counts a thread in.
   *
   * @param thread a thread of the archive, once
   */
  public void add(ThreadAnalysis thread) {
    Set<Presence> present = new HashSet<>();
    for (MessageAnalysis message : thread.messages()) {
      Optional<Person> person = Humans.sender(message).flatMap(Author::person);
      Optional<Instant> sent = message.sent();
      if (person.isPresent()) {
        learn(message, person.get());
      }
      if (person.isPresent() && sent.isPresent()) {
        LocalDate month = MonthlyWork.month(sent.get());
        boolean opens =
            message.message().id().equals(thread.thread().root())
                && message.attributed().parent().isEmpty();
        MonthlyWork own = work(person.get());
        own.addMessage(month, opens, positions(message));
        present.add(new Presence(own, month));
      }
    }
    present.forEach(at -> at.work().addThread(at.month()));
    thread.ledger().deferences().forEach(this::add);
  }

  private void learn(MessageAnalysis message, Person person) {
    byAddress.put(message.message().from().addressKey(), person.id());
    inferred.add(
        message.message(),
        message.attributed().zones().stream().map(AttributedZone::zone).toList());
  }

  private MonthlyWork work(Person person) {
    return work.computeIfAbsent(person.id(), id -> new MonthlyWork(person));
  }

  private int positions(MessageAnalysis message) {
    int count = 0;
    for (Position position : message.positions()) {
      detectors.add(position.detector());
      count += position.mode() == Mode.DIRECT && position.evidence().depth() == 0 ? 1 : 0;
    }
    return count;
  }

  private void add(Deference deference) {
    Optional<Person> to = deference.to().person().filter(person -> !person.bot());
    if (to.isPresent() && !deference.to().isSameAs(deference.holder())) {
      Optional<Instant> reply =
          deference.reply().flatMap(Deference.FollowUp::date).map(date -> date.toInstant());
      deference.date().ifPresent(date -> work(to.get()).addAsked(date.toInstant(), reply));
    }
  }

  /**
   * {@return the data for what was added}
   *
   * @param window the time that the archive covers; a month outside is not believed
   * @param quiet how long a maintainer has time to answer
   * @param roles who was a maintainer when; where nobody was, it is inferred
   */
  public MaintainerLoad data(Optional<Observation.Window> window, Duration quiet, Roles roles) {
    if (window.isEmpty()) {
      return load(MaintainerLoad.Source.NONE, List.of());
    }
    List<MaintainerLoad.Row> told =
        rows(window.get(), quiet, (p, day) -> roles.of(p, day).contains(Role.MAINTAINER));
    if (!told.isEmpty()) {
      return load(MaintainerLoad.Source.FILE, told);
    }
    Set<String> seen = inferredMaintainers();
    List<MaintainerLoad.Row> shown = rows(window.get(), quiet, (p, day) -> seen.contains(p.id()));
    return load(
        shown.isEmpty() ? MaintainerLoad.Source.NONE : MaintainerLoad.Source.INFERRED, shown);
  }

  private Set<String> inferredMaintainers() {
    Set<String> ids = new HashSet<>();
    for (RoleClaim claim : inferred.claims()) {
      String id = byAddress.get(claim.holder().addressKey());
      if (claim.role() == Role.MAINTAINER && id != null) {
        ids.add(id);
      }
    }
    return ids;
  }

  private List<MaintainerLoad.Row> rows(
      Observation.Window window, Duration quiet, BiPredicate<Person, LocalDate> isMaintainer) {
    LocalDate from = MonthlyWork.month(window.first());
    LocalDate to = MonthlyWork.month(window.last());
    List<MaintainerLoad.Row> rows = new ArrayList<>();
    for (MonthlyWork one : work.values()) {
      LocalDate end = one.last(to).orElse(LocalDate.MIN);
      LocalDate month = one.first(from).orElse(LocalDate.MAX);
      for (; !month.isAfter(end); month = Period.MONTH.next(month)) {
        if (isMaintainer.test(one.person(), month)) {
          rows.add(one.row(month, window.last(), quiet));
        }
      }
    }
    rows.sort(
        Comparator.comparing(MaintainerLoad.Row::month)
            .thenComparing(row -> row.person().id().length())
            .thenComparing(row -> row.person().id()));
    return rows;
  }

  private MaintainerLoad load(MaintainerLoad.Source source, List<MaintainerLoad.Row> rows) {
    if (rows.isEmpty()) {
      return new MaintainerLoad(source, Period.MONTH, rows, List.of(), detectors);
    }
    LocalDate first = rows.get(0).month();
    LocalDate last = rows.get(rows.size() - 1).month();
    Period period = Period.fitting(first, last);
    Map<LocalDate, List<MaintainerLoad.Row>> byStart = new HashMap<>();
    rows.forEach(
        row -> byStart.computeIfAbsent(period.start(row.month()), s -> new ArrayList<>()).add(row));
    List<MaintainerLoad.Bin> bins = new ArrayList<>();
    for (LocalDate start = period.start(first); !start.isAfter(last); start = period.next(start)) {
      bins.add(bin(start, byStart.getOrDefault(start, List.of())));
    }
    return new MaintainerLoad(source, period, rows, bins, detectors);
  }

  private static MaintainerLoad.Bin bin(LocalDate start, List<MaintainerLoad.Row> rows) {
    Map<String, Integer> threads = new HashMap<>();
    rows.forEach(row -> threads.merge(row.person().id(), row.threads(), Integer::sum));
    Collection<Integer> sums = threads.values();
    int all = sums.stream().mapToInt(Integer::intValue).sum();
    int most = sums.stream().mapToInt(Integer::intValue).max().orElse(0);
    return new MaintainerLoad.Bin(
        start,
        Box.of(rows.stream().mapToDouble(MaintainerLoad.Row::threads).toArray()),
        threads.size(),
        all == 0 ? Optional.empty() : Optional.of((double) most / all));
  }
}
