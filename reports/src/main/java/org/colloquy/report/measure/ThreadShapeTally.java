package org.colloquy.report.measure;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.MessageAnalysis;
import org.colloquy.ThreadAnalysis;
import org.colloquy.person.Person;
import org.colloquy.quote.Author;
import org.colloquy.report.table.Observation;

/** Gathers the shapes of threads. */
public final class ThreadShapeTally {
  private static final Comparator<ThreadShape> ORDER =
      Comparator.comparing(ThreadShape::depth)
          .thenComparing(ThreadShape::width)
          .thenComparing(ThreadShape::messages)
          .thenComparing(ThreadShape::people);

  private final List<Ended> threads = new ArrayList<>();
  private int withoutRoot;
  private int automatic;
  private int unknown;

  /** Starts without a thread. */
  public ThreadShapeTally() {}

  /** A thread and the date of its latest message. */
  private record Ended(ThreadShape shape, Optional<Instant> latest) {}

  /**
   * Counts a thread in.
   *
   * @param thread a thread of the archive, once
   */
  public void add(ThreadAnalysis thread) {
    MessageAnalysis root = thread.messages().get(0);
    List<Integer> byPeople = byPeople(thread);
    int people = people(thread, byPeople);
    if (!root.message().id().equals(thread.thread().root())
        || root.attributed().parent().isPresent()) {
      withoutRoot++;
    } else if (byPeople.isEmpty()) {
      automatic++;
    } else if (people == 0) {
      unknown++;
    } else {
      threads.add(new Ended(shape(thread, byPeople, people), latest(thread)));
    }
  }

  /** The places of the messages that no program sent. */
  private static List<Integer> byPeople(ThreadAnalysis thread) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < thread.messages().size(); i++) {
      if (thread.messages().get(i).attributed().sender().filter(Author::isBot).isEmpty()) {
        places.add(i);
      }
    }
    return places;
  }

  private static int people(ThreadAnalysis thread, List<Integer> places) {
    Set<Object> people = new HashSet<>();
    for (int place : places) {
      thread
          .messages()
          .get(place)
          .attributed()
          .sender()
          .ifPresent(
              sender ->
                  people.add(sender.person().<Object>map(Person::id).orElseGet(sender::mailbox)));
    }
    return people.size();
  }

  private static ThreadShape shape(ThreadAnalysis thread, List<Integer> places, int people) {
    Map<Integer, Integer> levels = new HashMap<>();
    for (int place : places) {
      levels.merge(thread.thread().members().get(place).depth(), 1, Integer::sum);
    }
    int deepest = levels.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
    int width = levels.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return new ThreadShape(deepest + 1, width, places.size(), people);
  }

  private static Optional<Instant> latest(ThreadAnalysis thread) {
    return thread.messages().stream()
        .flatMap(message -> message.sent().stream())
        .max(Comparator.naturalOrder());
  }

  /**
   * {@return the data for what was added}
   *
   * @param window the time that the archive covers, where any message has a date
   * @param quiet how long nothing must happen before a thread counts as ended
   */
  public ThreadShapes data(Optional<Observation.Window> window, Duration quiet) {
    Optional<Instant> lastQuiet = window.map(w -> w.last().minus(quiet));
    Map<ThreadShape, Integer> count = new HashMap<>();
    Map<ThreadShape, Integer> running = new HashMap<>();
    for (Ended thread : threads) {
      boolean runs =
          lastQuiet.isPresent() && thread.latest().filter(lastQuiet.get()::isBefore).isPresent();
      count.merge(thread.shape(), 1, Integer::sum);
      running.merge(thread.shape(), runs ? 1 : 0, Integer::sum);
    }
    List<ThreadShapes.Group> groups =
        count.keySet().stream()
            .sorted(ORDER)
            .map(
                shape ->
                    new ThreadShapes.Group(
                        shape, count.getOrDefault(shape, 0), running.getOrDefault(shape, 0)))
            .toList();
    return new ThreadShapes(
        groups, new ThreadShapes.LeftOut(withoutRoot, automatic, unknown), quiet);
  }
}
