package org.colloquy.report.evaluation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.colloquy.message.MessageId;
import org.colloquy.position.Stance;
import org.colloquy.text.LineRange;
import org.colloquy.text.Lines;

/**
 * One line of a file of annotated mail.
 *
 * @param header the header fields, by the names that mail gives them
 * @param body the text whose lines the annotation counts; line ends are LF
 * @param gold the annotation
 */
record GoldRecord(Map<String, String> header, String body, GoldMessage gold) {

  private static final String WRITER = "author";

  /** The keys of header fields and the names of these. */
  private static final Map<String, String> FIELDS =
      Map.of(
          "to", "To",
          "cc", "Cc",
          "date", "Date",
          "subject", "Subject",
          "in_reply_to", "In-Reply-To",
          "references", "References");

  GoldRecord {
    header = Map.copyOf(header);
    requireNonNull(body, "body must not be null");
    requireNonNull(gold, "gold must not be null");
  }

  /**
   * Reads a line.
   *
   * @throws GoldFault when it breaks the format
   */
  static GoldRecord parse(byte[] bytes, int from, int to) throws GoldFault {
    JsonFields fields = JsonFields.read(bytes, from, to);
    String id = fields.text("message_id");
    if (id.isBlank()) {
      throw new GoldFault("\"message_id\" must not be blank");
    }
    // A lone CR ends no line in the counts of the annotator, and must not do so here.
    String body = fields.text("body").replace("\r\n", "\n").replace('\r', ' ');
    Map<String, String> header = header(fields);
    String list = fields.optionalText("list").orElse("");
    List<GoldPosition> positions = positions(fields.objects("positions"), Lines.of(body));
    return new GoldRecord(
        header, body, new GoldMessage(new MessageId(id.strip()), list, positions));
  }

  private static Map<String, String> header(JsonFields fields) throws GoldFault {
    Map<String, String> header = new LinkedHashMap<>();
    header.put("From", fields.text("from"));
    for (Map.Entry<String, String> field : FIELDS.entrySet()) {
      fields.optionalText(field.getKey()).ifPresent(text -> header.put(field.getValue(), text));
    }
    return header;
  }

  private static List<GoldPosition> positions(List<JsonFields> all, Lines body) throws GoldFault {
    Runs runs = Runs.of(body);
    List<GoldPosition> positions = new ArrayList<>();
    for (JsonFields fields : all) {
      try {
        positions.add(position(fields, body, runs));
      } catch (GoldFault e) {
        throw new GoldFault("position " + (positions.size() + 1) + ": " + e.getMessage());
      }
    }
    return positions;
  }

  private static GoldPosition position(JsonFields fields, Lines body, Runs runs) throws GoldFault {
    LineRange lines = lines(fields, body);
    return new GoldPosition(
        stance(fields.text("stance")),
        lines,
        text(fields, body, lines),
        runs.at(lines.first()),
        fields.optionalText("holder").filter(name -> !name.equalsIgnoreCase(WRITER)),
        fields.optionalText("target").filter(name -> !name.isBlank()),
        fields.optionalText("defer_to").filter(name -> !name.isBlank()),
        fields.flag("conditional"),
        fields.flag("reported"),
        fields.flag("optional").orElse(false));
  }

  private static Stance stance(String name) throws GoldFault {
    for (Stance stance : Stance.values()) {
      if (stance.id().equals(name.toLowerCase(Locale.ROOT))) {
        return stance;
      }
    }
    throw new GoldFault("stance \"" + name + "\" must be agree, object or defer");
  }

  private static LineRange lines(JsonFields fields, Lines body) throws GoldFault {
    LineRange lines = fields.lines("lines");
    if (lines.last() > body.count()) {
      String range = "[" + lines.first() + ", " + lines.last() + "]";
      throw new GoldFault("lines " + range + " must lie in the " + body.count() + " of the body");
    }
    return lines;
  }

  /** The words; what the record says must stand in its lines, however they are wrapped. */
  private static String text(JsonFields fields, Lines body, LineRange lines) throws GoldFault {
    String stands = body.span(lines).of(body.text());
    Optional<String> text = fields.optionalText("text").filter(words -> !words.isBlank());
    if (text.isPresent() && !dense(stands).contains(dense(text.get()))) {
      String range = "[" + lines.first() + ", " + lines.last() + "]";
      throw new GoldFault("its text does not stand in lines " + range + " of the body");
    }
    return text.orElse(stands).strip();
  }

  private static String dense(String text) {
    StringBuilder dense = new StringBuilder(text.length());
    text.chars()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .forEach(c -> dense.append((char) c));
    return dense.toString();
  }
}
