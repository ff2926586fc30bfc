package org.colloquy.report.chart;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.colloquy.MessageAnalysis;
import org.colloquy.ThreadAnalysis;
import org.colloquy.graph.ParticipantGraph;
import org.colloquy.person.Person;
import org.colloquy.quote.Author;

/**
 * Who is tied to whom in one thread.
 *
 * @param subject subject of the thread
 * @param graph the persons and their ties
 * @param sent number of messages by the id of the person who sent them
 * @param messages number of messages in the thread
 * @param first date of the earliest message
 * @param last date of the latest message
 * @param detectors the names of the detectors that found its positions, in order
 */
record ThreadGraph(
    String subject,
    ParticipantGraph graph,
    Map<String, Integer> sent,
    int messages,
    Optional<Instant> first,
    Optional<Instant> last,
    Set<String> detectors) {

  ThreadGraph {
    requireNonNull(subject, "subject must not be null");
    requireNonNull(graph, "graph must not be null");
    requireNonNull(first, "first must not be null");
    requireNonNull(last, "last must not be null");
    sent = Map.copyOf(sent);
    detectors = new TreeSet<>(detectors);
  }

  /** The graph of no thread at all. */
  static ThreadGraph empty() {
    return new ThreadGraph(
        "",
        new ParticipantGraph(List.of(), List.of()),
        Map.of(),
        0,
        Optional.empty(),
        Optional.empty(),
        Set.of());
  }

  /** What a thread has to show. */
  static ThreadGraph of(ThreadAnalysis thread) {
    Map<String, Integer> sent = new TreeMap<>();
    Set<String> detectors = new TreeSet<>();
    for (MessageAnalysis message : thread.messages()) {
      Optional<Person> sender = message.attributed().sender().flatMap(Author::person);
      sender.ifPresent(person -> sent.merge(person.id(), 1, Integer::sum));
      message.positions().forEach(position -> detectors.add(position.detector()));
    }
    List<Instant> dates =
        thread.messages().stream().flatMap(m -> m.sent().stream()).sorted().toList();
    return new ThreadGraph(
        thread.thread().subject(),
        thread.graph(),
        sent,
        thread.messages().size(),
        dates.stream().findFirst(),
        dates.stream().max(Comparator.naturalOrder()),
        detectors);
  }

  /** Number of messages that a person sent in the thread. */
  int sent(Person person) {
    return sent.getOrDefault(person.id(), 0);
  }
}
