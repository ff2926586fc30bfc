package org.colloquy.message;

import java.util.Locale;

/** How the lines of a body are broken (RFC 3676). The body keeps its lines as they stand. */
public enum Flow {
  /** Every line end is one. */
  FIXED,
  /** format=flowed: a line that ends with a space goes on in the next one. */
  FLOWED,
  /** format=flowed with delsp=yes: the same, and that space is no part of the text. */
  FLOWED_DELSP;

  /** {@return the kind as the output writes it: "flowed-delsp"} */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
