package org.colloquy.message;

import java.io.ByteArrayOutputStream;

/**
 * Encoded words, {@code =?charset?B?text?=} (RFC 2047), with the faults that mail has: glued to
 * text, inside quoted strings, with spaces in them, and with a character split over two words.
 * Linear in the text.
 */
final class EncodedWords {

  private static final int MAX_CHARSET = 60;

  /** Characters of a word that is looked for amid other text. */
  private static final int MAX_WORD = 500;

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

  /** Offset after the encoded word that begins here, -1 where none does. */
  static int end(String text, int at) {
    if (!text.startsWith("=?", at)) {
      return -1;
    }
    String window = text.substring(at, Math.min(text.length(), at + MAX_WORD));
    int end = window.indexOf("?=") < 0 ? -1 : new EncodedWords(window).word(0);
    return end < 0 ? -1 : at + end;
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
    boolean unended = nextEnd == Integer.MAX_VALUE;
    if ((unended && !isCutOff(at, mark)) || (encoding != 'b' && encoding != 'q')) {
      return -1;
    }
    String name = text.substring(at + 2, mark);
    int language = name.indexOf('*');
    wordCharset = language < 0 ? name : name.substring(0, language);
    int end = unended ? text.length() : encoding == 'q' ? questionsEnd(nextEnd) : nextEnd;
    String content = text.substring(start, end);
    wordBytes = encoding == 'b' ? TransferEncoding.base64(content) : q(content);
    return Math.min(end + 2, text.length());
  }

  /** Whether the text ends within a word whose charset is known. */
  private boolean isCutOff(int at, int mark) {
    int end = text.length() - mark < MAX_WORD ? text.stripTrailing().length() : 0;
    boolean word = end > mark + 3;
    for (int i = mark + 3; i < end && word; i++) {
      word = text.charAt(i) > ' ' && text.charAt(i) != '?';
    }
    return word && Charsets.named(text.substring(at + 2, mark)).isPresent();
  }

  /** The end of a word in which a question mark stands before a code: "Why?=20me?=". */
  private int questionsEnd(int first) {
    int end = first;
    for (int i = first + 2;
        isCode(end + 2) && i < Math.min(text.length(), first + MAX_CHARSET);
        i++) {
      if (text.charAt(i) <= ' ' || text.startsWith("=?", i)) {
        return first;
      }
      if (text.startsWith("?=", i)) {
        end = i;
      }
    }
    return isCode(end + 2) ? first : end;
  }

  private boolean isCode(int at) {
    return at + 2 <= text.length()
        && Character.digit(text.charAt(at), 16) >= 0
        && Character.digit(text.charAt(at + 1), 16) >= 0;
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
