package org.colloquy;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.colloquy.graph.ParticipantGraph;
import org.colloquy.position.ObjectionLedger;
import org.colloquy.position.PositionedMessage;
import org.colloquy.thread.MessageThread;

/**
 * A thread with all its messages analysed.
 *
 * @param thread the tree
 * @param messages one analysis for each member of the thread, in the same order
 * @param graph who is tied to whom in this thread
 * @param ledger what became of its objections, changes of position and deferences
 */
public record ThreadAnalysis(
    MessageThread thread,
    List<MessageAnalysis> messages,
    ParticipantGraph graph,
    ObjectionLedger ledger) {

  public ThreadAnalysis {
    requireNonNull(thread, "thread must not be null");
    requireNonNull(graph, "graph must not be null");
    requireNonNull(ledger, "ledger must not be null");
    messages = List.copyOf(messages);
    if (messages.size() != thread.members().size()) {
      throw new IllegalArgumentException(
          messages.size() + " analyses for " + thread.members().size() + " members");
    }
  }

  /** A thread whose ledger is kept here and now. */
  public ThreadAnalysis(
      MessageThread thread, List<MessageAnalysis> messages, ParticipantGraph graph) {
    this(thread, messages, graph, ledger(messages));
  }

  private static ObjectionLedger ledger(List<MessageAnalysis> messages) {
    return ObjectionLedger.of(
        messages.stream()
            .map(message -> new PositionedMessage(message.attributed(), message.positions()))
            .toList());
  }
}
