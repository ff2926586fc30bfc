package org.colloquy.message;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Looks a little way ahead in a page; how far does not grow with the page. */
final class HtmlGlance {

  private static final int MAX_LINES = 6;
  private static final int MAX_NODES = 200;
  private static final int MAX_LINE = 200;

  private HtmlGlance() {}

  /** The first lines with text that an element holds, cut where they are long. */
  static List<String> firstLines(Element element) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    Node node = element.firstChild();
    for (int n = 0; node != null && n < MAX_NODES && lines.size() < MAX_LINES; n++) {
      if (node instanceof TextNode text) {
        append(line, text.getWholeText());
      } else if (breaks(node)) {
        end(line, lines);
      }
      node = next(node, element);
    }
    end(line, lines);
    return lines;
  }

  private static void append(StringBuilder line, String text) {
    line.append(text, 0, Math.min(text.length(), Math.max(0, MAX_LINE - line.length())));
  }

  private static boolean breaks(Node node) {
    return node instanceof Element element
        && !HtmlContext.isCell(element.normalName())
        && (element.isBlock() || element.normalName().equals("br"));
  }

  private static void end(StringBuilder line, List<String> lines) {
    String text = line.toString().replace('\u00a0', ' ').strip();
    if (!text.isEmpty()) {
      lines.add(text);
    }
    line.setLength(0);
  }

  /** Whether it is sure that no text stands behind an element. */
  static boolean nothingBehind(Element element) {
    Node node = behind(element, null);
    for (int n = 0; node != null && n < MAX_NODES; n++) {
      if (node instanceof TextNode text && !text.getWholeText().replace('\u00a0', ' ').isBlank()) {
        return false;
      }
      node = next(node, null);
    }
    return node == null;
  }

  /** The node behind this one in the order of the page, within the element given or anywhere. */
  private static @Nullable Node next(Node node, @Nullable Element within) {
    return node.childNodeSize() > 0 ? node.childNode(0) : behind(node, within);
  }

  private static @Nullable Node behind(Node node, @Nullable Element within) {
    Node at = node;
    while (at != null && !at.equals(within)) {
      Node sibling = at.nextSibling();
      if (sibling != null) {
        return sibling;
      }
      at = at.parent();
    }
    return null;
  }
}
