package org.colloquy.report.graph;

/** Drops what XML 1.0 cannot hold, not even escaped (section 2.2, production Char). */
final class XmlText {

  private XmlText() {}

  static String of(String text) {
    if (text.codePoints().allMatch(XmlText::isChar)) {
      return text;
    }
    StringBuilder legal = new StringBuilder(text.length());
    text.codePoints().filter(XmlText::isChar).forEach(legal::appendCodePoint);
    return legal.toString();
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
