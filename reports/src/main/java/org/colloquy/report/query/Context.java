package org.colloquy.report.query;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.message.Mailbox;
import org.colloquy.person.People;
import org.colloquy.person.Person;
import org.colloquy.role.Role;
import org.colloquy.role.RoleClaim;
import org.colloquy.role.Roles;

/**
 * What an archive knows beyond one thread.
 *
 * @param people who is behind a mailbox, where that is known
 * @param roles who is what in the project
 */
record Context(Optional<People> people, Roles roles) {
  static final Context NONE = new Context(Optional.empty(), Roles.NONE);

  Optional<Person> person(Mailbox mailbox) {
    return people.flatMap(all -> all.find(mailbox));
  }

  /** The roles of a person at a moment; without one, those that hold at all times. */
  List<String> roles(Person person, Optional<OffsetDateTime> moment) {
    List<String> ids = new ArrayList<>();
    if (person.bot()) {
      ids.add(Prefix.BOT);
    }
    if (moment.isPresent()) {
      LocalDate day = moment.get().withOffsetSameInstant(ZoneOffset.UTC).toLocalDate();
      roles.of(person, day).stream().map(Role::id).forEach(ids::add);
    } else {
      roles.of(person).stream().filter(Context::isUndated).forEach(c -> ids.add(c.role().id()));
    }
    return ids;
  }

  private static boolean isUndated(RoleClaim claim) {
    return claim.since().isEmpty() && claim.until().isEmpty();
  }
}
