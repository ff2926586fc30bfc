package org.colloquy.position;

import java.util.Locale;

/** How it is known which objection an answer answers, surest first. */
public enum AnswerLink {
  /** The answer quotes words of the objection, or of an answer to it. */
  QUOTED_WORDS,
  /** It quotes other words of the passage in which these stand. */
  QUOTED_PASSAGE,
  /** It stands in the message that answers theirs, and quotes no single passage. */
  PARENT,
  /** It answers the same passage of the proposal. */
  SAME_PASSAGE,
  /** It approves of the whole proposal. */
  APPROVAL,
  /** The list of changes of a later version names the holder. */
  CHANGELOG,
  /** It reports what the holder thinks. */
  REPORT;

  /** {@return the link as the output writes it: "quoted-words"} */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
