package org.colloquy;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.colloquy.graph.ParticipantGraph;
import org.colloquy.thread.MessageThread;

/**
 * A thread with all its messages analysed.
 *
 * @param thread the tree
 * @param messages one analysis for each member of the thread, in the same order
 * @param graph who is tied to whom in this thread
 */
public record ThreadAnalysis(
    MessageThread thread, List<MessageAnalysis> messages, ParticipantGraph graph) {

  public ThreadAnalysis {
    requireNonNull(thread, "thread must not be null");
    requireNonNull(graph, "graph must not be null");
    messages = List.copyOf(messages);
    if (messages.size() != thread.members().size()) {
      throw new IllegalArgumentException(
          messages.size() + " analyses for " + thread.members().size() + " members");
    }
  }
}
