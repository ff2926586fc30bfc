package org.colloquy.report.cli;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.colloquy.message.Mailbox;
import org.colloquy.person.Match;
import org.colloquy.person.People;
import org.colloquy.person.Person;
import org.colloquy.person.Reason;
import org.colloquy.role.RoleClaim;
import org.colloquy.role.Roles;

/** Prints who is who: each person, their mailboxes, and why each was joined. */
final class PeoplePrinter {
  private final PrintWriter out;
  private final Roles roles;

  PeoplePrinter(PrintWriter out, Roles roles) {
    this.out = out;
    this.roles = roles;
  }

  void print(People people) {
    Map<Mailbox, Match> why = new HashMap<>();
    people.merges().forEach(match -> why.putIfAbsent(match.other(), match));
    people.merges().forEach(match -> why.putIfAbsent(match.one(), match));
    for (Person person : people.persons()) {
      out.println(Plain.line(person.id() + "  " + person.name() + (person.bot() ? "  (bot)" : "")));
      List<Mailbox> mailboxes = person.mailboxes();
      for (int i = 0; i < mailboxes.size(); i++) {
        Match match = i == 0 ? null : why.get(mailboxes.get(i));
        out.println(
            "    " + Plain.line(written(mailboxes.get(i)) + (match == null ? "" : because(match))));
      }
      roles.of(person).forEach(claim -> out.println("    " + Plain.line(written(claim))));
    }
    out.println();
    out.println(
        people.persons().size()
            + " persons, "
            + people.merges().size()
            + " merges, "
            + people.suggestions().size()
            + " suggestions (--suggest FILE writes them)");
  }

  private static String written(RoleClaim claim) {
    String since = claim.since().map(day -> " from " + day).orElse("");
    String until = claim.until().map(day -> " until " + day).orElse("");
    String scope = claim.scope().isEmpty() ? "" : " of " + claim.scope();
    return claim.role().id() + scope + since + until + "  [" + claim.evidence() + "]";
  }

  private static String because(Match match) {
    return match.reasons().stream()
        .map(Reason::toString)
        .collect(Collectors.joining(", ", "  [", "]"));
  }

  private static String written(Mailbox mailbox) {
    return mailbox.address().isEmpty()
        ? mailbox.displayName()
        : (mailbox.displayName() + " <" + mailbox.address() + ">").strip();
  }
}
