package org.colloquy.archive;

import java.io.IOException;
import org.colloquy.message.Limit;
import org.colloquy.message.Limits;
import org.colloquy.message.SourceLocation;
import org.colloquy.text.EightBytes;

/**
 * Splits an mbox at its From_ lines, through a window.
 *
 * <p>A line that begins "From " separates two messages when a blank line stands before it, a header
 * field or a quoted From_ line after it, and it bears a date or nothing but a sender. Where either
 * neighbour is missing it must be a whole postmark, with the day of the week. A Content-Length that
 * ends exactly before such a line, or at the end of the input, is believed: From_ lines inside it
 * separate nothing (the dialects mboxcl and mboxcl2). The blank line before a separator and the
 * separator itself belong to no message.
 *
 * <p>Lines are not looked at but for their first byte.
 */
final class MboxSplitter {

  /** Length of "From ". */
  private static final int MARK = 5;

  /** What must be in the window to judge a From_ line: it and the line after it. */
  private static final int LOOK_AHEAD = 2 * FromLine.MAX_LENGTH;

  /** What must be in the window before a From_ line: a blank line. */
  private static final int LOOK_BEHIND = 16;

  /** Blank lines before the first From_ line are looked for in as many bytes. */
  private static final int HEAD = 1 << 16;

  private final InputBytes input;
  private final Window window;
  private final RecordSink sink;
  private final LengthClaims claims;
  private final int maxBytes;

  /** Offset of the record in hand, -1 before the first. */
  private long recordStart = -1;

  /** Offset after the last byte that is accounted for. */
  private long done;

  /** The NUL bytes that were met last, and the blank line before them, or their own beginning. */
  private long nulStart = -1;

  private long nulEnd = -1;
  private long blankBeforeNuls;

  /** From_ lines before this offset stand in the record in hand; -1 while nobody has looked. */
  private long trustedEnd;

  MboxSplitter(InputBytes input, Limits limits, RecordSink sink) {
    this.input = input;
    this.window = new Window(input);
    this.sink = sink;
    this.claims = new LengthClaims(input);
    this.maxBytes = (int) Math.min(Integer.MAX_VALUE - 8, limits.of(Limit.MESSAGE_BYTES));
  }

  /** Reads the input from its first to its last byte. */
  void run() throws IOException {
    window.fill(0, LOOK_AHEAD, 0, 0);
    gap(Gap.BYTE_ORDER_MARK, TextHead.markEnd(window.bytes(), window.filled()));
    long at = next(done);
    while (at >= 0) {
      isHere(at, LOOK_AHEAD);
      long follows = at + 1;
      if (separates(at)) {
        begin(at);
        follows = recordStart;
      }
      at = next(follows);
    }
    finish(window.end());
  }

  /** Offset of the next "From " that begins a line, perhaps behind NUL bytes, or -1. */
  private long next(long from) throws IOException {
    byte[] bytes = window.bytes();
    long at = from;
    while (isHere(at, MARK)) {
      int i = window.index(at);
      if (FromLine.begins(bytes, i, window.filled())) {
        return at;
      }
      at = bytes[i] == 0 ? behindNuls(at) : lineAfter(at);
    }
    return -1;
  }

  /** Goes over NUL bytes, and keeps in mind where they began: the window may move on over them. */
  private long behindNuls(long at) {
    if (at != nulEnd) {
      blankBeforeNuls = blankStart(at);
      nulStart = at;
    }
    int end = EightBytes.skip(window.bytes(), window.index(at), window.filled(), 0);
    nulEnd = window.offset(end);
    return nulEnd;
  }

  /** Offset of the line after the one that the offset lies in, or of the end of the input. */
  private long lineAfter(long from) throws IOException {
    long at = from;
    do {
      int i = window.index(at);
      int end = EightBytes.find(window.bytes(), i, window.filled(), '\n');
      if (end < window.filled()) {
        return window.offset(end) + 1;
      }
      at = window.offset(end);
    } while (isHere(at, 1));
    return at;
  }

  /** Whether so many bytes stand at the offset; reads on where they do not yet. */
  private boolean isHere(long at, int length) throws IOException {
    boolean more = true;
    while (more && at + length > window.end()) {
      more = window.more(at - LOOK_BEHIND, kept(at));
    }
    return at + length <= window.end();
  }

  /** What the window should keep: the record in hand. */
  private long kept(long at) {
    return recordStart < 0 ? at - LOOK_BEHIND : Math.min(recordStart, at - LOOK_BEHIND);
  }

  private boolean separates(long at) throws IOException {
    int from = window.index(at);
    int end = lineEnd(from);
    if (end < 0 || !isSeparator(from, end, isBlankBefore(lineStart(at)))) {
      return false;
    }
    return at >= trustedEnd(at);
  }

