package org.colloquy.zone;

import java.util.List;
import java.util.Locale;
import org.colloquy.message.Mailbox;
import org.colloquy.text.Lines;

/**
 * What a header block says: who wrote the message below it.
 *
 * @param writer the mailbox of its From field, {@link Mailbox#NONE} when it has none
 */
public record HeaderBlock(Mailbox writer) {

  private static final List<String> FIELDS =
      List.of("from", "date-field", "to", "subject", "other-field");

  /** Reads a {@link ZoneKind#HEADER_BLOCK} zone of a body. */
  public static HeaderBlock read(Lines body, Zone zone) {
    Vocabulary vocabulary = AttributionParser.STANDARD.vocabulary();
    for (int line = zone.lines().first(); line <= zone.lines().last(); line++) {
      String content = Content.of(body, line).of(body.text()).replace("*", "").strip();
      int colon = colon(content);
      if (colon > 0 && vocabulary.is("from", name(content, colon))) {
        String value = content.substring(colon + 1) + continuation(body, zone, line);
        return new HeaderBlock(AttributionParser.STANDARD.mailboxOf(value.strip()));
      }
    }
    return new HeaderBlock(Mailbox.NONE);
  }

  /** The rest of a From field that names for whom somebody sends may stand on the next line. */
  private static String continuation(Lines body, Zone zone, int line) {
    if (line == zone.lines().last()) {
      return "";
    }
    String next = Content.of(body, line + 1).of(body.text()).strip();
    return isField(next) ? "" : " " + next;
  }

  private static boolean isField(String content) {
    int colon = colon(content);
    String name = colon < 0 ? "" : name(content, colon);
    return FIELDS.stream().anyMatch(f -> AttributionParser.STANDARD.vocabulary().is(f, name));
  }

  private static int colon(String content) {
    int ascii = content.indexOf(':');
    return ascii >= 0 ? ascii : content.indexOf('：');
  }

  private static String name(String content, int colon) {
    return content.substring(0, colon).strip().toLowerCase(Locale.ROOT);
  }
}
