package org.colloquy.archive;

import java.io.IOException;

/**
 * Tells which Content-Length of an mbox can be believed: one that ends exactly at the end of the
 * input, or before a From_ line.
 */
final class LengthClaims {

  /** A Content-Length is looked for in as many bytes of a record. */
  private static final int HEAD = 1 << 16;

  private final InputBytes input;

  LengthClaims(InputBytes input) {
    this.input = input;
  }

  /**
   * Where the body of a record ends.
   *
   * @param window holds the record, or its end at least
   * @param record offset of the record
   * @param at offset of a From_ line
   * @return the end if it lies behind the From_ line and can be believed, else 0
   */
  long bodyEnd(Window window, long record, long at) throws IOException {
    long claimed = claimed(window, record, at);
    return claimed > at && isBoundary(claimed) ? claimed : 0;
  }

  private long claimed(Window window, long record, long at) throws IOException {
    int length = (int) Math.min(HEAD, at - record);
    if (window.holds(record)) {
      int from = window.index(record);
      long end = ContentLength.bodyEnd(window.bytes(), from, from + length);
      return end < 0 ? -1 : record + end - from;
    }
    byte[] head = input.read(record, length);
    long end = ContentLength.bodyEnd(head, 0, head.length);
    return end < 0 ? -1 : record + end;
  }

  /** Whether the input ends here, or a From_ line follows, perhaps behind a blank line. */
  private boolean isBoundary(long offset) throws IOException {
    if (offset >= input.size()) {
      return offset == input.size();
    }
    byte[] next = input.read(offset, 2 * FromLine.MAX_LENGTH);
    int start = TextHead.start(next, 0, Math.min(4, next.length));
    int end = TextHead.lineEnd(next, start);
    int after = Math.min(end + 1, next.length);
    boolean separator =
        FromLine.begins(next, start, end)
            && FromLine.isDated(next, start, end)
            && FromLine.isField(next, after, TextHead.lineEnd(next, after));
    return separator || (start == next.length && offset + start == input.size());
  }
}
