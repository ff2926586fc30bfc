package org.colloquy.message;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * One part of a mail: a leaf of its MIME structure (RFC 2045), a mail inside the mail, or a file
 * that the text itself holds (uuencode, yEnc).
 *
 * <pre>{@code
 * Content-Type: multipart/mixed; boundary=b       no part: it only holds others
 *
 * --b
 * Content-Type: text/plain                        Part("text/plain", "", 1, …, BODY)
 *
 * See the log.
 * --b
 * Content-Type: text/x-log; name="boot.log"       Part("text/x-log", "boot.log", 1, …, ATTACHMENT)
 * }</pre>
 *
 * The file name is text that the sender chose; it must never name anything on a disk.
 *
 * @param type the media type in lower case, "text/plain" where the mail names none
 * @param fileName the decoded name of the file (RFC 2231 or RFC 2047), "" without one
 * @param depth how many multiparts and mails the part lies in, 0 for a mail of one part
 * @param offset 0-based offset of the content, still encoded, in the raw mail; of a file inside a
 *     text that had to be decoded, that of the text
 * @param length number of its bytes, still encoded
 * @param use what the part is there for
 */
public record Part(
    String type, String fileName, int depth, long offset, long length, Part.Use use) {

  /** What a part is there for. */
  public enum Use {
    /** Its text is the body of the mail. */
    BODY,
    /** It says what the body says in another form (multipart/alternative). */
    ALTERNATIVE,
    /** It is shown with the body: a list's footer, a picture inside a text of HTML. */
    INLINE,
    /** A file. */
    ATTACHMENT,
    /** A mail inside the mail (message/rfc822); its own parts follow, one deeper. */
    MESSAGE,
    /** A signature over the other parts (RFC 1847, RFC 3156, RFC 8551). */
    SIGNATURE;

    /** {@return the use as the output writes it: "body"} */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Checks that no part is null.
   *
   * @throws IllegalArgumentException when a number is below 0
   */
  public Part {
    requireNonNull(type, "type must not be null");
    requireNonNull(fileName, "fileName must not be null");
    requireNonNull(use, "use must not be null");
    if (depth < 0 || offset < 0 || length < 0) {
      throw new IllegalArgumentException(
          "depth " + depth + ", offset " + offset + " and length " + length + " must be >= 0");
    }
  }

  /** The same part, there for something else. */
  Part usedAs(Use other) {
    return new Part(type, fileName, depth, offset, length, other);
  }

  /** The same part, with an end. */
  Part withLength(long bytes) {
    return new Part(type, fileName, depth, offset, bytes, use);
  }
}
