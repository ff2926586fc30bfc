package org.colloquy.zone;

import static java.util.Objects.requireNonNull;

import org.colloquy.message.Mailbox;
import org.colloquy.text.Lines;

/**
 * What an attribution line says: who wrote the quote below it.
 *
 * <pre>{@code
 * On Mon, Jan 5, 2015 at 10:15 AM, Ada Ash <ada@example.org> wrote:
 * Am 05.01.15 um 10:15 schrieb Ada Ash:
 * * Ada Ash <ad...@example.org> wrote:
 * }</pre>
 *
 * @param writer name and address as the line gives them, {@link Mailbox#NONE} when it names nobody
 *     ("you wrote:")
 * @param dated whether a date or time stands in it
 * @param sure whether its words tell that it is one; where they do not ("Ada Ash:"), it is one only
 *     if a quote stands below it, and what it names may be no person
 */
public record AttributionLine(Mailbox writer, boolean dated, boolean sure) {

  /** Checks that no part is null. */
  public AttributionLine {
    requireNonNull(writer, "writer must not be null");
  }

  /**
   * Reads an {@link ZoneKind#ATTRIBUTION} zone of a body.
   *
   * @param body the lines of the body
   * @param zone a zone of that body
   * @return the writer and the date that it names, as far as it does
   */
  public static AttributionLine read(Lines body, Zone zone) {
    return read(Content.joined(body, zone));
  }

  /**
   * Reads the text of such a zone: its lines without quote marks, joined by spaces.
   *
   * @param joined one line without quote marks
   * @return the writer and the date that it names, as far as it does
   */
  public static AttributionLine read(String joined) {
    return AttributionParser.STANDARD
        .parse(joined)
        .orElse(new AttributionLine(Mailbox.NONE, false, true));
  }
}
