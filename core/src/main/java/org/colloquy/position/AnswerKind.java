package org.colloquy.position;

import java.util.Locale;
import java.util.Optional;

/** What happens to an objection after it is raised. */
public enum AnswerKind {
  /** It is told again, by its holder or by somebody who reports it. */
  RESTATED,
  /** Somebody else than the other side agrees with it. */
  SUPPORTED,
  /** Somebody contradicts it. */
  DISPUTED,
  /** The judgement is left to somebody else, or somebody is invited to judge. */
  DEFERRED,
  /** Somebody agrees with it in part or under a condition, or answers several at once. */
  ACKNOWLEDGED,
  /** "Will fix in v3." */
  PROMISED,
  /** "Fixed in v2." */
  CLAIMED_ADDRESSED,
  /** The other side agrees with it. */
  CONCEDED,
  /** Its holder objects again to what was answered: it is not settled for them. */
  MAINTAINED,
  /** Its holder agrees that it is mended. */
  CONFIRMED,
  /** Its holder gives it up if something comes true: "With that fixed: Acked-by". */
  CONDITIONALLY_WITHDRAWN,
  /** Its holder gives it up: "I withdraw", or agrees after all. */
  WITHDRAWN;

  /** {@return the kind as the output writes it: "claimed-addressed"} */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it takes the side of the objection. */
  boolean isForIt() {
    return this == RESTATED || this == SUPPORTED || this == MAINTAINED;
  }

  /** Where it puts the one who did it, as to what is objected to; empty where it does not tell. */
  Optional<Side> side() {
    return switch (this) {
      case DISPUTED, CONFIRMED, WITHDRAWN -> Optional.of(Side.FOR);
      case RESTATED, SUPPORTED, PROMISED, CLAIMED_ADDRESSED, CONCEDED, MAINTAINED ->
          Optional.of(Side.AGAINST);
      case CONDITIONALLY_WITHDRAWN -> Optional.of(Side.CONDITIONAL);
      case DEFERRED -> Optional.of(Side.DEFERS);
      case ACKNOWLEDGED -> Optional.empty();
    };
  }
}
