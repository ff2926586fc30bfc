package org.colloquy.message;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * HTML as plain text: blocks on lines of their own, every {@code blockquote} around a line as a
 * {@code "> "} before it. The tree is walked without recursion.
 */
final class HtmlText implements NodeVisitor {

  /** Marks of a deeper quote than this are left out. */
  private static final int MAX_DEPTH = 100;

  /** Characters of one tag beyond this number are dropped. */
  static final int MAX_TAG = 10_000;

  private static final Set<String> PARAGRAPHS =
      Set.of(
          "p", "blockquote", "pre", "ul", "ol", "dl", "table", "h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> UNSEEN =
      Set.of("script", "style", "title", "noscript", "template", "textarea");

  private final StringBuilder out = new StringBuilder();
  private final StringBuilder line = new StringBuilder();
  private int quotes;
  private int lastQuotes;
  private int preformatted;
  private int unseen;
  private boolean gap;
  private boolean blankDue;

  private HtmlText() {}

  static String of(String html) {
    HtmlText text = new HtmlText();
    NodeTraversor.traverse(text, Jsoup.parse(withShortTags(html)));
    text.endLine();
    return text.out.toString();
  }

  /**
   * Cuts tags longer than {@link #MAX_TAG}: the time that the parser takes for the attributes of
   * one tag grows with their square.
   */
  static String withShortTags(String html) {
    StringBuilder out = new StringBuilder();
    int done = 0;
    int open = html.indexOf('<');
    while (open >= 0 && open + MAX_TAG < html.length()) {
      int close = html.indexOf('>', open);
      int end = close < 0 ? html.length() : close;
      if (end - open > MAX_TAG && Character.isLetter(html.charAt(open + 1))) {
        out.append(html, done, open + MAX_TAG);
        done = end;
      }
      open = html.indexOf('<', end);
    }
    return out.append(html, done, html.length()).toString();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode textNode) {
      text(textNode.getWholeText());
    } else if (node instanceof Element element) {
      open(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      close(element);
    }
  }

  private void open(Element element) {
    String name = element.normalName();
    if (name.equals("br")) {
      breakLine();
      return;
    }
    block(element);
    if (name.equals("blockquote")) {
      quotes++;
    } else if (name.equals("pre")) {
      preformatted++;
    } else if (name.equals("li")) {
      line.append("* ");
    } else if (name.equals("td") || name.equals("th")) {
      gap = line.length() > 0;
    } else if (UNSEEN.contains(name)) {
      unseen++;
    }
  }

  private void close(Element element) {
    block(element);
    switch (element.normalName()) {
      case "blockquote" -> quotes--;
      case "pre" -> preformatted--;
      default -> unseen -= UNSEEN.contains(element.normalName()) ? 1 : 0;
    }
  }

  private void block(Element element) {
    boolean cell = element.normalName().equals("td") || element.normalName().equals("th");
    if (element.isBlock() && !cell && !UNSEEN.contains(element.normalName())) {
      endLine();
      blankDue |= PARAGRAPHS.contains(element.normalName());
    }
  }

  private void text(String text) {
    if (unseen > 0) {
      return;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (preformatted > 0) {
        preformatted(c);
      } else if (c <= ' ') {
        gap = line.length() > 0;
      } else {
        append(c == '\u00a0' ? ' ' : c);
      }
    }
  }

  private void preformatted(char c) {
    if (c == '\n') {
      breakLine();
    } else if (c != '\r') {
      append(c);
    }
  }

  private void append(char c) {
    if (gap) {
      line.append(' ');
      gap = false;
    }
    line.append(c);
  }

  /** Ends the line, also an empty one. */
  private void breakLine() {
    if (line.length() == 0) {
      write("");
    }
    endLine();
  }

  private void endLine() {
    gap = false;
    if (line.length() > 0) {
      write(line.toString().stripTrailing());
      line.setLength(0);
    }
  }

  /** Writes a line, and the blank line due before it; a second blank line in a row is dropped. */
  private void write(String content) {
    if (content.isEmpty()) {
      blankDue = true;
      return;
    }
    if (blankDue && out.length() > 0) {
      out.append(marks(Math.min(quotes, lastQuotes)).stripTrailing()).append('\n');
    }
    blankDue = false;
    lastQuotes = quotes;
    out.append(marks(quotes)).append(content).append('\n');
  }

  private static String marks(int quotes) {
    return "> ".repeat(Math.min(quotes, MAX_DEPTH));
  }
}
