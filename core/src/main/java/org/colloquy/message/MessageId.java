package org.colloquy.message;

import static java.util.Objects.requireNonNull;

/**
 * What names a message: its Message-ID with the angle brackets (RFC 5322, section 3.6.4), or, where
 * the mail has none, {@code sha256:} and the hash of the raw message in hexadecimal.
 *
 * @param value "&lt;4B56A3.1@example.org&gt;" or "sha256:…"
 */
public record MessageId(String value) {

  public MessageId {
    requireNonNull(value, "value must not be null");
    if (value.isBlank()) {
      throw new IllegalArgumentException("message id \"" + value + "\" must not be blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
