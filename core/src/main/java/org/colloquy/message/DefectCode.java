package org.colloquy.message;

import java.util.Locale;

/** What can be wrong with a mail. The mail is read all the same; the defect says what was done. */
public enum DefectCode {
  /** No Message-ID field, or none that holds an id: the message is named by its hash. */
  MISSING_MESSAGE_ID,
  /** The id names another message of the input already: this one is named by its hash. */
  DUPLICATE_MESSAGE_ID,
  /** No Date field: the date is unknown. */
  MISSING_DATE,
  /** A Date field that names no moment, or one without a known zone, which is read as UTC. */
  INVALID_DATE,
  /** No From field: the sender is unknown. */
  MISSING_FROM,
  /** A From field without a mailbox in it: its text became the display name. */
  INVALID_FROM,
  /**
   * A line of the header block that is no header field, or a field that stands there once more: it
   * was passed over.
   */
  INVALID_HEADER_FIELD,
  /** The declared charset is unknown or does not fit the bytes: another one was taken. */
  INVALID_CHARSET,
  /** Bytes that no charset reads: they stand as U+FFFD. */
  UNDECODABLE_BYTES,
  /** An unknown transfer encoding, or one with faults in it: what could be read was. */
  INVALID_TRANSFER_ENCODING,
  /** A MIME structure that contradicts itself, such as a multipart without its boundary. */
  INVALID_MIME_STRUCTURE,
  /** A {@link Limit} was reached, whose id begins the detail. What lies beyond was passed over. */
  LIMIT_EXCEEDED,
  /** No text part: the body is empty. */
  NO_TEXT,
  /**
   * The text is encrypted, or signed in a form that hides it (S/MIME application/pkcs7-mime,
   * multipart/encrypted): the body is empty.
   */
  OPAQUE_TEXT;

  /** {@return the code as the output writes it: "missing-date"} */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
