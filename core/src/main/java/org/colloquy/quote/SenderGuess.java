package org.colloquy.quote;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.message.Mailbox;
import org.colloquy.text.LineRange;
import org.colloquy.zone.AttributionLine;
import org.colloquy.zone.Content;
import org.colloquy.zone.Zone;
import org.colloquy.zone.ZoneKind;

/**
 * Who sent a message: its From field, or, for a body without header fields, the one writer named in
 * an attribution line whose first name signs it. Two writers of that name leave it open.
 */
final class SenderGuess {
  /**
   * A signature and a full name that it fits are two witnesses; no gold tells how often they err.
   */
  private static final double SIGNED = 0.8;

  private SenderGuess() {}

  static Authorship of(MessageView view, Names names) {
    if (view.sender().isPresent()) {
      return new Authorship(
          view.sender(), Optional.of(view.id()), List.of(Witness.HEADER), 1, false);
    }
    return signedName(view)
        .flatMap(name -> named(name, view))
        .flatMap(names::author)
        .map(
            a ->
                new Authorship(
                    Optional.of(a),
                    Optional.of(view.id()),
                    List.of(Witness.SIGNATURE),
                    SIGNED,
                    false))
        .orElse(Authorship.UNKNOWN);
  }

  /** The last line of the last sign-off or signature at depth 0. */
  private static Optional<String> signedName(MessageView view) {
    List<Zone> zones = view.zoned().zones();
    for (int i = zones.size() - 1; i >= 0; i--) {
      Zone zone = zones.get(i);
      boolean signs = zone.kind() == ZoneKind.SIGN_OFF || zone.kind() == ZoneKind.SIGNATURE;
      if (signs && zone.depth() == 0) {
        return Optional.of(signed(view, zone.lines()));
      }
    }
    return Optional.empty();
  }

  private static String signed(MessageView view, LineRange range) {
    String name = "";
    for (int line = range.first(); line <= range.last(); line++) {
      String content = Content.text(view.lines(), line);
      name = content.isEmpty() ? name : content;
    }
    return name.replaceFirst("^[-/ ]+", "").replaceFirst("[.,!]$", "");
  }

  private static Optional<Mailbox> named(String name, MessageView view) {
    Map<String, Mailbox> fitting = new LinkedHashMap<>();
    for (Zone zone : view.zoned().zones()) {
      if (zone.kind() == ZoneKind.ATTRIBUTION) {
        Mailbox writer = AttributionLine.read(view.lines(), zone).writer();
        if (NameWords.of(name).isPartOf(NameWords.of(writer.displayName()))) {
          fitting.putIfAbsent(writer.displayName(), writer);
        }
      }
    }
    return fitting.size() == 1 ? Optional.of(fitting.values().iterator().next()) : Optional.empty();
  }
}
