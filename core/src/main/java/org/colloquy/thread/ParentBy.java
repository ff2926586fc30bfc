package org.colloquy.thread;

import java.util.Locale;

/** What names the parent of a message. */
public enum ParentBy {
  /** The last usable id of References. */
  REFERENCES,
  /** An id of In-Reply-To, where References lacks it or ends otherwise. */
  IN_REPLY_TO,
  /** The message whose own words are quoted; other clues may speak for it too. */
  QUOTE,
  /** The subject and other clues than quoted words, or the place in a series of patches. */
  SUBJECT;

  /** {@return the way as the output writes it: "in-reply-to"} */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
