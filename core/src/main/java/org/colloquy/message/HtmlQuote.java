package org.colloquy.message;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * How an element holds an earlier message. A {@code blockquote} is a quote and its lines get marks,
 * with two exceptions:
 *
 * <ul>
 *   <li>one that is there to indent text;
 *   <li>one that begins with a header block of its own ("From: … Sent: …") and ends the message,
 *       and that no attribution line introduces: Apple Mail, Notes and Foxmail write them. As in a
 *       container that is no {@code blockquote}, the header block says where the earlier message
 *       begins, and marks would count it twice.
 * </ul>
 */
enum HtmlQuote {
  /** It holds none, or one that has a line above its header block already. */
  NONE,
  /** Its lines have one mark more than those around it. */
  MARKED,
  /** It begins with a header block, and a line is drawn above. */
  HEADED;

  private static final int MIN_FIELDS = 3;
  private static final int MAX_NAME = 24;

  /**
   * How an element holds an earlier message.
   *
   * @param last the last letter before it: behind an attribution line that is a colon
   */
  static HtmlQuote of(Element element, HtmlStyle style, char last) {
    return switch (element.normalName()) {
      case "blockquote" -> ofBlockquote(element, style, last);
      case "div" -> isContainer(element, style) && beginsWithHeaderBlock(element) ? HEADED : NONE;
      default -> NONE;
    };
  }

  private static HtmlQuote ofBlockquote(Element element, HtmlStyle style, char last) {
    if (style.isIndented()) {
      return NONE;
    }
    boolean introduced = last == ':' || last == '：';
    if (introduced
        || !beginsWithHeaderBlock(element)
        || !(beginsDrawn(element) || isPlain(element, style))
        || !HtmlGlance.nothingBehind(element)) {
      return MARKED;
    }
    return beginsDrawn(element) ? NONE : HEADED;
  }

  /** Whether nothing but its name says that a blockquote is a quote: programs mark real ones. */
  private static boolean isPlain(Element element, HtmlStyle style) {
    Element above = element.previousElementSibling();
    boolean ruled = above != null && above.normalName().equals("hr");
    boolean cited = element.hasAttr("type") || element.className().contains("quote");
    return ruled || !(cited || style.isRuledBeside());
  }

  private static boolean isContainer(Element element, HtmlStyle style) {
    return style.isRuledAbove()
        || element.id().endsWith("divRplyFwdMsg")
        || element.className().contains("OutlookMessageHeader")
        || element.attr("data-marker").equals("__HEADERS__");
  }

  /** Whether this element holds an attribution line, and quotes without marks below it. */
  static boolean holdsAttribution(Element element) {
    return element.className().contains("yahoo_quoted");
  }

  /** Whether an inline element stands on lines of its own all the same. */
  static boolean isAttribution(Element element) {
    String names = element.className();
    return names.contains("gmail_attr") || names.contains("moz-cite-prefix");
  }

  private static boolean beginsDrawn(Element element) {
    List<String> lines = HtmlGlance.firstLines(element);
    return !lines.isEmpty() && isIntroduction(lines.get(0));
  }

  /**
   * Whether fields of a header stand in the first lines, in whatever language: short names with a
   * colon, and an address or a time among what they say. A line may introduce them.
   */
  static boolean beginsWithHeaderBlock(Element element) {
    List<String> lines = HtmlGlance.firstLines(element);
    return isHeaderBlock(lines)
        || (lines.size() > MIN_FIELDS
            && isIntroduction(lines.get(0))
            && isHeaderBlock(lines.subList(1, lines.size())));
  }

  private static boolean isIntroduction(String line) {
    return line.startsWith("--") || (line.endsWith(":") && line.indexOf(' ') > 0);
  }

  private static boolean isHeaderBlock(List<String> lines) {
    if (lines.size() < MIN_FIELDS) {
      return false;
    }
    List<String> fields = lines.subList(0, MIN_FIELDS);
    return fields.stream().allMatch(line -> colon(line) > 0)
        && fields.stream().anyMatch(HtmlQuote::saysWhoOrWhen);
  }

  /** Offset of the colon behind the name of a field, or -1. */
  private static int colon(String line) {
    for (int i = 0; i < Math.min(line.length(), MAX_NAME); i++) {
      char c = line.charAt(i);
      if (c == ':' || c == '：') {
        return line.startsWith("//", i + 1) ? -1 : i;
      }
      if (!Character.isLetter(c) && " -'’.".indexOf(c) < 0) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean saysWhoOrWhen(String line) {
    String value = line.substring(colon(line) + 1).toLowerCase(Locale.ROOT);
    return value.indexOf('@') >= 0 || isTime(value);
  }

  /** Whether a colon stands between two digits. */
  private static boolean isTime(String value) {
    for (int at = value.indexOf(':'); at >= 0; at = value.indexOf(':', at + 1)) {
      if (at > 0
          && at + 1 < value.length()
          && Character.isDigit(value.charAt(at - 1))
          && Character.isDigit(value.charAt(at + 1))) {
        return true;
      }
    }
    return false;
  }
}
