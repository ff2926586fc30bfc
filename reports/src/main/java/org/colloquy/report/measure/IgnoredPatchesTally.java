package org.colloquy.report.measure;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.colloquy.MessageAnalysis;
import org.colloquy.ThreadAnalysis;
import org.colloquy.quote.Author;
import org.colloquy.report.statistic.SmoothShare;
import org.colloquy.report.table.Observation;
import org.colloquy.thread.PatchSubject;

/** Gathers root patches and whether somebody answered them, thread by thread. */
public final class IgnoredPatchesTally {
  /** So many points stand beside one another and can still be told apart. */
  private static final int MOST_BINS = 110;

  /** Of fewer patches, a bin says nothing; then bins are longer, but not above a quarter. */
  private static final int FEWEST_IN_BIN = 3;

  private static final Duration NEW = Duration.ofDays(90);
  private static final Duration FIRST_YEAR = Duration.ofDays(365);

  /** A patch that opens a thread. */
  private record Root(SeriesKey key, Instant sent, boolean answered) {}

  /** A root patch with what is known when all are. */
  private record Judged(LocalDate start, boolean ignored, boolean allIgnored, boolean newcomer) {}

  private final List<Root> roots = new ArrayList<>();
  private final Map<String, Instant> firstSeen = new HashMap<>();
  private int parts;
  private int answers;
  private int automatic;
  private int unusable;

  /** Starts without a thread. */
  public IgnoredPatchesTally() {}

  /**
   * Counts a thread in.
   *
   * @param thread a thread of the archive, once
   */
  public void add(ThreadAnalysis thread) {
    thread.messages().forEach(this::see);
    MessageAnalysis first = thread.messages().get(0);
    PatchSubject.of(first.message().subject()).ifPresent(patch -> add(thread, first, patch));
  }

  private void see(MessageAnalysis message) {
    Optional<Author> sender = Humans.sender(message);
    Optional<Instant> sent = message.sent();
    if (sender.isPresent() && sent.isPresent()) {
      firstSeen.merge(Humans.key(sender.get()), sent.get(), (a, b) -> a.isBefore(b) ? a : b);
    }
  }

  private void add(ThreadAnalysis thread, MessageAnalysis first, PatchSubject patch) {
    Optional<Author> sender = Humans.sender(first);
    Optional<Instant> sent = first.sent();
    if (first.attributed().parent().isPresent()) {
      answers++;
    } else if (patch.inSeries() && patch.number() > 1) {
      parts++;
    } else if (Humans.isAutomatic(first)) {
      automatic++;
    } else if (sender.isEmpty() || sent.isEmpty()) {
      unusable++;
    } else {
      boolean answered =
          thread.messages().stream()
              .flatMap(message -> Humans.sender(message).stream())
              .anyMatch(author -> !author.isSameAs(sender.get()));
      roots.add(new Root(SeriesKey.of(sender.get(), patch), sent.get(), answered));
    }
  }

  /**
   * {@return the data for what was added}
   *
   * @param window the time that the archive covers; a date outside is not believed
   * @param quiet patches that had less time than this to be answered are left out
   */
  public IgnoredPatches data(Optional<Observation.Window> window, Duration quiet) {
    if (window.isEmpty()) {
      return new IgnoredPatches(Period.MONTH, List.of(), left(0, roots.size()));
    }
    List<Root> believed =
        roots.stream()
            .filter(root -> window.get().contains(root.sent()))
            .sorted(Comparator.comparing(Root::sent))
            .toList();
    Instant limit = window.get().last().minus(quiet);
    int old = (int) believed.stream().filter(root -> !root.sent().isAfter(limit)).count();
    IgnoredPatches.LeftOut left = left(believed.size() - old, roots.size() - believed.size());
    if (old == 0) {
      return new IgnoredPatches(Period.MONTH, List.of(), left);
    }
    LocalDate begin = day(believed.get(0).sent());
    LocalDate end = day(believed.get(old - 1).sent());
    Period period = period(begin, end, old);
    List<Judged> judged = judge(believed, window.get().first(), period).subList(0, old);
    return new IgnoredPatches(period, bins(period, begin, end, judged), left);
  }

