package org.colloquy.person;

import org.colloquy.message.Mailbox;

/**
 * Tells addresses that an archive cut or blotted out, so that one may stand for many: "mi...@…",
 * "mi@xxxxxxxxx", "m***@example.org".
 */
final class MaskedAddress {
  private static final int MANY = 3;

  private MaskedAddress() {}

  static boolean is(Mailbox mailbox) {
    String address = mailbox.addressKey();
    int at = address.indexOf('@');
    return mailbox.isTruncated()
        || address.indexOf('…') >= 0
        || address.indexOf('*') >= 0
        || (!address.isEmpty() && at < 0)
        || isBlotted(address.substring(0, Math.max(0, at)))
        || isBlotted(address.substring(at + 1))
        || address.endsWith(".invalid")
        || address.contains("redacted")
        || address.contains("hidden]");
  }

  private static boolean isBlotted(String part) {
    return part.length() >= MANY && part.chars().allMatch(c -> c == 'x' || c == '.');
  }
}
