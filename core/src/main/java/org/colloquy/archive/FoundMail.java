package org.colloquy.archive;

import org.colloquy.message.Envelope;
import org.colloquy.message.Message;
import org.colloquy.message.MessageId;

/**
 * A message as an input holds it, before anybody asks whether it is a copy of another one: what
 * {@link Archive.Builder#each} hands on. Its bytes are valid during that call only.
 */
public final class FoundMail {
  private final ArchiveReader reader;
  private final RawMail raw;

  FoundMail(ArchiveReader reader, RawMail raw) {
    this.reader = reader;
    this.raw = raw;
  }

  /** Whether nothing but line ends and spaces is here: no message, an archive leaves it out. */
  public boolean isBlank() {
    return raw.isBlank();
  }

  /** What the header fields say, under the id that stands there. */
  public Envelope envelope() {
    return reader.envelope(raw);
  }

  /** The name under which an archive keeps it where its own id is taken: the hash of its bytes. */
  public MessageId hash() {
    return RecordHash.of(raw);
  }

  /** The message, read whole, under the id that stands there. */
  public Message message() {
    return WholeMessage.of(reader, raw);
  }

  /** A message under the envelope that it has in an archive, as {@link Archive#load} gives it. */
  public static Message under(Envelope envelope, Message message) {
    return WholeMessage.under(envelope, message);
  }

  /**
   * Whether a message is a copy of an earlier one with the same id, and not another one that bears
   * a taken id: sender and date are the same.
   */
  public static boolean isCopy(Envelope first, Envelope second) {
    return Index.isCopy(first, second);
  }
}
