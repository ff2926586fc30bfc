package org.colloquy.graph;

import java.util.Locale;

/** What ties one person to another. */
public enum EdgeKind {
  /** A message answers a message; weight: messages. */
  REPLY,
  /** A message quotes words; weight: lines that hold a letter or digit. */
  QUOTE,
  /** A position that agrees; weight: sum of confidences. */
  AGREE,
  /** A position that objects; weight: sum of confidences. */
  OBJECT,
  /** A position that defers, to whom the judgement is left; weight: sum of confidences. */
  DEFER;

  /** The kind as the output writes it: "reply". */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
