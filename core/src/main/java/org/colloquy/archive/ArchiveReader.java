package org.colloquy.archive;

import java.io.IOException;
import java.util.List;
import org.colloquy.message.Envelope;
import org.colloquy.message.Limits;
import org.colloquy.message.Message;
import org.colloquy.message.MessageParser;

/**
 * Reads one kind of input. Compression is gone before a reader sees the bytes. Readers are asked in
 * order; the first that recognises an input reads it.
 *
 * <p>A reader is immutable and safe from many threads; the state of a run is local to {@link
 * #read}.
 */
public interface ArchiveReader {

  /** How many bytes of an input {@link #recognises} is shown. */
  int HEAD_BYTES = 1 << 16;

  /**
   * {@return whether the input is of this kind, told by its content}
   *
   * @param head the first {@link #HEAD_BYTES} bytes of the input, all of a shorter one
   */
  boolean recognises(byte[] head);

  /**
   * Goes through an input from front to back and hands on all its bytes: those of each message, and
   * the gaps between them.
   *
   * @param input the bytes of the input, unpacked
   * @param sink takes every byte once, in order
   * @throws IOException when the input cannot be read
   */
  void read(InputBytes input, RecordSink sink) throws IOException;

  /**
   * Reads a message that {@link #read} handed on.
   *
   * @param mail what {@link #read} handed on, with its bytes
   * @return the message; what is wrong with it is a defect
   */
  Message message(RawMail mail);

  /**
   * Reads of a message what the first pass keeps; equal to the envelope of the whole message.
   *
   * @param mail what {@link #read} handed on, with its bytes
   * @return id, sender, date, subject and references
   */
  default Envelope envelope(RawMail mail) {
    return message(mail).envelope();
  }

  /**
   * {@return the readers of this library: mbox, a single mail, text pasted without header fields}
   *
   * @param limits how much of one mail is read
   */
  static List<ArchiveReader> standard(Limits limits) {
    MessageParser parser = new MessageParser(limits);
    return List.of(
        new MboxReader(parser, limits),
        new MailFileReader(parser, limits),
        new PastedTextReader(parser));
  }
}
