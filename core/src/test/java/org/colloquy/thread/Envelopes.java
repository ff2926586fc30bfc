package org.colloquy.thread;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.colloquy.message.Envelope;
import org.colloquy.message.Mailbox;
import org.colloquy.message.MessageId;
import org.colloquy.message.SourceLocation;

/** Envelopes for tests. */
final class Envelopes {
  private static final OffsetDateTime START =
      OffsetDateTime.of(2026, 1, 5, 9, 0, 0, 0, ZoneOffset.UTC);

  private Envelopes() {}

  /** Reads {@code id | minutes | sender | subject | In-Reply-To | References}. */
  static Envelope parse(String line) {
    String[] cells = line.split("\\|", -1);
    for (int i = 0; i < cells.length; i++) {
      cells[i] = cells[i].strip();
    }
    Optional<Long> minutes =
        cells[1].equals("-") ? Optional.empty() : Optional.of(Long.valueOf(cells[1]));
    return of(cells[0], minutes, cells[2], cells[3], ids(cells[4]), ids(cells[5]));
  }

  /** A mail that names its parent in References. */
  static Envelope answer(String id, long minutes, List<MessageId> references) {
    return of(id, Optional.of(minutes), "Ada", "plan", List.of(), references);
  }

  private static Envelope of(
      String id,
      Optional<Long> minutes,
      String sender,
      String subject,
      List<MessageId> inReplyTo,
      List<MessageId> references) {
    return new Envelope(
        new MessageId(id),
        new SourceLocation("test.mbox", 0, 0),
        new Mailbox(sender, sender + "@example.org"),
        minutes.map(START::plusMinutes),
        subject,
        inReplyTo,
        references);
  }

  static List<MessageId> ids(String words) {
    return Arrays.stream(words.split(" ", -1))
        .filter(w -> !w.isEmpty())
        .map(w -> new MessageId(w.contains("@") ? "<" + w + ">" : w))
        .toList();
  }
}
