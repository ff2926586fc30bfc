package org.colloquy.position;

import java.util.List;
import java.util.Optional;
import org.colloquy.quote.Author;

/** Finds what later versions of a patch claim to have addressed, by their lists of changes. */
final class VersionClaims {
  private final LedgerThread thread;
  private final OpenObjections open;

  VersionClaims(LedgerThread thread, OpenObjections open) {
    this.thread = thread;
    this.open = open;
  }

  /** Enters the claims of a message, where it is a later version. */
  void read(LedgerMessage message) {
    Optional<Author> sender = message.sender();
    boolean later = message.posting().filter(patch -> patch.version() > 1).isPresent();
    if (!later || sender.isEmpty() || open.unclaimed(message.matter()).isEmpty()) {
      return;
    }
    for (Changelog.Credit credit : Changelog.read(message, thread::named)) {
      List<ObjectionCase> meant = meant(credit, message, sender.get());
      meant.forEach(objection -> claim(objection, credit, message, sender.get()));
      open.unclaimed(message.matter()).removeAll(meant);
    }
  }

  /** Those of somebody's objections that a credit speaks of; all, where it names nothing else. */
  private List<ObjectionCase> meant(Changelog.Credit credit, LedgerMessage message, Author sender) {
    List<ObjectionCase> all =
        open.unclaimed(message.matter()).stream()
            .filter(objection -> objection.isHeldBy(credit.who()) && objection.isAgainst(sender))
            .toList();
    if (all.size() < 2 || credit.isGeneral()) {
      return all;
    }
    return all.stream().filter(o -> credit.shares(o.raising().position.evidence().text())).toList();
  }

  private static void claim(
      ObjectionCase objection, Changelog.Credit credit, LedgerMessage message, Author sender) {
    Evidence.ofLine(message.mail().message(), 0, credit.line())
        .map(
            evidence ->
                new ObjectionAnswer(
                    AnswerKind.CLAIMED_ADDRESSED,
                    sender,
                    message.date(),
                    evidence,
                    AnswerLink.CHANGELOG))
        .ifPresent(objection::enter);
  }
}
