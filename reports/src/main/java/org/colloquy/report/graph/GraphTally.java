package org.colloquy.report.graph;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.colloquy.MessageAnalysis;
import org.colloquy.ThreadAnalysis;
import org.colloquy.graph.GraphBuilder;
import org.colloquy.graph.ParticipantGraph;
import org.colloquy.person.Person;
import org.colloquy.quote.Author;
import org.colloquy.report.measure.Period;
import org.colloquy.report.table.Observation;
import org.colloquy.role.Roles;

/**
 * The participant graph of many threads, and how much each person wrote and when, gathered thread
 * by thread. Not safe from many threads.
 */
public final class GraphTally {
  private final GraphBuilder builder = new GraphBuilder();
  private final Map<String, Sendings> sendings = new HashMap<>();
  private final Observation observation;

  /** Starts without a thread. */
  public GraphTally() {
    this(new Observation());
  }

  private GraphTally(Observation observation) {
    this.observation = observation;
  }

  /**
   * Starts with a graph that was gathered elsewhere; who sent how much is not known of it.
   *
   * @param graph the graph of many threads
   * @param dates when their messages were sent
   * @return the graph of these threads, cut by time like any other
   */
  public static GraphTally of(ParticipantGraph graph, Observation dates) {
    GraphTally tally = new GraphTally(requireNonNull(dates, "dates must not be null"));
    tally.builder.add(requireNonNull(graph, "graph must not be null"));
    return tally;
  }

  /**
   * Counts a thread in.
   *
   * @param thread a thread of the archive, once
   */
  public void add(ThreadAnalysis thread) {
    builder.add(thread.graph());
    for (MessageAnalysis message : thread.messages()) {
      Optional<Instant> date = message.sent();
      date.ifPresent(observation::add);
      message
          .attributed()
          .sender()
          .flatMap(Author::person)
          .map(person -> sendings.computeIfAbsent(person.id(), id -> new Sendings()))
          .ifPresent(sent -> date.ifPresentOrElse(sent::add, sent::addUndated));
    }
  }

  /** {@return the graph of all threads so far} */
  public ParticipantGraph graph() {
    return builder.build();
  }

  /**
   * {@return the graph of all threads so far, cut by time, each slice under its first day} What is
   * dated outside of the time that the archive {@link Observation covers} is in no slice.
   *
   * @param period the length of a slice
   */
  public SortedMap<LocalDate, ParticipantGraph> slices(Period period) {
    SortedMap<LocalDate, ParticipantGraph> slices = new TreeMap<>();
    Optional<Observation.Window> window = observation.window();
    if (window.isPresent()) {
      LocalDate first = period.start(day(window.get().first()));
      LocalDate last = period.start(day(window.get().last()));
      graph()
          .slices(period::start)
          .forEach(
              (start, graph) -> {
                if (!start.isBefore(first) && !start.isAfter(last)) {
                  slices.put(start, graph);
                }
              });
    }
    return slices;
  }

  /** {@return the time that the dates cover; empty when no message has a date} */
  public Optional<Observation.Window> window() {
    return observation.window();
  }

  private static LocalDate day(Instant date) {
    return LocalDate.ofInstant(date, ZoneOffset.UTC);
  }

  /**
   * {@return the number of messages that a person sent in the threads so far}
   *
   * @param person somebody of the archive
   */
  public int messages(Person person) {
    return sent(person).count();
  }

  private Sendings sent(Person person) {
    return sendings.getOrDefault(person.id(), new Sendings());
  }

  /**
   * {@return the graph of all threads so far, to be written, with all roles that its persons ever
   * had}
   *
   * @param roles who had which role
   */
  public ExportGraph export(Roles roles) {
    ParticipantGraph graph = graph();
    return new ExportGraph(
        graph.vertices(roles).stream()
            .map(vertex -> sent(vertex.person()).vertex(vertex.person(), vertex.roles()))
            .toList(),
        graph.edges());
  }

  /**
   * {@return the {@link #slices} to be written: persons have the messages of the slice}
   *
   * @param roles who had which role
   * @param period the length of a slice
   */
  public SortedMap<LocalDate, ExportGraph> export(Roles roles, Period period) {
    SortedMap<LocalDate, ExportGraph> exports = new TreeMap<>();
    slices(period)
        .forEach(
            (start, graph) -> {
              Predicate<Instant> within = date -> period.start(day(date)).equals(start);
              List<ExportVertex> vertices =
                  graph.vertices(roles).stream()
                      .map(v -> sent(v.person()).vertex(v.person(), v.roles(), within))
                      .toList();
              exports.put(start, new ExportGraph(vertices, graph.edges()));
            });
    return exports;
  }
}
