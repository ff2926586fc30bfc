package org.colloquy.zone;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
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

  /** From fewer messages nothing is learned, and from no more than these. */
  private static final int MIN_SAMPLE = 50;

  private static final int MAX_SAMPLE = 1000;

  private static final KnownFooters NONE = new KnownFooters(new long[0], Optional.empty());

  private final long[] endings;
  private final Optional<LongConsumer> listener;

  private KnownFooters(long[] endings, Optional<LongConsumer> listener) {
    this.endings = endings;
    this.listener = listener;
  }

  /** {@return no footers} */
  public static KnownFooters none() {
    return NONE;
  }

  /**
   * {@return which messages of an archive to learn from, as numbers in the order of its input from
   * 0: some that are evenly spaced, or none of a small archive}
   *
   * @param messages number of its messages
   */
  public static IntStream sample(int messages) {
    if (messages < 0) {
      throw new IllegalArgumentException("messages " + messages + " must be >= 0");
    }
    int size = messages < MIN_SAMPLE ? 0 : Math.min(messages, MAX_SAMPLE);
    return IntStream.range(0, size).map(i -> (int) ((long) i * messages / size));
  }

  /**
   * Learns from a sample of an archive's messages, whose order does not matter.
   *
   * @param sample messages of one archive; the stream is closed by the caller
   * @return the footers that many messages share
   */
  public static KnownFooters learn(Stream<Message> sample) {
    Map<Long, Count> counts = new HashMap<>();
    int[] size = {0};
    sample.forEachOrdered(
        message -> {
          size[0]++;
          int sender = message.from().hashCode();
          for (long ending : new MessageEnd(new Draft(message)).endings(MIN_LETTERS)) {
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
    return new KnownFooters(known, Optional.empty());
  }

  /** {@return how many endings are known; one of three lines counts up to three times} */
  public int size() {
    return endings.length;
  }

  /**
   * The same footers, who tell which endings are looked up among them, as hashes. They are as safe
   * from many threads as the listener is.
   *
   * @param other is told each hash
   * @return these footers
   */
  public KnownFooters heardBy(LongConsumer other) {
    return new KnownFooters(endings, Optional.of(other));
  }

  /**
   * {@return whether an ending is known that was looked up in these or other footers}
   *
   * @param ending its hash, as a listener was told it
   */
  public boolean holds(long ending) {
    return Arrays.binarySearch(endings, ending) >= 0;
  }

  /** Whether a body need not be looked at. */
  boolean isEmpty() {
    return endings.length == 0 && listener.isEmpty();
  }

  /**
   * The first line of the longest known ending of a body, or 0. Whoever has an ending has all
   * shorter ones, so that none is known above one that is not.
   */
  int firstLine(Draft draft) {
    MessageEnd end = new MessageEnd(draft);
    int first = 0;
    while (end.rise()) {
      if (end.letters() >= MIN_LETTERS) {
        hear(end.hash());
        if (!holds(end.hash())) {
          return first;
        }
        first = end.line();
      }
    }
    return first;
  }

  private void hear(long ending) {
    if (listener.isPresent()) {
      listener.get().accept(ending);
    }
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
