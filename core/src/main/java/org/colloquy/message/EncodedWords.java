package org.colloquy.message;

import java.io.ByteArrayOutputStream;

/**
 * Encoded words, {@code =?charset?B?text?=} (RFC 2047), with the faults that mail has: glued to
 * text, inside quoted strings, with spaces in them, and with a character split over two words.
 * Linear in the text.
 */
final class EncodedWords {

  private static final int MAX_CHARSET = 60;

  private final String text;
  private final StringBuilder out = new StringBuilder();
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
  private String charset = "";
  private int nextEnd = -1;

  // The word that was found last.
  private String wordCharset = "";
  private ByteSlice wordBytes = ByteSlice.of(new byte[0]);

  private EncodedWords(String text) {
    this.text = text;
  }

  /** The text with every encoded word decoded; white space between two of them goes. */
  static String decode(String text) {
    return text.contains("=?") ? new EncodedWords(text).run() : text;
  }

  private String run() {
    int done = 0;
    int at = text.indexOf("=?");
    while (at >= 0) {
      int end = word(at);
      if (end < 0) {
        at = text.indexOf("=?", at + 2);
        continue;
      }
      boolean joined = pending.size() > 0 && text.substring(done, at).isBlank();
      if (!joined || !wordCharset.equalsIgnoreCase(charset)) {
        flush();
      }
      if (!joined) {
        out.append(text, done, at);
      }
      charset = wordCharset;
      pending.write(wordBytes.array, wordBytes.from, wordBytes.length());
      done = end;
      at = text.indexOf("=?", end);
    }
    flush();
    return out.append(text, done, text.length()).toString();
  }

  private void flush() {
    ByteSlice bytes = ByteSlice.of(pending.toByteArray());
    out.append(Charsets.decode(charset, bytes));
    pending.reset();
  }

  /** Reads the encoded word that begins here; returns the offset after it, or -1. */
  private int word(int at) {
    int mark = charsetEnd(at + 2);
    if (mark < 0 || mark + 2 >= text.length() || text.charAt(mark + 2) != '?') {
      return -1;
    }
    char encoding = Character.toLowerCase(text.charAt(mark + 1));
    int start = mark + 3;
    if (nextEnd < start) {
      nextEnd = text.indexOf("?=", start);
      nextEnd = nextEnd < 0 ? Integer.MAX_VALUE : nextEnd;
    }
    if (nextEnd == Integer.MAX_VALUE || (encoding != 'b' && encoding != 'q')) {
      return -1;
    }
    String name = text.substring(at + 2, mark);
    int language = name.indexOf('*');
    wordCharset = language < 0 ? name : name.substring(0, language);
    String content = text.substring(start, nextEnd);
    wordBytes = encoding == 'b' ? TransferEncoding.base64(content) : q(content);
    return nextEnd + 2;
  }

  private int charsetEnd(int from) {
    int limit = Math.min(text.length(), from + MAX_CHARSET);
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '?') {
        return i;
      }
      if (c <= ' ' || c > '~') {
        return -1;
      }
    }
    return -1;
  }

  private static ByteSlice q(String content) {
    return TransferEncoding.quotedPrintable(content.replace("_", "=20"));
  }
}
