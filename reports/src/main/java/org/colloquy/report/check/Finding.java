package org.colloquy.report.check;

import static java.util.Objects.requireNonNull;

import org.colloquy.message.MessageId;

/**
 * One example of a defect or of a rejection.
 *
 * @param id the message
 * @param file the input in which it stands
 * @param offset 0-based byte offset into that input, unpacked
 * @param detail the value at fault, or ""
 */
public record Finding(MessageId id, String file, long offset, String detail) {

  /** Checks that no part is null. */
  public Finding {
    requireNonNull(id, "id must not be null");
    requireNonNull(file, "file must not be null");
    requireNonNull(detail, "detail must not be null");
  }
}
