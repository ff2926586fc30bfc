package org.colloquy.archive;

import java.io.IOException;
import java.util.Arrays;

/**
 * Splits an mbox at its From_ lines, through a window: no message is held whole, only its header
 * block.
 *
 * <p>A line that begins "From " separates two messages when a blank line stands before it, a header
 * field or a quoted From_ line after it, and it bears a date or nothing but a sender. Where either
 * neighbour is missing it must be a whole postmark, with the day of the week. The blank line before
 * a separator and the separator itself belong to no message.
 */
final class MboxSplitter {

  /** Header blocks are handed on up to this number of bytes. */
  static final int MAX_HEAD = 1 << 20;

  private static final int CHUNK = 1 << 20;

  /** What must be in the window to judge a From_ line: it and the line after it. */
  private static final int LOOK_AHEAD = 2 * FromLine.MAX_LENGTH;

  private final InputBytes input;
  private final RecordSink sink;
  private final byte[] window = new byte[MAX_HEAD + 2 * CHUNK];
  private long base;
  private int filled;

  private long recordStart = -1;
  private byte[] head = {};
  private boolean inHeader;
  private long blankStart;

  /** Takes the records of an mbox one after the other. */
  @FunctionalInterface
  interface RecordSink {

    /**
     * One record.
     *
     * @param offset 0-based offset of the first byte after the From_ line
     * @param length number of its bytes
     * @param head its header block and perhaps more, at most {@link #MAX_HEAD} bytes
     */
    void accept(long offset, long length, byte[] head) throws IOException;
  }

  MboxSplitter(InputBytes input, RecordSink sink) {
    this.input = input;
    this.sink = sink;
  }

  /** Reads the input from its first to its last byte. */
  void run() throws IOException {
    long at = has(0, LOOK_AHEAD) && isByteOrderMark() ? 3 : 0;
    boolean blank = true;
    blankStart = at;
    while (has(at, LOOK_AHEAD)) {
      boolean separator = separates(at, blank);
      if (separator) {
        finish(blank ? blankStart : at);
      }
      long end = lineEnd(at);
      if (separator) {
        recordStart = end + 1;
        inHeader = true;
        blank = false;
      } else {
        blank = isBlank(at, end);
        noteBlank(blank, at, end);
      }
      at = end + 1;
    }
    finish(blank ? blankStart : base + filled);
  }

  private void noteBlank(boolean blank, long at, long end) {
    if (blank) {
      blankStart = at;
      if (inHeader) {
        endHeader(end + 1);
      }
    }
  }

  private void endHeader(long end) {
    int from = (int) (recordStart - base);
    int length = (int) Math.min(MAX_HEAD, Math.min(end, base + filled) - recordStart);
    head = Arrays.copyOfRange(window, from, from + Math.max(0, length));
    inHeader = false;
  }

  private void finish(long end) throws IOException {
    if (recordStart < 0) {
      return;
    }
    if (inHeader) {
      endHeader(end);
    }
    long length = Math.max(0, end - recordStart);
    boolean cut = head.length > length;
    sink.accept(recordStart, length, cut ? Arrays.copyOf(head, (int) length) : head);
  }

  private boolean separates(long at, boolean blankBefore) {
    int from = (int) (at - base);
    if (window[from] != 'F') {
      return false;
    }
    int end = shortLineEnd(from);
    if (end < 0 || !FromLine.begins(window, from, end)) {
      return false;
    }
    int next = Math.min(end + 1, filled);
    int nextEnd = shortLineEnd(next);
    boolean field = FromLine.isField(window, next, nextEnd < 0 ? filled : nextEnd);
    if (!field) {
      boolean blankAfter = next == nextEnd || isBlank(base + next, base + nextEnd);
      return blankBefore && blankAfter && FromLine.isPostmark(window, from, end);
    }
    return blankBefore
        ? FromLine.isDated(window, from, end) || FromLine.isBare(window, from, end)
        : FromLine.isPostmark(window, from, end);
  }

  /** Index of the LF that ends the line, or -1 when it is too long for a From_ line. */
  private int shortLineEnd(int from) {
    int limit = Math.min(filled, from + FromLine.MAX_LENGTH);
    for (int i = from; i < limit; i++) {
      if (window[i] == '\n') {
        return i;
      }
    }
    return limit == filled ? filled : -1;
  }

  private boolean isBlank(long at, long end) {
    return end == at || (end == at + 1 && window[(int) (at - base)] == '\r');
  }

  /** Offset of the LF that ends the line, or of the end of the input. */
  private long lineEnd(long at) throws IOException {
    int i = (int) (at - base);
    while (true) {
      while (i < filled) {
        if (window[i] == '\n') {
          return base + i;
        }
        i++;
      }
      long scanned = base + i;
      if (!more(scanned)) {
        return scanned;
      }
      i = (int) (scanned - base);
    }
  }

  /**
   * Whether the input goes on at this offset; then as many bytes as asked for are there, if any.
   */
  private boolean has(long at, int bytes) throws IOException {
    boolean more = true;
    while (more && at + bytes > base + filled) {
      more = more(at);
    }
    return at < base + filled;
  }

  /** Reads on, dropping what lies before the offset and before the header block in hand. */
  private boolean more(long from) throws IOException {
    if (inHeader && base + filled - recordStart >= MAX_HEAD) {
      endHeader(base + filled);
    }
    long keep = inHeader ? Math.min(recordStart, from) : from;
    if (window.length - filled < CHUNK) {
      int dropped = (int) (keep - base);
      System.arraycopy(window, dropped, window, 0, filled - dropped);
      filled -= dropped;
      base = keep;
    }
    int n = input.read(base + filled, window, filled, window.length - filled);
    filled += Math.max(0, n);
    return n > 0;
  }

  private boolean isByteOrderMark() {
    return filled >= 3
        && window[0] == (byte) 0xef
        && window[1] == (byte) 0xbb
        && window[2] == (byte) 0xbf;
  }
}
