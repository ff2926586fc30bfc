package org.colloquy.samples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.colloquy.ArchiveAnalysis;
import org.colloquy.Colloquy;
import org.colloquy.ThreadAnalysis;
import org.colloquy.archive.Archive;
import org.colloquy.report.measure.FirstResponse;
import org.colloquy.report.measure.FirstResponseTally;
import org.colloquy.report.measure.ReviewIntervalTally;
import org.colloquy.report.query.Query;
import org.colloquy.report.statistic.KaplanMeier;
import org.colloquy.report.statistic.LogRank;
import org.colloquy.report.table.Observation;

/**
 * Did review of a subsystem slow down after a date? Threads that a query picks are parted by the
 * day on which they began, and two waits are compared: until somebody else answers, and from the
 * first to the last message on the topic.
 *
 * <p>Medians are Kaplan and Meier's: a thread that nobody answered by the end of the archive counts
 * as one that still waits, since to leave it out would make the later time look faster. The p-value
 * is that of the log-rank test. It says whether chance alone would part the two so far; it does not
 * say that what happened on that date is the cause.
 */
public final class SlowedDown {
  private static final double DAY = 86_400;

  private final LocalDate date;
  private final Observation observation = new Observation();
  private final Side before = new Side();
  private final Side after = new Side();

  /** The threads of one side of the date. */
  private static final class Side {
    private final FirstResponseTally answers = new FirstResponseTally();
    private final ReviewIntervalTally talks = new ReviewIntervalTally();

    void add(ThreadAnalysis thread) {
      answers.add(thread);
      talks.add(thread);
    }

    KaplanMeier untilAnswered(Optional<Observation.Window> window) {
      return answers.data(window).curve();
    }

    KaplanMeier untilQuiet(Optional<Observation.Window> window) {
      return talks.data(window, Duration.ofDays(30)).curve();
    }
  }

  private SlowedDown(LocalDate date) {
    this.date = date;
  }

  /** Archive, query and date that are named, else what the samples have. */
  public static void main(String[] args) throws IOException {
    Path archive = Path.of(args.length > 0 ? args[0] : "samples/archive/lanternfs.mbox");
    String query = args.length > 1 ? args[1] : "subject:PATCH";
    LocalDate date = LocalDate.parse(args.length > 2 ? args[2] : "2024-05-01");
    run(archive, query, date, System.out);
  }

  /** Prints both comparisons. */
  static void run(Path mbox, String query, LocalDate date, PrintStream out) throws IOException {
    SlowedDown sides = new SlowedDown(date);
    Colloquy colloquy = Colloquy.builder().detectors().build();
    try (Archive archive = Archive.open(List.of(mbox))) {
      ArchiveAnalysis analysis = colloquy.analyze(archive);
      Query picked = Query.parse(query).in(analysis);
      try (Stream<ThreadAnalysis> threads = analysis.threads()) {
        threads.forEachOrdered(thread -> sides.add(thread, picked.matches(thread)));
      }
    }
    sides.print(out);
  }

  private void add(ThreadAnalysis thread, boolean picked) {
    // all threads tell how long the archive watches, not those of the subsystem alone
    observation.add(thread);
    thread
        .messages()
        .get(0)
        .sent()
        .filter(sent -> picked)
        .ifPresent(
            begin -> {
              boolean early = begin.atOffset(ZoneOffset.UTC).toLocalDate().isBefore(date);
              (early ? before : after).add(thread);
            });
  }

  private void print(PrintStream out) {
    Optional<Observation.Window> window = observation.window();
    out.println("Until somebody else answers");
    compare(before.untilAnswered(window), after.untilAnswered(window), out);
    out.println("From the first to the last message");
    compare(before.untilQuiet(window), after.untilQuiet(window), out);
  }

  private void compare(KaplanMeier early, KaplanMeier late, PrintStream out) {
    out.println("  before " + date + ": " + tell(early));
    out.println("  since  " + date + ": " + tell(late));
    if (Math.min(early.events(), late.events()) < FirstResponse.FEWEST) {
      out.println("  Too few to compare: fewer than " + FirstResponse.FEWEST + " ended on a side.");
    } else {
      double p = LogRank.of(cases(early), cases(late)).p();
      out.println("  log-rank test: p " + (p < 0.001 ? "< 0.001" : format("= %.3f", p)));
    }
  }

  private static String tell(KaplanMeier curve) {
    return curve.n()
        + " threads, "
        + (curve.n() - curve.events())
        + " censored, median "
        + days(curve.median())
        + " (95 %: "
        + days(curve.medianLower())
        + " to "
        + days(curve.medianUpper())
        + ")";
  }

  private static String days(OptionalDouble seconds) {
    return seconds.isPresent() ? format("%.2f days", seconds.getAsDouble() / DAY) : "not reached";
  }

  private static String format(String pattern, double number) {
    return String.format(Locale.ROOT, pattern, number);
  }

  /** The cases behind a curve. */
  private static List<KaplanMeier.Case> cases(KaplanMeier curve) {
    List<KaplanMeier.Case> cases = new ArrayList<>();
    for (KaplanMeier.Step step : curve.steps()) {
      cases.addAll(Collections.nCopies(step.events(), new KaplanMeier.Case(step.time(), true)));
      cases.addAll(Collections.nCopies(step.censored(), new KaplanMeier.Case(step.time(), false)));
    }
    return cases;
  }
}
