package org.colloquy.report.cli;

import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.colloquy.MessageAnalysis;
import org.colloquy.message.Mailbox;
import org.colloquy.message.Message;
import org.colloquy.position.Evidence;
import org.colloquy.position.Position;
import org.colloquy.quote.AttributedZone;
import org.colloquy.quote.Author;
import org.colloquy.quote.Authorship;
import org.colloquy.quote.Witness;
import org.colloquy.report.page.QuoteMarks;
import org.colloquy.text.Lines;
import org.colloquy.zone.Zone;

/**
 * Prints one message: above each zone its writer, where that is another one than above, and its
 * kind, then its lines behind a number and a bar for each level of quoting, and below the words of
 * a position who holds it. What is no talk, such as a signature, is faint.
 *
 * <pre>
 *   ── Ben Bo, text (attribution-line, 98 %)
 *    2 │ Shall we rename it?
 *   ── Ada Ash, text
 *    4 Agreed.
 *      ‾‾‾‾‾‾‾ agree: Ada Ash → Ben Bo, 94 %
 * </pre>
 */
final class MessagePrinter {
  private static final int GUTTER = 5;
  private static final String RULE = "  ── ";
  private static final int MOST_BARS = 9;
  private static final int LEAST_TEXT = 20;

  private final PrintWriter out;
  private final Ink ink;
  private final int width;
  private String titled = "";

  MessagePrinter(PrintWriter out, Ink ink, int width) {
    this.out = out;
    this.ink = ink;
    this.width = width;
  }

  void print(MessageAnalysis analysis) {
    head(analysis);
    Lines lines = Lines.of(analysis.message().body());
    Deque<Position> waiting = new ArrayDeque<>(inOrder(analysis));
    for (AttributedZone zone : analysis.attributed().zones()) {
      zone(zone, lines, waiting);
    }
    waiting.forEach(position -> position("", position));
    out.flush();
  }

  private static List<Position> inOrder(MessageAnalysis analysis) {
    List<Position> positions = new ArrayList<>(analysis.positions());
    positions.sort(Comparator.comparing(position -> position.evidence().lines().last()));
    return positions;
  }

  private void head(MessageAnalysis analysis) {
    Message message = analysis.message();
    if (!message.from().isEmpty()) {
      field("From", mailbox(message.from()));
    } else {
      field(
          "From",
          analysis.attributed().sender().map(a -> a.name() + " (inferred)").orElse("not known"));
    }
    message.date().ifPresent(date -> field("Date", date.toString()));
    if (!message.subject().isEmpty()) {
      field("Subject", message.subject());
    }
    message
        .defects()
        .forEach(defect -> field("Defect", defect.code().id() + " " + defect.detail()));
    out.println();
  }

  private void field(String name, String value) {
    out.println(ink.bold(name + ":") + " " + Plain.line(value));
  }

  private static String mailbox(Mailbox mailbox) {
    return mailbox.address().isEmpty()
        ? mailbox.displayName()
        : (mailbox.displayName() + " <" + mailbox.address() + ">").strip();
  }

  private void zone(AttributedZone attributed, Lines lines, Deque<Position> waiting) {
    int last = attributed.zone().lines().last();
    title(attributed);
    for (int line = firstShown(attributed.zone(), lines); line <= last; line++) {
      line(attributed, lines, line);
      while (!waiting.isEmpty() && waiting.peek().evidence().lines().last() <= line) {
        Position position = waiting.remove();
        position(rule(position.evidence(), attributed.zone().depth(), lines, line), position);
      }
    }
  }

  /** The first line with words; blank lines above them only part a zone from its title. */
  private static int firstShown(Zone zone, Lines lines) {
    int line = zone.lines().first();
    while (line < zone.lines().last()
        && lines.text().substring(words(lines, line, zone.depth()), lines.end(line)).isBlank()) {
      line++;
    }
    return line;
  }

