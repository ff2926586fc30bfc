package org.colloquy.report.measure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.colloquy.MessageAnalysis;
import org.colloquy.ThreadAnalysis;
import org.colloquy.message.MessageId;
import org.colloquy.person.Person;
import org.colloquy.position.Mode;
import org.colloquy.position.Position;
import org.colloquy.position.Stance;
import org.colloquy.quote.Author;
import org.colloquy.report.table.Observation;

/** Gathers when people join threads, how they are answered and judged, thread by thread. */
public final class NewcomersTally {

  /**
   * The first message of a person in a thread.
   *
   * @param date when it was sent
   * @param began whether it begins the thread
   * @param answered the date of the first answer
   */
  record Join(Instant date, boolean began, Optional<Instant> answered) {}

  /** A stance that somebody takes towards a person. */
  record Received(Instant date, Stance stance) {}

  /** What is known of a person. */
  static final class Course {
    final List<Join> joins = new ArrayList<>();
    final List<Received> received = new ArrayList<>();
  }

  private final Map<String, Course> courses = new HashMap<>();
  private final Set<String> programs = new HashSet<>();
  private final Set<String> undated = new HashSet<>();
  private final Set<String> detectors = new TreeSet<>();

  /** Starts without a thread. */
  public NewcomersTally() {}

  /**
   * Counts a thread in.
   *
   * @param thread a thread of the archive, once
   */
  public void add(ThreadAnalysis thread) {
    Map<MessageId, MessageAnalysis> messages = new HashMap<>();
    thread.messages().forEach(message -> messages.put(message.message().id(), message));
    Answers answers = new Answers(thread, messages);
    firsts(thread.messages()).forEach((person, first) -> join(person, first, answers));
    thread.messages().forEach(message -> receive(message, messages));
  }

  /** The first message of each person, by date. */
  private Map<String, MessageAnalysis> firsts(List<MessageAnalysis> messages) {
    Map<String, MessageAnalysis> firsts = new HashMap<>();
    for (MessageAnalysis message : messages) {
      Optional<Person> person = message.attributed().sender().flatMap(Author::person);
      if (person.isEmpty()) {
        continue;
      }
      if (person.get().bot()) {
        programs.add(person.get().id());
      } else if (message.message().date().isEmpty()) {
        undated.add(person.get().id());
      } else {
        firsts.merge(person.get().id(), message, NewcomersTally::earlier);
      }
    }
    return firsts;
  }

  private static MessageAnalysis earlier(MessageAnalysis one, MessageAnalysis other) {
    Instant first = one.sent().orElseThrow();
    return other.sent().orElseThrow().isBefore(first) ? other : one;
  }

  private void join(String person, MessageAnalysis first, Answers answers) {
    course(person)
        .joins
        .add(
            new Join(
                first.sent().orElseThrow(), answers.isRoot(first), answers.first(first, person)));
  }

  private void receive(MessageAnalysis message, Map<MessageId, MessageAnalysis> messages) {
    Optional<Instant> date = message.sent();
    for (Position position : message.positions()) {
      detectors.add(position.detector());
      if (position.mode() == Mode.DIRECT && position.evidence().depth() == 0) {
        target(position, message, messages)
            .filter(target -> !target.isSameAs(position.holder()) && !position.holder().isBot())
            .flatMap(Author::person)
            .filter(target -> date.isPresent())
            .ifPresent(
                target ->
                    course(target.id())
                        .received
                        .add(new Received(date.orElseThrow(), position.stance())));
      }
    }
  }

  /** Whose words are meant: else who is answered. */
  private static Optional<Author> target(
      Position position, MessageAnalysis message, Map<MessageId, MessageAnalysis> messages) {
    return position
        .target()
        .author()
        .or(
            () ->
                message
                    .attributed()
                    .parent()
                    .flatMap(id -> Optional.ofNullable(messages.get(id)))
                    .flatMap(parent -> parent.attributed().sender()));
  }

  private Course course(String person) {
    return courses.computeIfAbsent(person, id -> new Course());
  }

  /**
   * {@return the data for what was added; a date outside the window is not believed}
   *
   * @param window the time that the archive covers, where any message has a date
   */
  public Newcomers data(Optional<Observation.Window> window) {
    Set<String> writers = new HashSet<>(undated);
    courses.forEach(
        (person, course) -> {
          if (!course.joins.isEmpty()) {
            writers.add(person);
          }
        });
    return new Cohorts(window).data(courses.values(), writers.size(), programs.size(), detectors);
  }
}
