package org.colloquy.message;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.message.InlineAttachment.Kind;
import org.colloquy.text.LineRange;
import org.colloquy.text.Lines;

/**
 * Files in yEnc (draft 1.3). What stands between the two lines is not looked at: it can be any
 * bytes, read in whatever charset the mail declares.
 *
 * <pre>{@code
 * =ybegin line=128 size=5 name=lamp.txt
 * ...
 * =yend size=5
 * }</pre>
 */
final class YEncBlocks {

  static final String BEGIN = "=ybegin ";
  private static final String END = "=yend";
  private static final String NAME = " name=";
  private static final int MAX_LINE = 2_000;

  private YEncBlocks() {}

  static List<InlineAttachment> find(Lines lines) {
    List<InlineAttachment> found = new ArrayList<>();
    int first = 0;
    for (int line = 1; line <= lines.count(); line++) {
      if (isBegin(lines, line)) {
        first = line;
      } else if (first > 0 && lines.text().startsWith(END, lines.begin(line))) {
        found.add(block(lines, first, line));
        first = 0;
      }
    }
    return found;
  }

  private static InlineAttachment block(Lines lines, int first, int last) {
    String head = head(lines, first);
    String name = head.substring(head.indexOf(NAME) + NAME.length());
    return new InlineAttachment(name, lines.span(new LineRange(first, last)), Kind.YENC);
  }

  /** The name is the last field, since it may hold spaces. */
  private static boolean isBegin(Lines lines, int line) {
    if (!lines.text().startsWith(BEGIN, lines.begin(line))) {
      return false;
    }
    String head = head(lines, line);
    int name = head.indexOf(NAME);
    return name > 0 && isNumber(head, " line=", name) && isNumber(head, " size=", name);
  }

  private static boolean isNumber(String head, String field, int before) {
    int at = head.indexOf(field);
    int digit = at + field.length();
    return at >= 0 && digit < before && Character.isDigit(head.charAt(digit));
  }

  private static String head(Lines lines, int line) {
    int begin = lines.begin(line);
    return lines.text().substring(begin, Math.min(lines.end(line), begin + MAX_LINE));
  }
}
