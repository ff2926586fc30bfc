package org.colloquy.report.graph;

import java.util.HashMap;
import java.util.Map;
import org.colloquy.MessageAnalysis;
import org.colloquy.ThreadAnalysis;
import org.colloquy.graph.GraphBuilder;
import org.colloquy.graph.ParticipantGraph;
import org.colloquy.person.Person;

/**
 * The participant graph of many threads, and how much each person wrote, gathered thread by thread.
 * Not safe from many threads.
 */
public final class GraphTally {
  private final GraphBuilder builder = new GraphBuilder();
  private final Map<String, Integer> messages = new HashMap<>();

  /** Counts a thread in. */
  public void add(ThreadAnalysis thread) {
    builder.add(thread.graph());
    for (MessageAnalysis message : thread.messages()) {
      message
          .attributed()
          .sender()
          .flatMap(sender -> sender.person())
          .ifPresent(person -> messages.merge(person.id(), 1, Integer::sum));
    }
  }

  /** The graph of all threads so far. */
  public ParticipantGraph graph() {
    return builder.build();
  }

  /** Number of messages that a person sent in the threads so far. */
  public int messages(Person person) {
    return messages.getOrDefault(person.id(), 0);
  }
}
