package org.colloquy.thread;

import java.util.Locale;

/** What speaks for a parent that no header field names. */
public enum ParentClue {
  /** The quoted words stand in that message as its sender's own. */
  WORDS,
  /** The attribution line above the quote names its sender. */
  WRITER,
  /** The attribution line above the quote bears its date. */
  DATE,
  /** Its sender stands in To. */
  RECIPIENT,
  /** Both have one base subject. */
  SUBJECT,
  /** It is the cover letter, or the first patch, of the series that the message belongs to. */
  SERIES;

  /** {@return the clue as the output writes it: "words"} */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
