package org.colloquy.person;

import java.util.List;
import java.util.Optional;
import org.colloquy.message.Envelope;
import org.colloquy.message.Mailbox;
import org.colloquy.message.MessageId;
import org.colloquy.message.SourceLocation;

/** Mailboxes for tests. */
final class Mailboxes {

  private Mailboxes() {}

  /** Reads "Ada Ash &lt;ada@example.org&gt;" or an address alone. */
  static Mailbox parse(String text) {
    int angle = text.lastIndexOf(" <");
    return angle < 0
        ? new Mailbox("", text)
        : new Mailbox(
            text.substring(0, angle).replace("\"", ""),
            text.substring(angle + 2, text.length() - 1));
  }

  /** The envelope of a mail that it sent. */
  static Envelope envelope(Mailbox from) {
    return new Envelope(
        new MessageId("<1@example.org>"),
        new SourceLocation("a.mbox", 0, 0),
        from,
        Optional.empty(),
        "",
        List.of(),
        List.of());
  }
}
