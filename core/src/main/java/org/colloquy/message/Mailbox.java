package org.colloquy.message;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * A mailbox of RFC 5322, section 3.4: the decoded display name and the addr-spec as they stand in
 * the mail. Either may be empty, never null.
 *
 * <pre>{@code
 * From: Ada Ash <ada@example.org>   new Mailbox("Ada Ash", "ada@example.org")
 * From: ada at example.org (Ada)    new Mailbox("Ada", "ada@example.org")
 * }</pre>
 *
 * @param displayName the decoded display name, or ""
 * @param address the addr-spec, or ""
 */
public record Mailbox(String displayName, String address) {

  /** Nobody is named. */
  public static final Mailbox NONE = new Mailbox("", "");

  /** Checks that no part is null. */
  public Mailbox {
    requireNonNull(displayName, "displayName must not be null");
    requireNonNull(address, "address must not be null");
  }

  /** {@return whether neither a name nor an address is known} */
  public boolean isEmpty() {
    return displayName.isEmpty() && address.isEmpty();
  }

  /**
   * {@return whether an archive cut the address to hide it ("mi...@example.org"): a pattern, no
   * identity}
   */
  public boolean isTruncated() {
    return address.contains("...");
  }

  /** {@return the address in lower case, which is what most hosts compare} */
  public String addressKey() {
    return address.toLowerCase(Locale.ROOT);
  }

  /**
   * {@return the user part of the address in lower case, without its detail (RFC 5233): "ada" for
   * "Ada+lists" before the at sign; an address without a host as a whole}
   */
  public String user() {
    String key = addressKey();
    int at = key.indexOf('@');
    String local = at < 0 ? key : key.substring(0, at);
    int plus = local.indexOf('+');
    return plus <= 0 ? local : local.substring(0, plus);
  }
}
