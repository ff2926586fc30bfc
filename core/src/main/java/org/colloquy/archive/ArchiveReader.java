package org.colloquy.archive;

import java.io.IOException;
import java.util.List;
import org.colloquy.message.Envelope;
import org.colloquy.message.Message;

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
   * Whether the input is of this kind, told by its content.
   *
   * @param head the first {@link #HEAD_BYTES} bytes of the input, all of a shorter one
   */
  boolean recognises(byte[] head);

  /**
   * Finds the messages of an input and hands on the envelope of each, in order. An envelope whose
   * source has no length stands for an empty record.
   *
   * @throws IOException when the input cannot be read
   */
  void read(InputBytes input, EnvelopeSink sink) throws IOException;

  /**
   * Reads the message whose envelope {@link #read} handed on.
   *
   * @throws IOException when the input cannot be read
   */
  Message load(InputBytes input, Envelope envelope) throws IOException;

  /** The readers of this library: mbox, a single mail, text pasted without header fields. */
  static List<ArchiveReader> standard() {
    return List.of(new MboxReader(), new MailFileReader(), new PastedTextReader());
  }

  /** Takes envelopes one after the other. */
  @FunctionalInterface
  interface EnvelopeSink {

    /** Takes the envelope of the next message. */
    void accept(Envelope envelope);
  }
}
