package org.colloquy.message;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;

/** The charset that a page names in its own head, {@code <meta … charset=…>}. */
final class HtmlCharset {

  private static final String CHARSET = "charset=";

  /** The Encoding Standard of WHATWG looks at 1,024 bytes; mails begin with styles. */
  private static final int MAX_HEAD = 4_096;

  private HtmlCharset() {}

  /** The name, "" where the page has none or one in which this could not be read. */
  static String of(ByteSlice page) {
    int length = Math.min(MAX_HEAD, page.length());
    String head = new String(page.array, page.from, length, ISO_8859_1).toLowerCase(Locale.ROOT);
    int meta = head.indexOf("<meta");
    int at = meta < 0 ? -1 : head.indexOf(CHARSET, meta);
    if (at < 0) {
      return "";
    }
    int from = at + CHARSET.length();
    int quoted = from < length && "\"'".indexOf(head.charAt(from)) >= 0 ? from + 1 : from;
    int to = quoted;
    while (to < length && isName(head.charAt(to))) {
      to++;
    }
    String name = head.substring(quoted, to);
    return Charsets.named(name).filter(Charsets::containsAscii).isPresent() ? name : "";
  }

  private static boolean isName(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == ':';
  }
}
