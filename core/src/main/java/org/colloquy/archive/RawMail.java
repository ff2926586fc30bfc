package org.colloquy.archive;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import org.colloquy.message.SourceLocation;

/**
 * The bytes of one message, a stretch of an array that is used again afterwards: whoever wants to
 * keep them copies them.
 */
public final class RawMail {

  private final SourceLocation source;
  private final byte[] bytes;
  private final int from;
  private final int to;

  /**
   * A stretch of an array.
   *
   * @param source where the message stands
   * @param bytes the array, which is not copied
   * @param from index of the first byte
   * @param to index after the last byte; fewer bytes than the source has mean that it was cut
   */
  public RawMail(SourceLocation source, byte[] bytes, int from, int to) {
    Objects.checkFromToIndex(from, to, bytes.length);
    this.source = requireNonNull(source, "source must not be null");
    this.bytes = bytes;
    this.from = from;
    this.to = to;
  }

  /** {@return where the message stands} */
  public SourceLocation source() {
    return source;
  }

  /**
   * {@return the array that holds the bytes from {@link #from} to {@link #to}, and others around
   * them}
   */
  public byte[] bytes() {
    return bytes;
  }

  /** {@return the index of the first byte} */
  public int from() {
    return from;
  }

  /** {@return the index after the last byte} */
  public int to() {
    return to;
  }

  /** {@return the number of bytes that are here} */
  public int length() {
    return to - from;
  }

  /** {@return whether the message is longer than what is here of it} */
  public boolean isCut() {
    return length() < source.length();
  }

  /** Whether nothing but line ends and spaces is here. */
  boolean isBlank() {
    return TextHead.start(bytes, from, to) == to;
  }
}
