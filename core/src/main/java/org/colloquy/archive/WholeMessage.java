package org.colloquy.archive;

import org.colloquy.message.Defect;
import org.colloquy.message.DefectCode;
import org.colloquy.message.Envelope;
import org.colloquy.message.Limit;
import org.colloquy.message.Message;

/** A message as the archive gives it. */
final class WholeMessage {

  private WholeMessage() {}

  /** Reads a message; one that was cut before it came here says so. */
  static Message of(ArchiveReader reader, RawMail mail) {
    Message message = reader.message(mail);
    if (!mail.isCut()) {
      return message;
    }
    String detail = Limit.MESSAGE_BYTES.id() + ": " + mail.length();
    return message.withDefect(new Defect(DefectCode.LIMIT_EXCEEDED, mail.length(), detail));
  }

  /** Whether a message that was read again is the one of the envelope; a renamed one has a hash. */
  static boolean isOf(Envelope envelope, Message message) {
    return envelope.id().equals(message.id()) || envelope.id().value().startsWith("sha256:");
  }

  /** The message under the envelope that it has in the archive. */
  static Message under(Envelope envelope, Message message) {
    if (envelope.id().equals(message.id())) {
      return message;
    }
    Defect taken = new Defect(DefectCode.DUPLICATE_MESSAGE_ID, 0, message.id().value());
    return message.withEnvelope(envelope).withDefect(taken);
  }
}
