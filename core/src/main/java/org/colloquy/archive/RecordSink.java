package org.colloquy.archive;

import java.io.IOException;

/**
 * Takes what stands in an input, from front to back. Records and gaps do not overlap, and together
 * they are every byte of the input.
 */
public interface RecordSink {

  /**
   * Takes the bytes of one message; they are valid during this call only.
   *
   * @param mail its bytes and where they stand
   * @throws IOException when what is done with it fails
   */
  void record(RawMail mail) throws IOException;

  /**
   * Takes a stretch that belongs to no message.
   *
   * @param kind what it is
   * @param offset 0-based offset of its first byte in the input
   * @param length number of its bytes, at least 1
   */
  void gap(Gap kind, long offset, long length);
}