  private void title(AttributedZone attributed) {
    Zone zone = attributed.zone();
    String kind = zone.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    Authorship authorship = attributed.authorship();
    String known = zone.depth() == 0 || authorship.author().isEmpty() ? "" : how(authorship);
    String name = authorship.author().map(MessagePrinter::name).orElse("writer not known");
    String before = titled;
    titled = zone.depth() + name + known;
    if (titled.equals(before)) {
      out.println(ink.faint(RULE + kind));
    } else {
      String writer = authorship.author().map(author -> ink.writer(author, name)).orElse(name);
      out.println(ink.faint(RULE) + ink.bold(writer) + ink.faint(", " + kind + known));
    }
  }

  private static String how(Authorship authorship) {
    List<String> words = new ArrayList<>(authorship.evidence().stream().map(Witness::id).toList());
    words.add(percent(authorship.confidence()));
    if (authorship.altered()) {
      words.add("altered");
    }
    return " (" + String.join(", ", words) + ")";
  }

  private void line(AttributedZone attributed, Lines lines, int line) {
    int depth = attributed.zone().depth();
    int begin = words(lines, line, depth);
    String text = Plain.text(lines.text().substring(begin, lines.end(line)));
    String number = String.format(Locale.ROOT, "%" + (GUTTER - 1) + "d ", line);
    int room = Math.max(LEAST_TEXT, width - GUTTER - Columns.of(bars(depth)));
    do {
      int end = Columns.wrap(text, room);
      String part = text.substring(0, end).stripTrailing();
      String painted = painted(attributed, part);
      out.println((ink.faint(number) + bars(attributed, depth) + painted).stripTrailing());
      text = text.substring(end);
      number = indent();
    } while (!text.isEmpty());
  }

  private String painted(AttributedZone attributed, String part) {
    return switch (attributed.zone().kind()) {
      case ATTRIBUTION, HEADER_BLOCK, SEPARATOR, SIGNATURE, FOOTER -> ink.faint(part);
      default ->
          attributed.authorship().author().map(author -> ink.writer(author, part)).orElse(part);
    };
  }

  private String bars(AttributedZone attributed, int depth) {
    return attributed
        .authorship()
        .author()
        .map(author -> ink.writer(author, bars(depth)))
        .orElse(bars(depth));
  }

  private static String bars(int depth) {
    return depth == 0 ? "" : "│".repeat(Math.min(depth, MOST_BARS)) + " ";
  }

  /** A line below the words of a position, where these fit on one line of the terminal. */
  private String rule(Evidence evidence, int depth, Lines lines, int line) {
    int words = words(lines, line, depth);
    int begin = Math.max(words, evidence.span().begin());
    int end = Math.min(lines.end(line), evidence.span().end());
    if (begin >= end) {
      return "";
    }
    int before = Columns.of(bars(depth)) + columns(lines, words, begin);
    int marked = columns(lines, begin, end);
    return GUTTER + before + marked > width ? "" : " ".repeat(before) + "‾".repeat(marked);
  }

  private static int columns(Lines lines, int begin, int end) {
    return Columns.of(Plain.text(lines.text().substring(begin, end)));
  }

  private void position(String rule, Position position) {
    String said = said(position);
    if (!rule.isEmpty() && GUTTER + rule.length() + 1 + Columns.of(said) > width) {
      out.println(indent() + ink.stance(position.stance(), rule));
      out.println(indent() + ink.stance(position.stance(), "  " + said));
    } else {
      String space = rule.isEmpty() ? "  " : " ";
      out.println(indent() + ink.stance(position.stance(), rule + space + said));
    }
  }

  private static String said(Position position) {
    StringBuilder said = new StringBuilder(position.stance().id());
    said.append(", ").append(position.mode().id());
    if (position.partial()) {
      said.append(", partial");
    }
    said.append(": ").append(name(position.holder()));
    position
        .deferTo()
        .or(() -> position.target().author())
        .ifPresent(author -> said.append(" → ").append(name(author)));
    return said.append(", ").append(percent(position.confidence())).toString();
  }

  private static String name(Author author) {
    return Plain.line(author.name());
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f %%", share * 100);
  }

  private static String indent() {
    return " ".repeat(GUTTER);
  }

  /** Offset after the quote marks of a line, which the bars stand for. */
  private static int words(Lines lines, int line, int depth) {
    return QuoteMarks.end(lines.text(), lines.begin(line), lines.end(line), depth);
  }
}
