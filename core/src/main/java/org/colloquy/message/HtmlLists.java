package org.colloquy.message;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;

/** The lists that are open, and the number of the next item of each. */
final class HtmlLists {

  private static final int MAX_INDENT = 10;

  /** The number of the next item, or {@link #BULLET}. */
  private final Deque<Integer> open = new ArrayDeque<>();

  private static final int BULLET = Integer.MIN_VALUE;

  static boolean isList(Element element) {
    return element.normalName().equals("ol") || element.normalName().equals("ul");
  }

  void begin(Element list) {
    open.push(list.normalName().equals("ol") ? number(list.attr("start"), 1) : BULLET);
  }

  void end() {
    open.pop();
  }

  /** What stands before the text of the next item. */
  String label(Element item) {
    if (open.isEmpty()) {
      return "* ";
    }
    String indent = "  ".repeat(Math.min(open.size() - 1, MAX_INDENT));
    int next = open.peek();
    if (next == BULLET) {
      return indent + "* ";
    }
    int number = number(item.attr("value"), next);
    open.pop();
    open.push(number + 1);
    return indent + number + ". ";
  }

  private static int number(String attribute, int otherwise) {
    String digits = attribute.strip();
    boolean sound =
        !digits.isEmpty() && digits.length() < 9 && digits.chars().allMatch(HtmlLists::isDigit);
    return sound ? Integer.parseInt(digits) : otherwise;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
