package org.colloquy.position;

import java.util.Optional;
import org.colloquy.quote.Author;

/**
 * Tells what an answer does to an objection, by who answers, what is answered and how. A function
 * without memory.
 */
final class AnswerReader {
  private static final AnswerPhrases PHRASES = AnswerPhrases.standard();

  private AnswerReader() {}

  /**
   * What a position does.
   *
   * @param said the position
   * @param answered what it answers
   * @param several whether it answers several objections in one breath
   */
  static Optional<AnswerKind> read(Statement said, Statement.Effect answered, boolean several) {
    boolean own = answered.objection().isHeldBy(said.holder());
    return switch (said.position.stance()) {
      case DEFER -> Optional.of(deferral(said, own));
      case OBJECT -> own ? objectionOfHolder(answered) : objection(said, answered);
      case AGREE -> own ? agreementOfHolder(said, answered) : agreement(said, answered, several);
    };
  }

  private static AnswerKind deferral(Statement said, boolean own) {
    boolean yields = own && said.isConditional() && !said.isReported();
    return yields ? AnswerKind.CONDITIONALLY_WITHDRAWN : AnswerKind.DEFERRED;
  }

  /** Its holder objects: to the answers, or once more to the same thing; what is settled is new. */
  private static Optional<AnswerKind> objectionOfHolder(Statement.Effect answered) {
    if (answered.event().isForIt()) {
      return Optional.of(AnswerKind.RESTATED);
    }
    boolean over = answered.objection().state().isSettled();
    return over ? Optional.empty() : Optional.of(AnswerKind.MAINTAINED);
  }

  private static Optional<AnswerKind> objection(Statement said, Statement.Effect answered) {
    RunningWords words = RunningWords.of(said.position.evidence().text());
    if (answered.event().isForIt()) {
      return Optional.of(
          PHRASES.says(words, AnswerPhrases.Says.SUPPORT)
              ? AnswerKind.SUPPORTED
              : AnswerKind.DISPUTED);
    }
    return answered.event() == AnswerKind.DISPUTED
        ? Optional.of(AnswerKind.SUPPORTED)
        : Optional.empty();
  }

  private static Optional<AnswerKind> agreementOfHolder(Statement said, Statement.Effect answered) {
    if (said.isConditional() && !said.isReported()) {
      return Optional.of(AnswerKind.CONDITIONALLY_WITHDRAWN);
    }
    Optional<AnswerKind> kind =
        switch (answered.event()) {
          case DISPUTED -> Optional.of(AnswerKind.WITHDRAWN);
          case ACKNOWLEDGED -> Optional.of(AnswerKind.ACKNOWLEDGED);
          case CLAIMED_ADDRESSED -> Optional.of(AnswerKind.CONFIRMED);
          case PROMISED -> Optional.of(AnswerKind.CONDITIONALLY_WITHDRAWN);
          default -> Optional.empty();
        };
    boolean half = said.position.partial() || said.isReported();
    return half ? kind.map(k -> AnswerKind.ACKNOWLEDGED) : kind;
  }

  private static Optional<AnswerKind> agreement(
      Statement said, Statement.Effect answered, boolean several) {
    if (answered.event() == AnswerKind.DISPUTED) {
      return Optional.of(AnswerKind.DISPUTED);
    }
    if (said.position.partial()) {
      // "I did most of what you said" does not tell whether this is in it
      return answered.event().isForIt() ? Optional.of(AnswerKind.ACKNOWLEDGED) : Optional.empty();
    }
    RunningWords words = RunningWords.of(said.position.evidence().text());
    Optional<AnswerPhrases.Says> says =
        PHRASES.find(words).stream().map(AnswerPhrases.Found::says).findFirst();
    if (says.isPresent()) {
      switch (says.get()) {
        case PROMISE -> {
          return Optional.of(AnswerKind.PROMISED);
        }
        case CLAIM -> {
          return Optional.of(AnswerKind.CLAIMED_ADDRESSED);
        }
        case WORK -> {
          return Optional.empty();
        }
        default -> {}
      }
    }
    return answered.event().isForIt()
        ? Optional.of(concession(said, answered.objection(), several))
        : Optional.empty();
  }

  private static AnswerKind concession(Statement said, ObjectionCase objection, boolean several) {
    if (objection.against().isEmpty()) {
      return AnswerKind.ACKNOWLEDGED;
    }
    if (!objection.isAgainst(said.holder())) {
      return AnswerKind.SUPPORTED;
    }
    boolean half = several || said.isConditional() || said.isReported();
    return half ? AnswerKind.ACKNOWLEDGED : AnswerKind.CONCEDED;
  }

  /** What words besides positions do, such as "Fixed in v2." */
  static Optional<AnswerKind> read(
      AnswerPhrases.Says says, Author by, Statement.Effect answered, boolean several) {
    ObjectionCase objection = answered.objection();
    boolean own = objection.isHeldBy(by);
    boolean contradicted = !answered.raises() && !answered.event().isForIt();
    return switch (says) {
      case PROMISE -> own ? Optional.empty() : Optional.of(AnswerKind.PROMISED);
      case CLAIM -> own ? Optional.empty() : Optional.of(AnswerKind.CLAIMED_ADDRESSED);
      case WITHDRAW -> own ? Optional.of(AnswerKind.WITHDRAWN) : Optional.empty();
      case CONFIRM -> own && contradicted ? Optional.of(AnswerKind.CONFIRMED) : Optional.empty();
      case YIELD -> {
        if (own) {
          yield contradicted ? Optional.of(AnswerKind.WITHDRAWN) : Optional.empty();
        }
        boolean concedes = objection.isAgainst(by) && answered.event().isForIt();
        AnswerKind kind = several ? AnswerKind.ACKNOWLEDGED : AnswerKind.CONCEDED;
        yield concedes ? Optional.of(kind) : Optional.empty();
      }
      case SUPPORT, WORK, MET, LOG, ALL -> Optional.empty();
    };
  }
}
