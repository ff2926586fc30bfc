package org.colloquy;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.colloquy.graph.GraphBuilder;
import org.colloquy.graph.ParticipantGraph;
import org.colloquy.message.MessageId;
import org.colloquy.person.Person;
import org.colloquy.position.ObjectionLedger;
import org.colloquy.position.PositionedMessage;
import org.colloquy.quote.AttributedMessage;
import org.colloquy.quote.Author;
import org.colloquy.thread.MessageThread;

/**
 * A thread with all its messages analysed. Its graph and its ledger follow from these and are made
 * when they are first asked for. Immutable and safe to use from many threads.
 */
public final class ThreadAnalysis {
  private final MessageThread thread;
  private final List<MessageAnalysis> messages;
  private final Supplier<ParticipantGraph> graph;
  private final Supplier<ObjectionLedger> ledger;

  /**
   * A thread whose graph and ledger follow from its messages.
   *
   * @param thread the tree
   * @param messages one analysis for each member of the thread, in the same order
   * @throws IllegalArgumentException when there are more or fewer analyses than members
   */
  public ThreadAnalysis(MessageThread thread, List<MessageAnalysis> messages) {
    this.thread = requireNonNull(thread, "thread must not be null");
    this.messages = List.copyOf(messages);
    if (messages.size() != thread.members().size()) {
      throw new IllegalArgumentException(
          messages.size() + " analyses for " + thread.members().size() + " members");
    }
    graph = Suppliers.memoize(() -> graph(this.messages));
    ledger = Suppliers.memoize(() -> ledger(this.messages));
  }

  private ThreadAnalysis(ThreadAnalysis of, ParticipantGraph graph) {
    thread = of.thread;
    messages = of.messages;
    ledger = of.ledger;
    this.graph = () -> graph;
  }

  /**
   * {@return the same analysis with a graph of one's own}
   *
   * @param own a graph of the people of this thread
   */
  public ThreadAnalysis withGraph(ParticipantGraph own) {
    return new ThreadAnalysis(this, requireNonNull(own, "own must not be null"));
  }

  /** {@return the tree} */
  public MessageThread thread() {
    return thread;
  }

  /** {@return one analysis for each member of the thread, in the same order} */
  public List<MessageAnalysis> messages() {
    return messages;
  }

  /** {@return who is tied to whom in this thread} */
  public ParticipantGraph graph() {
    return graph.get();
  }

  /** {@return what became of its objections, changes of position and deferences} */
  public ObjectionLedger ledger() {
    return ledger.get();
  }

  private static ParticipantGraph graph(List<MessageAnalysis> messages) {
    List<AttributedMessage> attributed =
        messages.stream().map(MessageAnalysis::attributed).toList();
    Map<MessageId, AttributedMessage> byId =
        attributed.stream()
            .collect(Collectors.toMap(m -> m.message().id(), Function.identity(), (a, b) -> a));
    GraphBuilder graph = GraphBuilder.ofThread(attributed);
    for (MessageAnalysis message : messages) {
      Optional<Person> answered =
          message
              .attributed()
              .parent()
              .flatMap(id -> Optional.ofNullable(byId.get(id)))
              .flatMap(AttributedMessage::sender)
              .flatMap(Author::person);
      graph.add(message.attributed(), answered, message.positions());
    }
    return graph.build();
  }

  private static ObjectionLedger ledger(List<MessageAnalysis> messages) {
    return ObjectionLedger.of(
        messages.stream()
            .map(message -> new PositionedMessage(message.attributed(), message.positions()))
            .toList());
  }
}
