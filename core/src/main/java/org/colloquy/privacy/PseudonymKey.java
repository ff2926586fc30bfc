package org.colloquy.privacy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret behind pseudonyms: a key for HMAC-SHA-256 (RFC 2104, FIPS 198-1). Who has it can tell
 * whether a pseudonym is that of somebody they have in mind; who has not can not. Immutable; it
 * never prints itself.
 */
public final class PseudonymKey {
  /** Shorter secrets can be guessed; 128 bits are what NIST SP 800-107, section 5.3.4 asks for. */
  public static final int LEAST_BYTES = 16;

  private static final String ALGORITHM = "HmacSHA256";
  private static final int FINGERPRINT_DIGITS = 16;

  private final SecretKeySpec secret;

  private PseudonymKey(byte[] bytes) {
    secret = new SecretKeySpec(bytes, ALGORITHM);
  }

  /**
   * A key of some bytes.
   *
   * @param bytes the secret
   * @return the key
   * @throws IllegalArgumentException below {@link #LEAST_BYTES}
   */
  public static PseudonymKey of(byte[] bytes) {
    if (bytes.length < LEAST_BYTES) {
      throw new IllegalArgumentException(
          "a key of " + bytes.length + " bytes must have " + LEAST_BYTES + " or more");
    }
    return new PseudonymKey(bytes);
  }

  /**
   * The bytes of a file, without the white space at its end, which editors add.
   *
   * @param file of any content
   * @return the key
   * @throws IOException when it cannot be read
   * @throws IllegalArgumentException when it has fewer than {@link #LEAST_BYTES} bytes
   */
  public static PseudonymKey read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    int end = bytes.length;
    while (end > 0 && Character.isWhitespace(bytes[end - 1])) {
      end--;
    }
    return of(Arrays.copyOf(bytes, end));
  }

  /** {@return what tells this key from others without giving it away: 16 hexadecimal digits} */
  public String fingerprint() {
    return hash("key", "").substring(0, FINGERPRINT_DIGITS);
  }

  /** 64 hexadecimal digits that follow from the key, the kind of a thing and its name. */
  String hash(String kind, String name) {
    return HexFormat.of().formatHex(bytes(kind, name));
  }

  /** The same as 32 bytes. */
  byte[] bytes(String kind, String name) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(secret);
      mac.update(kind.getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      return mac.doFinal(name.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }

  @Override
  public String toString() {
    return "key " + fingerprint();
  }
}
