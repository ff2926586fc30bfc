package org.colloquy.message;

import static java.util.Objects.requireNonNull;

/**
 * What names a message: its Message-ID as it stands in the mail (RFC 5322, section 3.6.4), or,
 * where the mail has none, {@code sha256:} and the hash of the raw message in hexadecimal.
 *
 * <p>Two ids are equal when they differ in nothing but the angle brackets, which some mailers leave
 * out of Message-ID and others put back into References.
 *
 * @param value "&lt;4B56A3.1@example.org&gt;", "4B56A3.1@example.org" or "sha256:…"
 */
public record MessageId(String value) implements Comparable<MessageId> {

  /**
   * Checks that no part is null.
   *
   * @throws IllegalArgumentException when the id is blank
   */
  public MessageId {
    requireNonNull(value, "value must not be null");
    if (value.isBlank()) {
      throw new IllegalArgumentException("message id \"" + value + "\" must not be blank");
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MessageId id && isSame(value, id.value);
  }

  private static boolean isSame(String a, String b) {
    if (a.length() == b.length()) {
      return a.equals(b);
    }
    return isBracketed(a, b) || isBracketed(b, a);
  }

  private static boolean isBracketed(String whole, String bare) {
    return whole.length() == bare.length() + 2
        && isBracketed(whole)
        && !isBracketed(bare)
        && whole.regionMatches(1, bare, 0, bare.length());
  }

  private static boolean isBracketed(String id) {
    return id.charAt(0) == '<' && id.charAt(id.length() - 1) == '>';
  }

  /**
   * The hash that the value has with its angle brackets. That of a String is kept by it, and {@code
   * hash("<" + bare + ">")} is {@code '<' * 31^(n+1) + hash(bare) * 31 + '>'}.
   */
  @Override
  public int hashCode() {
    int hash = value.hashCode();
    return isBracketed(value) ? hash : '<' * power31(value.length() + 1) + hash * 31 + '>';
  }

  private static int power31(int exponent) {
    int power = 1;
    int square = 31;
    for (int e = exponent; e > 0; e >>= 1) {
      power *= (e & 1) == 1 ? square : 1;
      square *= square;
    }
    return power;
  }

  /** By the characters between the angle brackets; 0 exactly where two ids are equal. */
  @Override
  public int compareTo(MessageId other) {
    return bare().compareTo(other.bare());
  }

  private String bare() {
    return isBracketed(value) ? value.substring(1, value.length() - 1) : value;
  }

  @Override
  public String toString() {
    return value;
  }
}
