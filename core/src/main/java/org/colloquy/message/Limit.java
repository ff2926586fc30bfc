package org.colloquy.message;

import java.util.Locale;

/** A limit of reading mail, with what it is when nobody sets it. */
public enum Limit {
  PART_DEPTH(100),
  PARTS(10_000),
  HEADER_BYTES(1 << 20),
  HEADER_FIELDS(10_000),
  ADDRESSES(10_000),
  IDS(10_000),
  BOUNDARY_BYTES(2_048),
  PARAMETERS(1_000),
  NESTED_MESSAGES(3),
  MESSAGE_BYTES(1 << 24),
  HTML_BYTES(1 << 21),
  UNPACK_RATIO(1_100),
  UNPACKED_BYTES(1L << 36);

  private final long standard;

  Limit(long standard) {
    this.standard = standard;
  }

  public long standard() {
    return standard;
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
