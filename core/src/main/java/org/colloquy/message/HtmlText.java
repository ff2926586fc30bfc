package org.colloquy.message;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * HTML as plain text: blocks on lines of their own, every quote around a line as a {@code "> "}
 * before it, and a drawn line above an earlier message that has a header block instead.
 *
 * <pre>{@code
 * <p>Yes.</p><div>Ada wrote:</div><blockquote>May I?</blockquote>
 *
 * Yes.
 *
 * Ada wrote:
 *
 * > May I?
 * }</pre>
 *
 * The tree is walked without recursion; time and memory are linear in the page.
 */
final class HtmlText implements NodeVisitor {

  private static final Set<String> PARAGRAPHS =
      Set.of(
          "p", "blockquote", "pre", "ul", "ol", "dl", "table", "h1", "h2", "h3", "h4", "h5", "h6");

  /** What is done when an element ends. */
  private record Box(
      HtmlContext outer, boolean block, boolean spacedBelow, int raised, int letters) {}

  private final HtmlLines lines;
  private final boolean images;
  private final boolean tight;
  private final Deque<Box> open = new ArrayDeque<>();
  private final HtmlLists lists = new HtmlLists();
  private HtmlContext context = HtmlContext.PAGE;

  private HtmlText(Document page, int size, boolean images) {
    this.lines = new HtmlLines(size);
    this.images = images;
    this.tight = hasTightParagraphs(page);
  }

  /** The text of a page, each line with its LF; that of its images where there is no other. */
  static String of(String html) {
    Document page = Jsoup.parse(html);
    String text = new HtmlText(page, html.length(), false).read(page);
    return text.isBlank() ? new HtmlText(page, html.length(), true).read(page) : text;
  }

  private String read(Document page) {
    NodeTraversor.traverse(this, page);
    return lines.text();
  }

  /** Outlook on the web takes the gaps between paragraphs away for the whole page. */
  private static boolean hasTightParagraphs(Document page) {
    for (Element style : page.head().getElementsByTag("style")) {
      String rules = style.data();
      HtmlStyle plain = HtmlStyle.of(rules.replace('{', ';').replace('}', ';'));
      String first = rules.strip().toLowerCase(Locale.ROOT);
      if ((first.startsWith("p ") || first.startsWith("p{")) && plain.isTight()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      append(text.getWholeText());
    } else if (node instanceof Element element) {
      open(element);
    }
  }

  private void append(String text) {
    if (!context.isUnseen()) {
      lines.append(context.label() ? HtmlLetters.label(text) : text);
    }
  }

  private void open(Element element) {
    HtmlStyle style = HtmlStyle.of(element.attr("style"));
    HtmlQuote quote = HtmlQuote.of(element, style, lines.lastLetter());
    HtmlContext inner = context.within(element, style, quote);
    open.push(
        new Box(
            context,
            isBlock(element, style),
            isSpacedBelow(element, style),
            lines.raised(),
            lines.letters()));
    if (!inner.hidden()) {
      begin(element, style, quote);
    }
    context = inner;
    lines.enter(inner);
  }

  private void begin(Element element, HtmlStyle style, HtmlQuote quote) {
    String name = element.normalName();
    if (isBlock(element, style)) {
      lines.block(isSpaced(element, style));
    }
    if (quote == HtmlQuote.HEADED || name.equals("hr")) {
      lines.rule();
    }
    if (HtmlQuote.holdsAttribution(element)) {
      lines.awaitAttribution();
    }
    if (HtmlLists.isList(element)) {
      lists.begin(element);
    }
    switch (name) {
      case "br" -> lines.breakLine();
      case "li" -> lines.item(lists.label(element));
      case "tr" -> lines.row();
      case "td", "th" -> lines.cell();
      case "img" -> image(element);
      default -> {}
    }
  }

  private static boolean isBlock(Element element, HtmlStyle style) {
    return !HtmlContext.isCell(element.normalName())
        && style.isBlock(element.isBlock() || HtmlQuote.isAttribution(element));
  }

  private boolean isSpaced(Element element, HtmlStyle style) {
    String name = element.normalName();
    boolean close = name.equals("p") && (tight || isWord(element) || style.isTight());
    return PARAGRAPHS.contains(name) && !close;
  }

  private boolean isSpacedBelow(Element element, HtmlStyle style) {
    return isSpaced(element, style) || (isWord(element) && style.isSpacedBelow());
  }

  /** Word writes a paragraph for each line, and an empty one for a blank line. */
  private static boolean isWord(Element element) {
    return element.normalName().equals("p") && element.className().contains("Mso");
  }

  private void image(Element element) {
    if (images) {
      append(" " + element.attr("alt") + " ");
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      close(element);
    }
  }

  private void close(Element element) {
    Box box = open.pop();
    if (!context.hidden()) {
      end(element, box);
    }
    context = box.outer();
    lines.enter(context);
  }

  private void end(Element element, Box box) {
    if (HtmlLists.isList(element)) {
      lists.end();
    }
    if (element.normalName().equals("tr")) {
      lines.endLine();
    }
    if (element.normalName().equals("a") && lines.letters() == box.letters()) {
      append(HtmlLetters.address(element.attr("href")));
    }
    if (box.block()) {
      lines.block(box.spacedBelow());
    }
    if (HtmlQuote.holdsAttribution(element)) {
      lines.lower(box.raised());
    }
  }
}
