package org.colloquy.zone;

import com.google.common.base.CharMatcher;
import java.util.Map;
import java.util.Optional;
import org.colloquy.message.Mailbox;
import org.colloquy.text.Lines;

/**
 * What a header block says: who wrote the message below it.
 *
 * @param writer the mailbox of its From field, {@link Mailbox#NONE} when it has none
 */
public record HeaderBlock(Mailbox writer) {
  private static final int MAX_REST = 4;
  private static final Map<String, HeaderField> FIELDS =
      HeaderField.byName(AttributionParser.STANDARD.vocabulary());
  private static final CharMatcher COLON = CharMatcher.anyOf(":：");

  /**
   * Reads a {@link ZoneKind#HEADER_BLOCK} zone of a body.
   *
   * @param body the lines of the body
   * @param zone a zone of that body
   * @return the fields that it holds: who wrote, when, to whom
   */
  public static HeaderBlock read(Lines body, Zone zone) {
    for (int line = zone.lines().first(); line <= zone.lines().last(); line++) {
      String content = plain(body, line);
      int colon = colon(content);
      if (colon > 0 && field(content).filter(HeaderField.FROM::equals).isPresent()) {
        String value = content.substring(colon + 1) + continuation(body, zone, line);
        return new HeaderBlock(AttributionParser.STANDARD.mailboxOf(value.strip()));
      }
    }
    return new HeaderBlock(notesWriter(body, zone));
  }

  /** A line without the stars that stand for bold letters. */
  private static String plain(Lines body, int line) {
    return Content.text(body, line).replace("*", "").strip();
  }

  /**
   * Notes names the writer without the word "From", above the date or before it; "---- Forwarded by
   * Ben Bo on 01/05/2015 10:15" names who passed it on.
   */
  private static Mailbox notesWriter(Lines body, Zone zone) {
    String above = "";
    for (int line = zone.lines().first(); line <= zone.lines().last(); line++) {
      String content = Content.text(body, line);
      boolean drawn = content.startsWith("-");
      Optional<String> writer = drawn ? Optional.empty() : NotesHead.writer(content);
      if (writer.isPresent() || (NotesHead.isDate(content) && !above.startsWith("-"))) {
        String name = NotesHead.plainName(writer.orElse(above));
        return name.isEmpty() ? Mailbox.NONE : AttributionParser.STANDARD.mailboxOf(name);
      }
      above = content.isEmpty() ? above : content;
    }
    return Mailbox.NONE;
  }

  /** The rest of a From field: the lines before the next field, one where none follows. */
  private static String continuation(Lines body, Zone zone, int line) {
    StringBuilder rest = new StringBuilder();
    String first = "";
    for (int next = line + 1; next <= zone.lines().last() && next <= line + MAX_REST; next++) {
      String content = plain(body, next);
      if (field(content).isPresent()) {
        return rest.toString();
      }
      rest.append(' ').append(content);
      first = next == line + 1 ? rest.toString() : first;
    }
    return first;
  }

  private static Optional<HeaderField> field(String content) {
    int colon = colon(content);
    String name = colon < 0 ? "" : content.substring(0, colon);
    return Optional.ofNullable(FIELDS.get(HeaderField.key(name)));
  }

  /** The first colon of either width: "Sent：10:15" has both. */
  private static int colon(String content) {
    return COLON.indexIn(content);
  }
}
