package org.colloquy.thread;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.message.Envelope;
import org.colloquy.message.MessageId;

/**
 * Trees of messages in the making. A node is a number: those below {@link #messageCount} are the
 * messages, earliest first; the others are ids that the archive lacks.
 *
 * <p>A disjoint-set forest (Tarjan 1975) beside the trees finds the root of a node in near-constant
 * time, so that a link that would close a circle is refused without walking up a long chain.
 */
final class Forest {
  static final int NONE = -1;

  /** The time of a message that bears no date: later than all. */
  static final long UNDATED = Long.MAX_VALUE;

  /** Of messages of one second. */
  private static final Comparator<Envelope> BY_ID =
      Comparator.comparing((Envelope e) -> e.id().value())
          .thenComparing(e -> e.source().file())
          .thenComparing(e -> e.source().offset());

  private final List<Envelope> messages;
  private final int[] inputOrder;
  private final long[] seconds;
  private final int datedCount;
  private final Map<MessageId, Integer> nodes;
  private final List<MessageId> ids;
  private final List<Optional<ParentBy>> parentBy;
  private final Map<Integer, ParentEvidence> evidence = new HashMap<>();
  private int[] parents;
  private int[] sets;
  private int[] roots;

  Forest(List<Envelope> envelopes) {
    int count = envelopes.size();
    messages = new ArrayList<>(count);
    inputOrder = new int[count];
    seconds = new long[count];
    nodes = new HashMap<>(count * 2);
    ids = new ArrayList<>(count);
    parentBy = new ArrayList<>(Collections.nCopies(count, Optional.empty()));
    parents = new int[count];
    sets = new int[count];
    roots = new int[count];
    long[] sent = envelopes.stream().mapToLong(Forest::seconds).toArray();
    datedCount = (int) Arrays.stream(sent).filter(time -> time != UNDATED).count();
    for (int place : placesByDate(envelopes, sent)) {
      inputOrder[place] = messages.size();
      seconds[messages.size()] = sent[place];
      Envelope message = envelopes.get(place);
      messages.add(message);
      nodes.putIfAbsent(message.id(), newNode(message.id()));
    }
  }

  private static long seconds(Envelope envelope) {
    return envelope.date().map(d -> d.toEpochSecond()).orElse(UNDATED);
  }

  private static Integer[] placesByDate(List<Envelope> envelopes, long[] sent) {
    Integer[] places = new Integer[sent.length];
    Arrays.setAll(places, i -> i);
    Comparator<Integer> byId = Comparator.comparing(envelopes::get, BY_ID);
    Arrays.sort(
        places,
        (a, b) -> {
          int byDate = Long.compare(sent[a], sent[b]);
          return byDate != 0 ? byDate : byId.compare(a, b);
        });
    return places;
  }

  private int newNode(MessageId id) {
    int node = ids.size();
    if (node == parents.length) {
      int length = Math.max(16, node * 2);
      parents = Arrays.copyOf(parents, length);
      sets = Arrays.copyOf(sets, length);
      roots = Arrays.copyOf(roots, length);
    }
    ids.add(id);
    parents[node] = NONE;
    sets[node] = node;
    roots[node] = node;
    return node;
  }

  /** Number of messages. */
  int messageCount() {
    return messages.size();
  }

  /** Number of messages and missing ids. */
  int nodeCount() {
    return ids.size();
  }

  boolean isMessage(int node) {
    return node < messages.size();
  }

  Envelope message(int node) {
    return messages.get(node);
  }

  MessageId id(int node) {
    return ids.get(node);
  }

  /** When a message was sent, in seconds since 1970, or {@link #UNDATED}. */
  long seconds(int message) {
    return seconds[message];
  }

  /** How many messages bear a date; they come first. */
  int datedCount() {
    return datedCount;
  }

  /** The nodes of the messages as they stood in the input. */
  int[] inputOrder() {
    return inputOrder.clone();
  }

  /** Whether a message bears an id, or one has named it. */
  boolean isKnown(MessageId id) {
    return nodes.containsKey(id);
  }

  /** The node of an id, a new one where nobody has named it before. */
  int nodeOf(MessageId id) {
    Integer node = nodes.get(id);
    if (node == null) {
      node = newNode(id);
      nodes.put(id, node);
    }
    return node;
  }

  /** The parent, or {@link #NONE}. */
  int parent(int node) {
    return parents[node];
  }

  /** What names the parent; empty for a root, a missing id, and a message of unknown parent. */
  Optional<ParentBy> parentBy(int node) {
    return isMessage(node) ? parentBy.get(node) : Optional.empty();
  }

  /** The root of the tree that holds a node. */
  int root(int node) {
    return roots[set(node)];
  }

  private int set(int node) {
    int at = node;
    while (sets[at] != at) {
      // halving the path on the way keeps later searches short
      sets[at] = sets[sets[at]];
      at = sets[at];
    }
    return at;
  }

  /** Puts a root under a parent; false, and nothing done, where that would close a circle. */
  boolean link(int child, int parent) {
    int above = set(parent);
    int root = roots[above];
    if (root == child || parents[child] != NONE) {
      return false;
    }
    parents[child] = parent;
    sets[set(child)] = above;
    return true;
  }

  /** Puts a message under the parent that a header field names. */
  boolean link(int message, int parent, ParentBy by) {
    boolean done = link(message, parent);
    if (done) {
      parentBy.set(message, Optional.of(by));
    }
    return done;
  }

  /** Puts a message under a parent that no header field names. */
  void link(int message, int parent, ParentBy by, ParentEvidence found) {
    if (link(message, parent, by)) {
      evidence.put(message, found);
    }
  }

  /** Puts a message into the thread of another one; its parent stays unknown. */
  void join(int message, int other) {
    link(message, root(other));
  }

  /** How well the parent of a message is known. */
  ParentEvidence evidence(int message) {
    ParentEvidence header =
        parentBy(message).isPresent() ? ParentEvidence.HEADER : ParentEvidence.NONE;
    return evidence.getOrDefault(message, header);
  }
}
