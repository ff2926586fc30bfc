package org.colloquy.archive;

import java.util.Locale;

/** What bytes of an input are that belong to no message. */
public enum Gap {
  /** A From_ line, which parts two messages of an mbox. */
  FROM_LINE,
  /** Line ends before, between and behind the messages of an mbox. */
  BLANK_LINES,
  /** The mark at the beginning of a text in UTF-8. */
  BYTE_ORDER_MARK,
  /** Text before the first From_ line of an mbox. */
  LEADING_TEXT,
  /** NUL bytes before a From_ line, such as a file system leaves after a crash. */
  NUL_BYTES;

  /** {@return the name as the output writes it: "from-line"} */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
