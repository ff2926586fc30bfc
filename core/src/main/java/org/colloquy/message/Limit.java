package org.colloquy.message;

import java.util.Locale;

/**
 * What reading is bounded by. Each limit has a name and a default, and {@link Limits} changes it.
 * What lies beyond a limit is passed over and noted as {@link DefectCode#LIMIT_EXCEEDED}, whose
 * detail begins with {@link #id}.
 */
public enum Limit {
  /** Multiparts and messages, one inside the other; a deeper one is not looked into. */
  PART_DEPTH(100),
  /** Parts of one mail. */
  PARTS(10_000),
  /** Bytes of one header block; a field that ends beyond them is passed over. */
  HEADER_BYTES(1 << 20),
  /** Fields of one header block. */
  HEADER_FIELDS(10_000),
  /** Mailboxes of one field. */
  ADDRESSES(10_000),
  /** Message ids of one field. */
  IDS(10_000),
  /** Bytes of a boundary; a multipart with a longer one is read as text. */
  BOUNDARY_BYTES(2_048),
  /** Parameters of one field. */
  PARAMETERS(1_000),
  /** Messages inside messages, one inside the other; a deeper one is not looked into. */
  NESTED_MESSAGES(3),
  /** Bytes of one mail. */
  MESSAGE_BYTES(16 << 20),
  /** Characters of a text in HTML. */
  HTML_BYTES(2 << 20),
  /** How many times larger than its packed form an input may become. */
  UNPACK_RATIO(1_100),
  /** Bytes that one packed input may become. */
  UNPACKED_BYTES(1L << 36);

  private final long standard;

  Limit(long standard) {
    this.standard = standard;
  }

  /** {@return the default} */
  public long standard() {
    return standard;
  }

  /** {@return the name as options and defects write it: "part-depth"} */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