  private boolean isSeparator(int from, int end, boolean blankBefore) {
    byte[] bytes = window.bytes();
    int next = Math.min(end + 1, window.filled());
    int nextEnd = lineEnd(next);
    int fieldEnd = nextEnd < 0 ? next + FromLine.MAX_LENGTH : nextEnd;
    if (!FromLine.isField(bytes, next, fieldEnd)) {
      boolean blankAfter = nextEnd >= 0 && isBlank(bytes, next, nextEnd);
      return blankBefore && blankAfter && FromLine.isPostmark(bytes, from, end);
    }
    return blankBefore
        ? FromLine.isDated(bytes, from, end) || FromLine.isBare(bytes, from, end)
        : FromLine.isPostmark(bytes, from, end);
  }

  private boolean isBlankBefore(long line) {
    return blankStart(line) < line || (recordStart < 0 && line == done);
  }

  /** Offset of the first byte that may belong to a record. */
  private long first() {
    return recordStart < 0 ? done : recordStart;
  }

  /** Offset of the line that a From_ line stands in: it may stand behind NUL bytes. */
  private long lineStart(long at) {
    return at == nulEnd ? nulStart : at;
  }

  /** Offset of the blank line before a line, or the line's own where there is none. */
  private long blankStart(long line) {
    if (line == nulStart) {
      return blankBeforeNuls;
    }
    byte[] bytes = window.bytes();
    int i = window.index(line) - 1;
    if (line <= first() || i < 0 || bytes[i] != '\n') {
      return line;
    }
    int stop = Math.max(0, window.index(Math.max(first(), line - LOOK_BEHIND)));
    while (i > stop && bytes[i - 1] == '\r') {
      i--;
    }
    boolean blank = window.offset(i) == first() || (i > 0 && bytes[i - 1] == '\n');
    return blank ? window.offset(i) : line;
  }

  /** Index of the LF that ends the line, the end of the bytes, or -1 when it is too long. */
  private int lineEnd(int from) {
    byte[] bytes = window.bytes();
    int limit = Math.min(window.filled(), from + FromLine.MAX_LENGTH);
    for (int i = from; i < limit; i++) {
      if (bytes[i] == '\n') {
        return i;
      }
    }
    return limit == window.filled() ? limit : -1;
  }

  private static boolean isBlank(byte[] bytes, int at, int end) {
    int i = at;
    while (i < end && bytes[i] == '\r') {
      i++;
    }
    return i == end;
  }

  /** Where the body of the record in hand ends by its Content-Length, if that can be believed. */
  private long trustedEnd(long at) throws IOException {
    if (trustedEnd < 0) {
      trustedEnd = recordStart < 0 ? 0 : claims.bodyEnd(window, recordStart, at);
    }
    return trustedEnd;
  }

  /** Ends the record in hand and begins the one behind the From_ line. */
  private void begin(long at) throws IOException {
    finish(lineStart(at));
    gap(Gap.NUL_BYTES, at - done);
    int end = lineEnd(window.index(at));
    long lineEnd = Math.min(window.end(), window.offset(end) + 1);
    gap(Gap.FROM_LINE, lineEnd - done);
    recordStart = done;
    trustedEnd = -1;
  }

  /** Hands on the record in hand, which ends before the offset, and the blank line behind it. */
  private void finish(long end) throws IOException {
    if (recordStart < 0) {
      lead(end);
      return;
    }
    long recordEnd = Math.max(recordStart, blankStart(end));
    sink.record(record(recordEnd - recordStart));
    done = recordEnd;
    gap(Gap.BLANK_LINES, end - done);
  }

  private RawMail record(long length) throws IOException {
    SourceLocation source = new SourceLocation(input.name(), recordStart, length);
    int here = (int) Math.min(maxBytes, length);
    if (window.holds(recordStart)) {
      int from = window.index(recordStart);
      return new RawMail(source, window.bytes(), from, from + here);
    }
    byte[] bytes = input.read(recordStart, here);
    return new RawMail(source, bytes, 0, bytes.length);
  }

  /** What stands before the first From_ line. */
  private void lead(long end) throws IOException {
    byte[] text = input.read(done, (int) Math.min(HEAD, end - done));
    boolean blank = end - done <= HEAD && TextHead.start(text, 0, text.length) == text.length;
    gap(blank ? Gap.BLANK_LINES : Gap.LEADING_TEXT, end - done);
  }

  private void gap(Gap kind, long length) {
    if (length > 0) {
      sink.gap(kind, done, length);
      done += length;
    }
  }
}
