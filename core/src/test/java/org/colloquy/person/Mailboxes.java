package org.colloquy.person;

import org.colloquy.message.Mailbox;

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
}
