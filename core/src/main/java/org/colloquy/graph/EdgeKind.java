package org.colloquy.graph;

import java.util.Locale;

/** What ties one person to another. The weights of different kinds have different units. */
public enum EdgeKind {
  /** A message answers a message; weight: messages. */
  REPLY,
  /** A message quotes words; weight: lines that hold a letter or digit. */
  QUOTE,
  /** New words stand right under a quoted passage of somebody; weight: such passages. */
  ANSWER,
  /** New text names somebody of the thread, but does not address them; weight: messages. */
  MENTION,
  /** A greeting, or the begin of a paragraph, addresses somebody by name; weight: messages. */
  VOCATIVE,
  /** A position that agrees; weight: sum of confidences. */
  AGREE,
  /** A position that objects; weight: sum of confidences. */
  OBJECT,
  /** A position that defers, to whom the judgement is left; weight: sum of confidences. */
  DEFER;

  /** {@return the kind as the output writes it: "reply"} */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@return what its weight counts: "messages"} */
  public String unit() {
    return switch (this) {
      case REPLY, MENTION, VOCATIVE -> "messages";
      case QUOTE -> "lines";
      case ANSWER -> "passages";
      case AGREE, OBJECT, DEFER -> "sum of confidences";
    };
  }
}