  /** The shortest with patches enough in a bin, but not above a quarter if bins are few enough. */
  private static Period period(LocalDate begin, LocalDate end, int patches) {
    Period legible = Period.fitting(Period.WEEK, begin, end, MOST_BINS);
    Period filled = Period.fitting(Period.WEEK, begin, end, patches / FEWEST_IN_BIN);
    return filled == Period.YEAR && legible != Period.YEAR
        ? Period.QUARTER
        : longer(filled, legible);
  }

  private static Period longer(Period a, Period b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  private IgnoredPatches.LeftOut left(int young, int outside) {
    return new IgnoredPatches.LeftOut(young, parts, answers, automatic, unusable + outside);
  }

  private List<Judged> judge(List<Root> believed, Instant begin, Period period) {
    VersionGroups groups = new VersionGroups();
    int[] group = new int[believed.size()];
    BitSet answered = new BitSet();
    for (int i = 0; i < group.length; i++) {
      Root root = believed.get(i);
      group[i] = groups.group(root.key(), root.sent());
      answered.set(group[i], answered.get(group[i]) || root.answered());
    }
    return IntStream.range(0, group.length)
        .mapToObj(
            i -> {
              Root root = believed.get(i);
              return new Judged(
                  period.start(day(root.sent())),
                  !root.answered(),
                  !answered.get(group[i]),
                  isByNewcomer(root, begin));
            })
        .toList();
  }

  private boolean isByNewcomer(Root root, Instant begin) {
    Instant first = firstSeen.getOrDefault(root.key().sender(), root.sent());
    return !root.sent().isBefore(begin.plus(FIRST_YEAR)) && !first.plus(NEW).isBefore(root.sent());
  }

  /** Counts of one bin. */
  private static final class Counts {
    private int patches;
    private int ignored;
    private int allIgnored;
    private int newcomers;
    private int newcomersIgnored;

    void add(Judged root) {
      patches++;
      ignored += root.ignored() ? 1 : 0;
      allIgnored += root.allIgnored() ? 1 : 0;
      newcomers += root.newcomer() ? 1 : 0;
      newcomersIgnored += root.newcomer() && root.ignored() ? 1 : 0;
    }
  }

  private static List<IgnoredPatches.Bin> bins(
      Period period, LocalDate begin, LocalDate end, List<Judged> judged) {
    List<LocalDate> starts =
        period.start(begin).datesUntil(end.plusDays(1)).map(period::start).distinct().toList();
    Map<LocalDate, Counts> counts = new HashMap<>();
    judged.forEach(root -> counts.computeIfAbsent(root.start(), s -> new Counts()).add(root));
    List<Counts> row = starts.stream().map(s -> counts.getOrDefault(s, new Counts())).toList();
    List<IgnoredPatches.Part> all = parts(row, c -> c.patches, c -> c.ignored);
    List<IgnoredPatches.Part> versions = parts(row, c -> c.patches, c -> c.allIgnored);
    List<IgnoredPatches.Part> fresh = parts(row, c -> c.newcomers, c -> c.newcomersIgnored);
    return IntStream.range(0, row.size())
        .mapToObj(
            i -> new IgnoredPatches.Bin(starts.get(i), all.get(i), versions.get(i), fresh.get(i)))
        .toList();
  }

  private static List<IgnoredPatches.Part> parts(
      List<Counts> row, ToIntFunction<Counts> patches, ToIntFunction<Counts> ignored) {
    List<SmoothShare.Bin> bins =
        IntStream.range(0, row.size())
            .mapToObj(
                i ->
                    new SmoothShare.Bin(
                        i, patches.applyAsInt(row.get(i)), ignored.applyAsInt(row.get(i))))
            .toList();
    List<SmoothShare.Smoothed> smoothed = SmoothShare.of(bins);
    return IntStream.range(0, row.size())
        .mapToObj(
            i -> new IgnoredPatches.Part(bins.get(i).n(), bins.get(i).hits(), smoothed.get(i)))
        .toList();
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, ZoneOffset.UTC);
  }
}
