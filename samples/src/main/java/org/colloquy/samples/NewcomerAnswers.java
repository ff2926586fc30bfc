package org.colloquy.samples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.colloquy.Colloquy;
import org.colloquy.MessageAnalysis;
import org.colloquy.ThreadAnalysis;
import org.colloquy.archive.Archive;
import org.colloquy.message.MessageId;
import org.colloquy.person.Person;
import org.colloquy.quote.Author;
import org.colloquy.report.measure.NewcomersTally;
import org.colloquy.report.statistic.KaplanMeier;
import org.colloquy.report.table.Observation;

/**
 * Who answers people who write for the first time, and how fast.
 *
 * <p>A newcomer is who first writes after the first stretch of the archive (a year, of a short
 * archive a third), within which newcomers and old hands cannot be told apart. An answer is a reply
 * of somebody else, no program, to that first message. Who was not answered was waiting when the
 * archive ended: such cases are censored there, not left out.
 */
public final class NewcomerAnswers {
  private final Observation observation = new Observation();
  private final NewcomersTally tally = new NewcomersTally();
  private final Map<String, First> firsts = new HashMap<>();

  /** Who sent a message, and when. */
  private record Sending(Person by, Instant date) {}

  /** A person's first message, and the first answer of somebody else where there is one. */
  private record First(Sending sent, Optional<Sending> answer) {

    String line() {
      return sent.by().name()
          + answer.map(a -> ": " + a.by().name() + " after " + wait(a)).orElse(": nobody");
    }

    private String wait(Sending reply) {
      return hours(seconds(reply.date()));
    }

    KaplanMeier.Case until(Instant end) {
      Instant until = answer.map(Sending::date).orElse(end);
      return new KaplanMeier.Case(seconds(until), answer.isPresent());
    }

    private double seconds(Instant until) {
      return (double) Duration.between(sent.date(), until).toSeconds();
    }
  }

  private NewcomerAnswers() {}

  /** Reads the archive that is named, else the sample archive. */
  public static void main(String[] args) throws IOException {
    run(Path.of(args.length > 0 ? args[0] : "samples/archive/lanternfs.mbox"), System.out);
  }

  /** Prints the newcomers in the order in which they came, who answers them, and how fast. */
  static void run(Path mbox, PrintStream out) throws IOException {
    NewcomerAnswers answers = new NewcomerAnswers();
    try (Archive archive = Archive.open(List.of(mbox));
        Stream<ThreadAnalysis> threads = Colloquy.standard().analyze(archive).threads()) {
      threads.forEachOrdered(answers::add);
    }
    answers.print(out);
  }

  private void add(ThreadAnalysis thread) {
    observation.add(thread);
    tally.add(thread);
    for (MessageAnalysis message : thread.messages()) {
      sending(message)
          .ifPresent(
              sent -> {
                First first = new First(sent, answer(message, sent.by(), thread.messages()));
                firsts.merge(
                    sent.by().id(),
                    first,
                    (a, b) -> b.sent().date().isBefore(a.sent().date()) ? b : a);
              });
    }
  }

  private static Optional<Sending> answer(
      MessageAnalysis message, Person sender, List<MessageAnalysis> thread) {
    Optional<MessageId> id = Optional.of(message.message().id());
    return thread.stream()
        .filter(reply -> reply.attributed().parent().equals(id))
        .flatMap(reply -> sending(reply).stream())
        .filter(reply -> !reply.by().id().equals(sender.id()))
        .min(Comparator.comparing(Sending::date));
  }

  /** Empty for programs, and where the sender or the date is not known. */
  private static Optional<Sending> sending(MessageAnalysis message) {
    Optional<Person> sender = message.attributed().sender().flatMap(Author::person);
    return sender
        .filter(person -> !person.bot())
        .flatMap(by -> message.sent().map(date -> new Sending(by, date)));
  }

  private void print(PrintStream out) {
    Optional<Observation.Window> window = observation.window();
    Optional<Duration> stretch = tally.data(window).stretch();
    if (window.isEmpty() || stretch.isEmpty()) {
      out.println("No message has a date.");
      return;
    }
    Instant from = window.get().first().plus(stretch.get());
    List<First> newcomers = new ArrayList<>(firsts.values());
    newcomers.removeIf(
        first -> first.sent().date().isBefore(from) || !window.get().contains(first.sent().date()));
    newcomers.sort(Comparator.comparing(first -> first.sent().date()));
    newcomers.forEach(first -> out.println(first.line()));
    out.println(newcomers.size() + " newcomers; answered by " + answerers(newcomers));
    out.println(speed(newcomers, window.get().last()));
  }

  private static String answerers(List<First> newcomers) {
    Map<String, Integer> counts = new TreeMap<>();
    newcomers.forEach(
        first -> first.answer().ifPresent(a -> counts.merge(a.by().name(), 1, Integer::sum)));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .reduce((a, b) -> a + ", " + b)
        .orElse("nobody");
  }

  private static String speed(List<First> newcomers, Instant end) {
    KaplanMeier curve = KaplanMeier.of(newcomers.stream().map(first -> first.until(end)).toList());
    return "Half are answered within "
        + hours(curve.median())
        + " (95 %: "
        + hours(curve.medianLower())
        + " to "
        + hours(curve.medianUpper())
        + "), "
        + (curve.n() - curve.events())
        + " not until the archive's end.";
  }

  private static String hours(OptionalDouble seconds) {
    return seconds.isPresent() ? hours(seconds.getAsDouble()) : "unknown";
  }

  private static String hours(double seconds) {
    return String.format(Locale.ROOT, "%.1f hours", seconds / 3600);
  }
}
