package org.colloquy.zone;

import java.util.Locale;
import org.colloquy.message.Mailbox;
import org.colloquy.text.Lines;

/**
 * What a header block says: who wrote the message below it.
 *
 * @param writer the mailbox of its From field, {@link Mailbox#NONE} when it has none
 */
public record HeaderBlock(Mailbox writer) {

  /** Reads a {@link ZoneKind#HEADER_BLOCK} zone of a body. */
  public static HeaderBlock read(Lines body, Zone zone) {
    Vocabulary vocabulary = AttributionParser.STANDARD.vocabulary();
    for (int line = zone.lines().first(); line <= zone.lines().last(); line++) {
      String content = Content.of(body, line).of(body.text()).replace("*", "").strip();
      int colon = colon(content);
      if (colon > 0 && vocabulary.is("from", name(content, colon))) {
        return new HeaderBlock(
            AttributionParser.STANDARD.mailboxOf(content.substring(colon + 1).strip()));
      }
    }
    return new HeaderBlock(Mailbox.NONE);
  }

  private static int colon(String content) {
    int ascii = content.indexOf(':');
    return ascii >= 0 ? ascii : content.indexOf('：');
  }

  private static String name(String content, int colon) {
    return content.substring(0, colon).strip().toLowerCase(Locale.ROOT);
  }
}
