package org.colloquy.report.graph;

import java.util.StringJoiner;
import org.colloquy.MessageAnalysis;
import org.colloquy.quote.AttributedZone;
import org.colloquy.zone.Zone;
import org.colloquy.zone.ZoneKind;

/**
 * What a sender wrote themselves: the zones of depth 0 without patches, attribution lines,
 * signatures and what mailers and lists add.
 *
 * @param text the zones, a line end between them; blank lines at both ends left out
 * @param patchLines number of lines of patches that are left out
 */
record NewText(String text, int patchLines) {

  static NewText of(MessageAnalysis message) {
    StringJoiner text = new StringJoiner("\n");
    int patchLines = 0;
    for (AttributedZone attributed : message.attributed().zones()) {
      Zone zone = attributed.zone();
      if (zone.depth() == 0 && zone.kind() == ZoneKind.PATCH) {
        patchLines += zone.lines().count();
      } else if (zone.depth() == 0 && isSaid(zone.kind())) {
        text.add(zone.span().of(message.message().body()));
      }
    }
    return new NewText(XmlText.of(text.toString()).strip(), patchLines);
  }

  private static boolean isSaid(ZoneKind kind) {
    return switch (kind) {
      case TEXT, GREETING, HEADING, SIGN_OFF, TRAILER, CODE, LOG, TABLE -> true;
      case PATCH, ATTRIBUTION, HEADER_BLOCK, SIGNATURE, FOOTER, SEPARATOR -> false;
    };
  }
}
