package org.colloquy.report.json;

import java.nio.channels.FileChannel;
import java.util.List;
import org.colloquy.thread.MessageThread;

/**
 * The lines of a thread, one behind the other, ready for {@link JsonLines#add(ThreadLines)}.
 * Immutable.
 */
public final class ThreadLines {
  private final MessageThread thread;
  private final byte[] bytes;
  private final int[] ends;
  private final List<Place> earlier;

  private ThreadLines(MessageThread thread, byte[] bytes, int[] ends, List<Place> earlier) {
    this.thread = thread;
    this.bytes = bytes;
    this.ends = ends;
    this.earlier = earlier;
  }

  /**
   * Lines that were made.
   *
   * @param bytes the lines, and behind them the state of the thread where it is kept
   * @param ends index after each line
   */
  static ThreadLines made(MessageThread thread, byte[] bytes, int[] ends) {
    return new ThreadLines(thread, bytes, ends, List.of());
  }

  /** Lines that stand in an earlier analysis; only the state of the thread was made. */
  static ThreadLines copied(MessageThread thread, byte[] state, List<Place> earlier) {
    return new ThreadLines(thread, state, new int[0], earlier);
  }

  MessageThread thread() {
    return thread;
  }

  /** What goes into a file. */
  byte[] bytes() {
    return bytes;
  }

  /** Where a line stands, where a file holds the bytes from an offset on. */
  Place line(int number, FileChannel file, long offset) {
    if (!earlier.isEmpty()) {
      return earlier.get(number);
    }
    int begin = number == 0 ? 0 : ends[number - 1];
    return new Place(file, offset + begin, ends[number] - begin);
  }

  /** Where the state of the thread stands, likewise; of no length where it is not kept. */
  Place state(FileChannel file, long offset) {
    int begin = ends.length == 0 ? 0 : ends[ends.length - 1];
    return new Place(file, offset + begin, bytes.length - begin);
  }
}
