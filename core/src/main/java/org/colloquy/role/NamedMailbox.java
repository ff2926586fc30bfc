package org.colloquy.role;

import org.colloquy.message.Mailbox;

/** Reads "Ada Ash &lt;ada@example.org&gt;", quoted or not, as files of roles have it. */
final class NamedMailbox {

  private NamedMailbox() {}

  static Mailbox parse(String text) {
    int open = text.indexOf('<');
    int close = text.indexOf('>', open + 1);
    if (open >= 0 && close > open) {
      return new Mailbox(
          unquoted(text.substring(0, open)), text.substring(open + 1, close).strip());
    }
    String plain = text.strip();
    return plain.indexOf('@') > 0 && plain.indexOf(' ') < 0
        ? new Mailbox("", plain)
        : new Mailbox(unquoted(plain), "");
  }

  private static String unquoted(String name) {
    return name.strip().replace("\"", "");
  }
}
