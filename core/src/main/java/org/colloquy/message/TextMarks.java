package org.colloquy.message;

import org.colloquy.text.EightBytes;

/** What a text has that must be looked at closer, found by one pass over its bytes. */
final class TextMarks {

  private static final String FROM = "From ";

  private final byte[] bytes;
  private final int to;
  private boolean ascii;
  private boolean carriageReturn;
  private boolean quotedFrom;
  private boolean file;
  private boolean escape;

  private TextMarks(ByteSlice text) {
    this.bytes = text.array;
    this.to = text.to;
  }

  /** Looks at a text in a charset whose bytes below 128 are ASCII. */
  static TextMarks of(ByteSlice text) {
    TextMarks marks = new TextMarks(text);
    marks.read(text.from);
    return marks;
  }

  /** Whether every byte is below 128. */
  boolean isAscii() {
    return ascii;
  }

  /** Whether an escape stands in it, which begins the shifts of ISO-2022. */
  boolean hasEscape() {
    return escape;
  }

  /** Whether a line end is other than LF. */
  boolean hasCarriageReturn() {
    return carriageReturn;
  }

  /** Whether a line may begin with "&gt;From ". */
  boolean hasQuotedFrom() {
    return quotedFrom;
  }

  /** Whether a line may begin a file in uuencode or yEnc. */
  boolean hasFile() {
    return file;
  }

  private void read(int from) {
    byte[] text = bytes;
    int end = to;
    int all = 0;
    int i = from;
    while (i < end) {
      line(text[i], i);
      i = EightBytes.skipPrinted(text, i, end);
      byte last = '\n';
      while (i < end && (last = text[i++]) != '\n' && last != '\r') {
        all |= last;
        escape |= last == Charsets.ESCAPE;
      }
      carriageReturn |= last == '\r';
    }
    ascii = all >= 0;
  }

  private void line(byte first, int at) {
    if (first == '>') {
      quotedFrom = quotedFrom || isQuotedFrom(at);
    } else if (first == 'b') {
      file |= startsWith("begin ", at);
    } else if (first == '=') {
      file |= startsWith("=ybegin ", at);
    }
  }

  private boolean isQuotedFrom(int at) {
    int i = at;
    while (i < to && bytes[i] == '>') {
      i++;
    }
    return startsWith(FROM, i);
  }

  private boolean startsWith(String word, int at) {
    if (at + word.length() > to) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (bytes[at + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
