package org.colloquy.report.graph;

import org.colloquy.text.Steering;

/** Text that the files of graphs can hold. */
final class XmlText {
  private static final char REPLACEMENT = '\uFFFD';

  private XmlText() {}

  /** Drops what XML 1.0 cannot hold, not even escaped (section 2.2, production Char). */
  static String of(String text) {
    if (text.codePoints().allMatch(XmlText::isChar)) {
      return text;
    }
    StringBuilder legal = new StringBuilder(text.length());
    text.codePoints().filter(XmlText::isChar).forEach(legal::appendCodePoint);
    return legal.toString();
  }

  /** The same with U+FFFD for what could steer a terminal, where a format has no escapes for it. */
  static String printable(String text) {
    String legal = of(text);
    if (legal.codePoints().noneMatch(Steering::is)) {
      return legal;
    }
    StringBuilder printable = new StringBuilder(legal.length());
    legal.chars().forEach(c -> printable.append(Steering.is(c) ? REPLACEMENT : (char) c));
    return printable.toString();
  }

  private static boolean isChar(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
