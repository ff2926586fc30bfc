package org.colloquy.message;

import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What the elements around a text say of it.
 *
 * @param quotes number of quotes that it stands in
 * @param verbatim whether its spaces and line ends stand as they are
 * @param hidden whether a reader does not see it
 * @param small whether its letters have no size
 * @param label whether it is the number or the bullet of a list item
 * @param cell whether it stands in a cell of a table, and in nothing else within
 */
record HtmlContext(
    int quotes, boolean verbatim, boolean hidden, boolean small, boolean label, boolean cell) {

  static final HtmlContext PAGE = new HtmlContext(0, false, false, false, false, false);

  private static final Set<String> UNSEEN =
      Set.of("head", "script", "style", "title", "noscript", "template", "textarea", "xml", "svg");
  private static final Set<String> VERBATIM = Set.of("pre", "xmp", "listing", "plaintext");
  private static final Set<String> APART = Set.of("blockquote", "ul", "ol", "dl", "pre", "table");

  /** The context of what stands in an element of this context. */
  HtmlContext within(Element element, HtmlStyle style, HtmlQuote quote) {
    String name = element.normalName();
    return new HtmlContext(
        quotes + (quote == HtmlQuote.MARKED ? 1 : 0),
        style.isVerbatim(verbatim || VERBATIM.contains(name)),
        hidden || UNSEEN.contains(name) || element.hasAttr("hidden") || style.hides(),
        style.isSmall(small),
        label || style.isListLabel(),
        isCell(name) || (cell && !APART.contains(name)));
  }

  /** Whether its text is left out. */
  boolean isUnseen() {
    return hidden || small;
  }

  static boolean isCell(String name) {
    return name.equals("td") || name.equals("th");
  }
}
