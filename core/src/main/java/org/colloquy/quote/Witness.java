package org.colloquy.quote;

import java.util.Locale;

/** What tells who wrote some words. */
public enum Witness {
  /** The text names the writer: "Ada Ash wrote:". */
  ATTRIBUTION_LINE,
  /** The words stand in that person's own message. */
  ALIGNMENT,
  /** The From field, or the header block above the words. */
  HEADER,
  /** The signature below the words. */
  SIGNATURE,
  /** Another message quotes the same words under an attribution line. */
  OTHER_QUOTE,
  /** The answer greets them, or is sent to nobody else. */
  ADDRESSEE,
  /** The way of quoting: who attributes like this. */
  STYLE;

  private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** {@return the witness as the output writes it: "attribution-line"} */
  public String id() {
    return id;
  }
}
