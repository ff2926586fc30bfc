package org.colloquy.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.colloquy.MessageAnalysis;
import org.colloquy.message.MessageId;
import org.colloquy.position.Evidence;
import org.colloquy.position.Position;
import org.colloquy.quote.AttributedZone;
import org.colloquy.quote.Author;
import org.colloquy.quote.Authorship;
import org.colloquy.quote.Witness;
import org.colloquy.text.Lines;
import org.colloquy.zone.Zone;

/**
 * The body of a message as a page shows it.
 *
 * @param zones its zones
 * @param positions its positions
 * @param cut number of characters that are left out because the body is longer than {@value LIMIT}
 */
record BodyView(List<ZoneView> zones, List<PositionView> positions, int cut) {
  /** Most characters of a body that a page shows: a page must open, whatever the mail holds. */
  static final int LIMIT = 200_000;

  private static final int DEPTH = 9;

  static BodyView of(
      MessageAnalysis analysis,
      int number,
      Writers writers,
      Map<MessageId, Integer> numbers,
      Map<Evidence, String> states) {
    List<PositionView> positions = new ArrayList<>();
    List<MarkedText.Placed> placed = new ArrayList<>();
    for (Position position : analysis.positions()) {
      String anchor = "m" + number + "p" + (positions.size() + 1);
      positions.add(
          PositionView.of(position, anchor, states.getOrDefault(position.evidence(), "")));
      Evidence evidence = position.evidence();
      if (evidence.message().equals(analysis.message().id())) {
        placed.add(new MarkedText.Placed(evidence.span(), positions.get(positions.size() - 1)));
      }
    }
    String body = analysis.message().body();
    List<ZoneView> zones =
        new Painter(number, Lines.of(body), new MarkedText(body, placed), writers, numbers)
            .zones(analysis.attributed().zones());
    return new BodyView(zones, positions, Math.max(0, body.length() - LIMIT));
  }

  /** Draws zone after zone. */
  private static final class Painter {
    private final int number;
    private final Lines lines;
    private final MarkedText text;
    private final Writers writers;
    private final Map<MessageId, Integer> numbers;
    private String labelled = "";
    private int labels;

    Painter(
        int number,
        Lines lines,
        MarkedText text,
        Writers writers,
        Map<MessageId, Integer> numbers) {
      this.number = number;
      this.lines = lines;
      this.text = text;
      this.writers = writers;
      this.numbers = numbers;
    }

    List<ZoneView> zones(List<AttributedZone> attributed) {
      List<ZoneView> zones = new ArrayList<>();
      for (AttributedZone each : attributed) {
        if (each.zone().span().begin() >= LIMIT) {
          break;
        }
        ZoneView view = zone(each);
        if (!view.segments().isEmpty()) {
          zones.add(view);
        }
      }
      return zones;
    }

    private ZoneView zone(AttributedZone attributed) {
      Zone zone = attributed.zone();
      Authorship authorship = attributed.authorship();
      for (int line = firstShown(zone); line <= zone.lines().last(); line++) {
        int end = Math.min(lines.end(line), LIMIT);
        int begin = QuoteMarks.end(lines.text(), lines.begin(line), lines.end(line), zone.depth());
        text.line(Math.min(begin, end), end);
      }
      int origin = authorship.origin().map(id -> numbers.getOrDefault(id, 0)).orElse(0);
      String label = label(zone, authorship, origin);
      return new ZoneView(
          style(zone, authorship),
          label.isEmpty() ? "" : "m" + number + "q" + ++labels,
          label,
          origin,
          zone.depth() == 0 ? "" : explanation(authorship),
          text.take());
    }

    /**
     * The first line with words; blank lines above them only part a quote from its writer's name.
     */
    private int firstShown(Zone zone) {
      for (int line = zone.lines().first(); line < zone.lines().last(); line++) {
        int words = QuoteMarks.end(lines.text(), lines.begin(line), lines.end(line), zone.depth());
        if (!lines.text().substring(words, lines.end(line)).isBlank()) {
          return line;
        }
      }
      return zone.lines().last();
    }

    private String style(Zone zone, Authorship authorship) {
      String style = "z k-" + zone.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
      if (zone.depth() == 0) {
        return style;
      }
      return style
          + (" q d" + Math.min(zone.depth(), DEPTH) + " ")
          + authorship.author().map(author -> writers.of(author).style()).orElse("cx");
    }

    private String label(Zone zone, Authorship authorship, int origin) {
      String name =
          zone.depth() == 0
              ? ""
              : authorship.author().map(Writers::name).orElse("writer not known");
      String before = labelled;
      labelled = name.isEmpty() ? "" : zone.depth() + "#" + origin + name;
      return labelled.equals(before) ? "" : name;
    }

    private static String explanation(Authorship authorship) {
      Optional<Author> author = authorship.author();
      if (author.isEmpty()) {
        return "Who wrote this is not known";
      }
      String witnesses =
          authorship.evidence().stream().map(BodyView::witness).collect(Collectors.joining(", "));
      return String.format(
          Locale.ROOT,
          "%s wrote this: %s; %.0f %% sure%s",
          Writers.name(author.get()),
          witnesses,
          authorship.confidence() * 100,
          authorship.altered() ? "; the words differ from the original" : "");
    }
  }

  private static String witness(Witness witness) {
    return switch (witness) {
      case ATTRIBUTION_LINE -> "the text names them";
      case ALIGNMENT -> "it stands in their message";
      case HEADER -> "a header field names them";
      case SIGNATURE -> "they signed it";
      case OTHER_QUOTE -> "another message quotes these words and names them";
      case ADDRESSEE -> "the answer is addressed to them";
      case STYLE -> "they quote like this";
    };
  }
}
