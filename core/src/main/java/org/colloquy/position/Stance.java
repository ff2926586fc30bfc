package org.colloquy.position;

import java.util.Locale;

/** What a holder thinks of a target, or that somebody else shall judge it. */
public enum Stance {
  /** Accepts, endorses, concedes or approves. */
  AGREE,
  /** Rejects, disagrees or evaluates negatively. */
  OBJECT,
  /** Leaves the decision or the judgement to somebody else. */
  DEFER;

  private final String id = name().toLowerCase(Locale.ROOT);

  /** {@return the stance as the output writes it: "agree"} */
  public String id() {
    return id;
  }
}
