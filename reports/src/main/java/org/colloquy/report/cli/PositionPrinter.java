package org.colloquy.report.cli;

import java.io.PrintWriter;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.colloquy.MessageAnalysis;
import org.colloquy.position.Position;
import org.colloquy.quote.Author;

/**
 * Prints a position in two lines, or three where the id of the message does not fit.
 *
 * <pre>
 * 2024-02-05  object  direct       Ada Ash → Ben Bo  &lt;2@example.org&gt;
 *             "I would rather keep it."
 * </pre>
 */
final class PositionPrinter {
  private static final String INDENT = " ".repeat(12);

  private final PrintWriter out;
  private final int width;
  private boolean isEmpty = true;

  /**
   * Prints nothing yet.
   *
   * @param width columns of the terminal, beyond which words are cut
   */
  PositionPrinter(PrintWriter out, int width) {
    this.out = out;
    this.width = width;
  }

  /** Whether nothing was printed yet. */
  boolean isEmpty() {
    return isEmpty;
  }

  void print(Position position, MessageAnalysis message) {
    isEmpty = false;
    String head =
        String.format(
            Locale.ROOT,
            "%-10s  %-6s  %-11s  %s",
            day(message),
            position.stance().id(),
            position.mode().id(),
            Plain.line(people(position)));
    String id = Plain.line(position.evidence().message().value());
    String whole = head + "  " + id;
    // the id is there to be copied: rather a line of its own than a piece of it
    if (Columns.of(whole) > width) {
      out.println(Columns.cut(head, width));
      out.println(INDENT + id);
    } else {
      out.println(whole);
    }
    String words = INDENT + '"' + Plain.line(position.evidence().text()) + '"';
    out.println(Columns.cut(words, width));
  }

  private static String day(MessageAnalysis message) {
    return message
        .message()
        .date()
        .map(date -> date.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate().toString())
        .orElse("-");
  }

  /** "Ada Ash → Ben Bo", and in brackets to whom the judgement is left. */
  private static String people(Position position) {
    List<String> people = new ArrayList<>(List.of(position.holder().name()));
    position.target().author().map(Author::name).ifPresent(target -> people.add("→ " + target));
    position.deferTo().map(Author::name).ifPresent(to -> people.add("(up to " + to + ")"));
    return String.join(" ", people);
  }
}
