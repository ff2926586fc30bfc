package org.colloquy.position;

import java.util.Locale;

/** How far an objection has come. */
public enum ObjectionState {
  /** Nobody has answered, or its holder objected again after the last answer. */
  OPEN,
  /** Somebody agreed in part or under a condition. */
  ACKNOWLEDGED,
  /** Somebody contradicted it. */
  DISPUTED,
  /** Somebody will mend what it is about. */
  PROMISED,
  /** Somebody says that it is mended; the holder has not said so. */
  CLAIMED_ADDRESSED,
  /** Its holder gives it up if something comes true. */
  CONDITIONALLY_WITHDRAWN,
  /** The other side agreed with it. */
  CONCEDED,
  /** Its holder agreed that it is mended. */
  CONFIRMED,
  /** Its holder gave it up. */
  WITHDRAWN;

  /** {@return whether it is over: conceded, confirmed or withdrawn without a condition} */
  public boolean isSettled() {
    return this == CONCEDED || this == CONFIRMED || this == WITHDRAWN;
  }

  /** {@return the state as the output writes it: "claimed-addressed"} */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The state after an event. What is settled stays so; a later word of its holder may say how. */
  ObjectionState after(AnswerKind event) {
    return switch (event) {
      case RESTATED, SUPPORTED, DEFERRED -> this;
      case MAINTAINED -> isSettled() ? this : OPEN;
      case ACKNOWLEDGED -> atLeast(ACKNOWLEDGED, DISPUTED);
      case DISPUTED -> atLeast(DISPUTED, PROMISED);
      case PROMISED -> atLeast(PROMISED, CLAIMED_ADDRESSED);
      case CLAIMED_ADDRESSED -> atLeast(CLAIMED_ADDRESSED, CONCEDED);
      case CONDITIONALLY_WITHDRAWN -> atLeast(CONDITIONALLY_WITHDRAWN, CONCEDED);
      case CONCEDED -> isSettled() ? this : CONCEDED;
      case CONFIRMED -> this == WITHDRAWN ? this : CONFIRMED;
      case WITHDRAWN -> this == CONFIRMED ? this : WITHDRAWN;
    };
  }

  private ObjectionState atLeast(ObjectionState next, ObjectionState stays) {
    return compareTo(stays) < 0 ? next : this;
  }
}
