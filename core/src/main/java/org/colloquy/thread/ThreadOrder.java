package org.colloquy.thread;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.colloquy.message.MessageId;

/**
 * Reads finished trees out: parents before their answers, siblings by date, a missing message by
 * the date of the first message below it.
 */
final class ThreadOrder {
  private final Forest forest;
  private final int[] firstChild;
  private final int[] nextSibling;
  private final int[] depths;

  ThreadOrder(Forest forest) {
    this.forest = forest;
    firstChild = noNodes();
    nextSibling = noNodes();
    depths = new int[forest.nodeCount()];
    joinSiblings();
  }

  private int[] noNodes() {
    int[] nodes = new int[forest.nodeCount()];
    Arrays.fill(nodes, Forest.NONE);
    return nodes;
  }

  /** Latest first, each before its siblings, which leaves the earliest in front. */
  private void joinSiblings() {
    int[] earliest = earliestBelowMissing();
    for (int message = forest.messageCount() - 1; message >= 0; message--) {
      int node = message;
      do {
        int parent = forest.parent(node);
        if (parent != Forest.NONE) {
          nextSibling[node] = firstChild[parent];
          firstChild[parent] = node;
        }
        node = parent;
      } while (node != Forest.NONE && earliest[node] == message);
    }
  }

  /** For each missing node, the earliest message below it with nothing but missing ones between. */
  private int[] earliestBelowMissing() {
    int[] earliest = noNodes();
    for (int message = 0; message < forest.messageCount(); message++) {
      int node = forest.parent(message);
      while (node != Forest.NONE && !forest.isMessage(node) && earliest[node] == Forest.NONE) {
        earliest[node] = message;
        node = forest.parent(node);
      }
    }
    return earliest;
  }

  /** The threads, in order of their first message in the input. */
  List<MessageThread> threads() {
    List<MessageThread> threads = new ArrayList<>();
    boolean[] read = new boolean[forest.nodeCount()];
    for (int message : forest.inputOrder()) {
      int root = forest.root(message);
      if (!read[root]) {
        read[root] = true;
        threads.add(new MessageThread(forest.id(root), members(root)));
      }
    }
    return threads;
  }

  private List<MessageThread.Member> members(int root) {
    List<MessageThread.Member> members = new ArrayList<>();
    for (int node = root; node != Forest.NONE; node = next(node)) {
      Optional<ParentBy> by = forest.parentBy(node);
      int parent = forest.parent(node);
      // a message without ParentBy only stands beside the others: the link keeps it in the thread
      if (parent != Forest.NONE && (by.isPresent() || !forest.isMessage(node))) {
        depths[node] = depths[parent] + (forest.isMessage(parent) ? 1 : 0);
      }
      if (forest.isMessage(node)) {
        Optional<MessageId> answered = by.map(known -> forest.id(parent));
        members.add(
            new MessageThread.Member(
                forest.message(node), answered, by, forest.evidence(node), depths[node]));
      }
    }
    return members;
  }

  /** The node after this one, children first. */
  private int next(int node) {
    if (firstChild[node] != Forest.NONE) {
      return firstChild[node];
    }
    int at = node;
    while (at != Forest.NONE && nextSibling[at] == Forest.NONE) {
      at = forest.parent(at);
    }
    return at == Forest.NONE ? Forest.NONE : nextSibling[at];
  }
}
