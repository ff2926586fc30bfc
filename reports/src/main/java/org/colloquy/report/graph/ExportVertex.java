package org.colloquy.report.graph;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.person.Person;
import org.colloquy.role.Role;

/**
 * A person as other programs are to see them.
 *
 * @param person the person
 * @param roles their roles
 * @param messages how many messages they sent
 * @param first date of the first of them, empty if none has a date
 * @param last date of the last of them, empty if none has a date
 */
public record ExportVertex(
    Person person, Set<Role> roles, int messages, Optional<Instant> first, Optional<Instant> last) {

  /** Checks that no part is null. */
  public ExportVertex {
    requireNonNull(person, "person must not be null");
    requireNonNull(roles, "roles must not be null");
    requireNonNull(first, "first must not be null");
    requireNonNull(last, "last must not be null");
  }

  /** The roles with a space between: "maintainer reviewer". */
  String roleWords() {
    return roles.stream().map(Role::id).collect(Collectors.joining(" "));
  }
}
