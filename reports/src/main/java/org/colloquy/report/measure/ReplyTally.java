package org.colloquy.report.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.MessageAnalysis;
import org.colloquy.ThreadAnalysis;
import org.colloquy.graph.Edge;
import org.colloquy.graph.EdgeKind;
import org.colloquy.person.Person;
import org.colloquy.quote.Author;

/** Gathers who answers and quotes whom, thread by thread. */
public final class ReplyTally {
  private final Map<String, Person> people = new HashMap<>();
  private final Map<String, Integer> sent = new HashMap<>();
  private final Map<Ends, Sum> sums = new HashMap<>();
  private int messages;
  private int automatic;
  private int unknown;

  private record Ends(String from, String to) {

    Ends back() {
      return new Ends(to, from);
    }
  }

  private static final class Sum {
    private static final Sum NONE = new Sum();

    private long replies;
    private long lines;
  }

  /** Starts without a thread. */
  public ReplyTally() {}

  /**
   * Counts a thread in.
   *
   * @param thread a thread of the archive, once
   */
  public void add(ThreadAnalysis thread) {
    for (MessageAnalysis message : thread.messages()) {
      addMessage(message.attributed().sender().flatMap(Author::person));
    }
    thread.graph().vertices().stream()
        .filter(person -> !person.bot())
        .forEach(person -> people.put(person.id(), person));
    for (Edge edge : thread.graph().edges()) {
      if (people.containsKey(edge.from()) && people.containsKey(edge.to())) {
        addEdge(edge);
      }
    }
  }

  private void addMessage(Optional<Person> sender) {
    if (sender.isEmpty()) {
      unknown++;
    } else if (sender.get().bot()) {
      automatic++;
    } else {
      messages++;
      sent.merge(sender.get().id(), 1, Integer::sum);
    }
  }

  private void addEdge(Edge edge) {
    if (edge.kind() == EdgeKind.REPLY) {
      sum(edge).replies += Math.round(edge.weight());
    } else if (edge.kind() == EdgeKind.QUOTE) {
      sum(edge).lines += Math.round(edge.weight());
    }
  }

  private Sum sum(Edge edge) {
    return sums.computeIfAbsent(new Ends(edge.from(), edge.to()), ends -> new Sum());
  }

  /** {@return the data for what was added} */
  public ReplyMatrix data() {
    List<ReplyMatrix.Sender> senders =
        people.values().stream()
            .map(person -> new ReplyMatrix.Sender(person, sent.getOrDefault(person.id(), 0)))
            .sorted(
                Comparator.comparing((ReplyMatrix.Sender s) -> -s.sent())
                    .thenComparing(s -> s.person().id().length())
                    .thenComparing(s -> s.person().id()))
            .toList();
    Map<String, Integer> places = new HashMap<>();
    senders.forEach(sender -> places.put(sender.person().id(), places.size()));
    List<ReplyMatrix.Tie> ties = new ArrayList<>();
    sums.forEach((ends, sum) -> ties.add(tie(ends, sum, places)));
    ties.sort(Comparator.comparing(ReplyMatrix.Tie::from).thenComparing(ReplyMatrix.Tie::to));
    return new ReplyMatrix(senders, ties, messages, automatic, unknown);
  }

  private ReplyMatrix.Tie tie(Ends ends, Sum sum, Map<String, Integer> places) {
    return new ReplyMatrix.Tie(
        places.getOrDefault(ends.from(), 0),
        places.getOrDefault(ends.to(), 0),
        sum.replies,
        sum.lines,
        sums.getOrDefault(ends.back(), Sum.NONE).replies);
  }
}
