package org.colloquy.archive;

import java.util.Locale;

/**
 * Something wrong with a packed input; what was unpacked of it is kept.
 *
 * @param kind what is wrong
 * @param bytes how many bytes had come out by then; for padding and junk, how many there are of it
 * @param detail what the unpacker says; for a limit, its id and value
 */
record UnpackFault(Kind kind, long bytes, String detail) {

  /** What is wrong. */
  enum Kind {
    /**
     * The packed bytes end too early or break the format; of what follows, only whole members of a
     * gzip file are unpacked.
     */
    DAMAGED,
    /** A checksum is not that of the bytes, which are kept; unpacking goes on behind them. */
    CHECKSUM,
    /** Zero bytes behind the last packed piece, as tapes have them; harmless. */
    PADDING,
    /** Other bytes behind a packed piece; ignored. */
    JUNK,
    /** Unpacking stopped at a limit. */
    LIMIT
  }

  /** One line for a reader: "damaged after 12,345 bytes: unexpected end". */
  String text() {
    String count = String.format(Locale.ROOT, "%,d bytes", bytes);
    return switch (kind) {
      case DAMAGED -> "damaged after " + count + ": " + detail;
      case CHECKSUM -> "wrong checksum of the " + count + " before";
      case PADDING -> count + " of zero padding at the end";
      case JUNK -> count + " behind the packed ones are ignored";
      case LIMIT -> "stopped after " + count + ": " + detail;
    };
  }
}
