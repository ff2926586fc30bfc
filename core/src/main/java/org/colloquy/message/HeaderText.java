package org.colloquy.message;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.function.Supplier;

/** The text of header fields: unfolding (RFC 5322, section 2.2.3) and white space. */
final class HeaderText {

  private HeaderText() {}

  /**
   * The field body without line ends and the white space around it; bytes beyond ASCII are UTF-8,
   * else in the charset given, else windows-1252.
   */
  static String unfold(byte[] bytes, int from, int to, Supplier<Optional<Charset>> raw) {
    int start = from;
    int end = to;
    while (start < end && isSpace(bytes[start])) {
      start++;
    }
    while (start < end && isSpace(bytes[end - 1])) {
      end--;
    }
    ByteSlice line = new ByteSlice(bytes, start, end);
    ByteSlice value = line.contains('\n') ? withoutLineEnds(line) : line;
    return of(value, raw);
  }

  /** Bytes without a line end as text. */
  static String of(ByteSlice value) {
    return of(value, Optional::empty);
  }

  private static String of(ByteSlice value, Supplier<Optional<Charset>> raw) {
    return value.isAscii()
        ? new String(value.array, value.from, value.length(), ISO_8859_1)
        : Charsets.guess(value, raw.get());
  }

  private static ByteSlice withoutLineEnds(ByteSlice folded) {
    byte[] kept = new byte[folded.length()];
    int n = 0;
    for (int i = folded.from; i < folded.to; i++) {
      byte b = folded.array[i];
      if (b != '\n' && b != '\r') {
        kept[n++] = b;
      }
    }
    return new ByteSlice(kept, 0, n);
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\t' || b == '\r' || b == '\n';
  }

  /** Decodes encoded words and makes every run of white space one space, none at the ends. */
  static String phrase(String unfolded) {
    return collapse(EncodedWords.decode(unfolded));
  }

  /** Makes every run of white space one space, none at the ends; control characters go. */
  static String collapse(String text) {
    return isCollapsed(text) ? text : collapsed(shifted(text));
  }

  /** Text with the escape sequences of ISO-2022 in it, read by them. */
  static String shifted(String text) {
    if (text.indexOf(Charsets.ESCAPE) < 0) {
      return text;
    }
    ByteSlice bytes = ByteSlice.of(text.getBytes(ISO_8859_1));
    return Charsets.shifted(bytes).flatMap(c -> Charsets.strictly(c, bytes)).orElse(text);
  }

  private static boolean isCollapsed(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c <= ' ' && (c != ' ' || before == ' ')) || c > '~') {
        return false;
      }
      before = c;
    }
    return before != ' ' || text.isEmpty();
  }

  private static String collapsed(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00a0') {
        gap = out.length() > 0;
      } else if (!Character.isISOControl(c)) {
        if (gap) {
          out.append(' ');
          gap = false;
        }
        out.append(c);
      }
    }
    return out.toString();
  }
}
