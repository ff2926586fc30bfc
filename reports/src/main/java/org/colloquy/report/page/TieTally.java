package org.colloquy.report.page;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.colloquy.MessageAnalysis;
import org.colloquy.ThreadAnalysis;
import org.colloquy.graph.Edge;
import org.colloquy.graph.EdgeKind;
import org.colloquy.message.MessageId;

/**
 * Counts the messages that show a tie from one person to another, by kind and by the quarter of
 * their Date fields: one unit for all kinds of ties. What ties a person to themselves is left out.
 */
final class TieTally {
  private static final int MONTHS_OF_QUARTER = 3;
  private static final int QUARTERS_OF_YEAR = 4;
  private static final int MOST_THREADS = 12;

  private final Map<Ends, Tie> ties = new HashMap<>();

  /**
   * From whom to whom, and what.
   *
   * @param from id of a person
   * @param to id of another
   */
  record Ends(String from, String to, EdgeKind kind) {}

  /** What is counted of a tie. */
  static final class Tie {
    private final Map<Integer, Integer> byQuarter = new TreeMap<>();
    private final List<Integer> threads = new ArrayList<>();
    private int undated;

    private void add(int quarter) {
      byQuarter.merge(quarter, 1, Integer::sum);
    }

    /** Messages by the number of their quarter, counted from the year 0. */
    Map<Integer, Integer> byQuarter() {
      return Collections.unmodifiableMap(byQuarter);
    }

    /** Messages without a date. */
    int undated() {
      return undated;
    }

    /** Numbers of the first {@value MOST_THREADS} threads with such a message. */
    List<Integer> threads() {
      return Collections.unmodifiableList(threads);
    }

    int messages() {
      return undated + byQuarter.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  /** Counts a thread in. */
  void add(ThreadAnalysis thread, int number) {
    Map<MessageId, Integer> quarters = new HashMap<>();
    for (MessageAnalysis message : thread.messages()) {
      message
          .message()
          .date()
          .ifPresent(date -> quarters.putIfAbsent(message.message().id(), quarter(date)));
    }
    for (Edge edge : thread.graph().edges()) {
      if (!edge.from().equals(edge.to())) {
        add(edge, number, quarters);
      }
    }
  }

  private void add(Edge edge, int number, Map<MessageId, Integer> quarters) {
    Tie tie =
        ties.computeIfAbsent(new Ends(edge.from(), edge.to(), edge.kind()), ends -> new Tie());
    for (MessageId message : edge.evidence()) {
      Integer quarter = quarters.get(message);
      if (quarter == null) {
        tie.undated++;
      } else {
        tie.add(quarter);
      }
    }
    if (tie.threads.size() < MOST_THREADS) {
      tie.threads.add(number);
    }
  }

  /** All ties. */
  Map<Ends, Tie> all() {
    return Collections.unmodifiableMap(ties);
  }

  private static int quarter(OffsetDateTime date) {
    OffsetDateTime utc = date.withOffsetSameInstant(ZoneOffset.UTC);
    return utc.getYear() * QUARTERS_OF_YEAR + (utc.getMonthValue() - 1) / MONTHS_OF_QUARTER;
  }

  /** "2010 Q1". */
  static String words(int quarter) {
    return Math.floorDiv(quarter, QUARTERS_OF_YEAR)
        + " Q"
        + (Math.floorMod(quarter, QUARTERS_OF_YEAR) + 1);
  }
}
