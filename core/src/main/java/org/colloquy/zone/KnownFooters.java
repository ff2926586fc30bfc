package org.colloquy.zone;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.message.Message;

/**
 * The footers that an archive puts below its messages, learned from the archive itself: the same
 * last lines below messages of many senders are no one's own words.
 *
 * <p>An ending is known when it ends at least {@value #MIN_MESSAGES} messages and one in {@value
 * #ONE_IN} of the sample, of at least {@value #MIN_SENDERS} senders, and holds {@value
 * #MIN_LETTERS} letters. Letters alone are compared: case, numbers, addresses and links differ from
 * copy to copy. Immutable; {@link Zoner#with} takes it.
 */
public final class KnownFooters {
  private static final int MIN_MESSAGES = 10;
  private static final int ONE_IN = 20;
  private static final int MIN_SENDERS = 5;
  private static final int MIN_LETTERS = 16;

  private static final KnownFooters NONE = new KnownFooters(new long[0]);

  private final long[] endings;

  private KnownFooters(long[] endings) {
    this.endings = endings;
  }

  /** Nothing learned. */
  public static KnownFooters none() {
    return NONE;
  }

  /** Learns from a sample of an archive's messages, whose order does not matter. */
  public static KnownFooters learn(Stream<Message> sample) {
    Map<Long, Count> counts = new HashMap<>();
    int[] size = {0};
    sample.forEachOrdered(
        message -> {
          size[0]++;
          int sender = message.from().hashCode();
          for (long ending : MessageEnd.of(new Draft(message)).endings(MIN_LETTERS)) {
            counts.computeIfAbsent(ending, e -> new Count()).add(sender);
          }
        });
    int needed = Math.max(MIN_MESSAGES, size[0] / ONE_IN);
    long[] known =
        counts.entrySet().stream()
            .filter(e -> e.getValue().messages >= needed)
            .filter(e -> e.getValue().senders.size() >= MIN_SENDERS)
            .mapToLong(Map.Entry::getKey)
            .sorted()
            .toArray();
    return new KnownFooters(known);
  }

  /** What was learned before. */
  public static KnownFooters of(long... endings) {
    long[] sorted = endings.clone();
    Arrays.sort(sorted);
    return new KnownFooters(sorted);
  }

  /** All there is to know, for {@link #of} to know it again: hashes of endings, in order. */
  public long[] endings() {
    return endings.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof KnownFooters known && Arrays.equals(endings, known.endings);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(endings);
  }

  /** How many endings are known; one of three lines counts up to three times. */
  public int size() {
    return endings.length;
  }

  boolean isEmpty() {
    return endings.length == 0;
  }

  /** The first line of the longest known ending of a body, or 0. */
  int firstLine(Draft draft) {
    MessageEnd end = MessageEnd.of(draft);
    for (int i = end.count() - 1; i >= 0; i--) {
      if (end.letters(i) >= MIN_LETTERS && holds(end.hash(i))) {
        return end.line(i);
      }
    }
    return 0;
  }

  private boolean holds(long hash) {
    return Arrays.binarySearch(endings, hash) >= 0;
  }

  /** How many messages of the sample have an ending, and a few of their senders. */
  private static final class Count {
    private int messages;
    private final Set<Integer> senders = new HashSet<>();

    void add(int sender) {
      messages++;
      if (senders.size() < MIN_SENDERS) {
        senders.add(sender);
      }
    }
  }
}
