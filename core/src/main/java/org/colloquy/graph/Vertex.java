package org.colloquy.graph;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.colloquy.person.Person;
import org.colloquy.role.Role;

/**
 * A person in the graph with the roles that they have or had.
 *
 * @param person the person
 * @param roles their roles, in the order of {@link Role}; none where none is known
 */
public record Vertex(Person person, Set<Role> roles) {

  /** Checks that no part is null, and copies collections. */
  public Vertex {
    requireNonNull(person, "person must not be null");
    roles = roles.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(roles));
  }
}
