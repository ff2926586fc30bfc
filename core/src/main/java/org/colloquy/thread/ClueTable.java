package org.colloquy.thread;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.message.Envelope;

/**
 * The clues of the messages that were read, and where a quoted run of words stands as somebody's
 * own. Eight bytes a run; finding one is a binary search.
 */
final class ClueTable {
  private final AnswerClues[] answers;
  private long[] places = new long[1024];
  private int size;

  private ClueTable(int messages) {
    answers = new AnswerClues[messages];
    Arrays.fill(answers, AnswerClues.UNREAD);
  }

  /** Reads these messages, in the order in which they stand in the input. */
  static ClueTable read(Forest forest, BitSet messages, ClueReader reader) {
    ClueTable table = new ClueTable(forest.messageCount());
    int[] nodes = IntStream.of(forest.inputOrder()).filter(messages::get).toArray();
    List<Envelope> envelopes = Arrays.stream(nodes).mapToObj(forest::message).toList();
    try (Stream<BodyClues> read = reader.read(envelopes)) {
      Iterator<BodyClues> clues = read.iterator();
      for (int node : nodes) {
        table.add(node, clues.next());
      }
    }
    Arrays.sort(table.places, 0, table.size);
    return table;
  }

  private void add(int message, BodyClues found) {
    answers[message] = found.answer();
    int[] own = found.own();
    if (size + own.length > places.length) {
      places = Arrays.copyOf(places, Math.max(size + own.length, places.length * 2));
    }
    for (int run : own) {
      places[size++] = place(run, message);
    }
  }

  /** What tells whom a message answers, {@link AnswerClues#UNREAD} where it was not read. */
  AnswerClues answer(int message) {
    return answers[message];
  }

  /** Index of the first place of a run in the messages from this one on. */
  int begin(int run, int message) {
    int found = Arrays.binarySearch(places, 0, size, place(run, message));
    return found >= 0 ? found : -found - 1;
  }

  /** The message at an index. */
  int message(int index) {
    return (int) places[index];
  }

  private static long place(int run, int message) {
    return ((long) run << 32) | message;
  }
}
