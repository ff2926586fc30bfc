package org.colloquy.message;

import java.util.Locale;

/**
 * The declarations of one {@code style} attribute, as far as they decide what a reader sees. Of two
 * declarations of one property the later counts.
 */
final class HtmlStyle {

  /** Characters of a longer attribute beyond this number are not read. */
  private static final int MAX_LENGTH = 2_000;

  private static final HtmlStyle NONE = new HtmlStyle("");

  /** In lower case, without white space, each declaration behind a semicolon. */
  private final String declarations;

  private HtmlStyle(String declarations) {
    this.declarations = declarations;
  }

  static HtmlStyle of(String attribute) {
    if (attribute.isEmpty()) {
      return NONE;
    }
    StringBuilder plain = new StringBuilder(attribute.length() + 1).append(';');
    for (int i = 0; i < Math.min(attribute.length(), MAX_LENGTH); i++) {
      if (attribute.charAt(i) > ' ') {
        plain.append(attribute.charAt(i));
      }
    }
    return new HtmlStyle(plain.toString().toLowerCase(Locale.ROOT));
  }

  /** The value of a property without its white space, "" where there is none. */
  String value(String property) {
    int at = declarations.lastIndexOf(";" + property + ":");
    if (at < 0) {
      return "";
    }
    int begin = at + property.length() + 2;
    int end = declarations.indexOf(';', begin);
    return declarations.substring(begin, end < 0 ? declarations.length() : end);
  }

  /** Whether nothing within is seen, whatever its own style says. */
  boolean hides() {
    return !declarations.isEmpty()
        && (value("display").startsWith("none")
            || value("mso-hide").equals("all")
            || value("visibility").startsWith("hidden")
            || isZero(value("max-height"))
            || isZero(value("opacity")));
  }

  /** Whether text is too small to be seen; what stands within can be larger again. */
  boolean isSmall(boolean outer) {
    String size = value("font-size");
    return size.isEmpty() ? outer : isZero(size);
  }

  /** Whether spaces and line ends stand as they are. */
  boolean isVerbatim(boolean outer) {
    String space = value("white-space");
    if (space.isEmpty() || space.startsWith("inherit")) {
      return outer;
    }
    return space.startsWith("pre") || space.startsWith("break-spaces");
  }

  /** Whether it stands on lines of its own, as it usually does or does not. */
  boolean isBlock(boolean usually) {
    String display = value("display");
    boolean block =
        display.startsWith("block")
            || display.startsWith("list-item")
            || display.startsWith("flex")
            || display.equals("table");
    return usually ? !display.equals("inline") : block;
  }

  /** Word writes the number or the bullet of a list item as text. */
  boolean isListLabel() {
    return value("mso-list").startsWith("ignore");
  }

  /** A line above the text and none beside it: Outlook's mark of an earlier message. */
  boolean isRuledAbove() {
    return value("border-top").contains("solid")
        && (value("border").startsWith("none") || value("border-left").startsWith("none"));
  }

  /** A line beside the text: the mark of a quote. */
  boolean isRuledBeside() {
    String line = value("border-left") + value("border-left-style");
    return line.contains("solid");
  }

  /** What Gmail and Apple Mail write for "indent": a margin, and no line beside the text. */
  boolean isIndented() {
    return value("border").startsWith("none")
        && value("border-left").isEmpty()
        && value("margin").endsWith("40px");
  }

  /** Whether paragraphs follow each other without a gap. */
  boolean isTight() {
    String margin = value("margin");
    return margin.isEmpty()
        ? isZero(value("margin-top")) && isZero(value("margin-bottom"))
        : isZero(margin);
  }

  /** Whether a paragraph that usually has no gap below has one. */
  boolean isSpacedBelow() {
    String below = value("margin-bottom");
    return (!below.isEmpty() && !isZero(below)) || value("mso-margin-bottom-alt").equals("auto");
  }

  /** "0", "0px", ".0pt", "0.0in": no digit but zero, and one at the begin. */
  private static boolean isZero(String value) {
    int at = 0;
    while (at < value.length() && (value.charAt(at) == '0' || value.charAt(at) == '.')) {
      at++;
    }
    return at > 0 && (at == value.length() || !Character.isDigit(value.charAt(at)));
  }
}
