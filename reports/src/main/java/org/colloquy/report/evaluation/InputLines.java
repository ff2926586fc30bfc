package org.colloquy.report.evaluation;

import java.io.IOException;
import java.util.Arrays;
import org.colloquy.archive.InputBytes;
import org.colloquy.archive.RawMail;
import org.colloquy.message.SourceLocation;

/** Goes through the lines of an input; they end with LF, which belongs to them. */
final class InputLines {
  private static final int CHUNK = 1 << 16;

  private final InputBytes input;
  private final int most;
  private byte[] line = new byte[CHUNK];
  private int kept;
  private long begin;
  private long end;
  private int number;
  private byte[] chunk = new byte[0];
  private long chunkAt;

  /**
   * Starts before the first line.
   *
   * @param most bytes to keep of one line; of a longer one {@link #line} holds the first
   */
  InputLines(InputBytes input, int most) {
    this.input = input;
    this.most = most;
  }

  /** Goes on to the next line; false where there is none. */
  boolean next() throws IOException {
    begin = end;
    kept = 0;
    boolean open = true;
    while (open && fill()) {
      int from = (int) (end - chunkAt);
      int to = from;
      while (to < chunk.length && chunk[to] != '\n') {
        to++;
      }
      open = to == chunk.length;
      keep(from, open ? to : to + 1);
    }
    number++;
    return end > begin;
  }

  /** Whether there are bytes to look at. */
  private boolean fill() throws IOException {
    if (end == chunkAt + chunk.length) {
      chunkAt = end;
      chunk = input.read(end, CHUNK);
    }
    return chunk.length > 0;
  }

  private void keep(int from, int to) {
    int length = Math.min(to - from, most - kept);
    if (kept + length > line.length) {
      line = Arrays.copyOf(line, Math.min(most, Math.max(kept + length, 2 * line.length)));
    }
    System.arraycopy(chunk, from, line, kept, length);
    kept += length;
    end += to - from;
  }

  /** The line at which this is, valid until {@link #next}. */
  RawMail line() {
    return new RawMail(new SourceLocation(input.name(), begin, end - begin), line, 0, kept);
  }

  /** Its number, counted from 1. */
  int number() {
    return number;
  }
}
