package org.colloquy.role;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.person.People;
import org.colloquy.person.Person;

/** Which persons of an archive have which roles. Immutable. */
public final class Roles {
  /** Nobody has a role. */
  public static final Roles NONE = new Roles();

  private final Map<String, List<RoleClaim>> byPerson = new HashMap<>();
  private final List<RoleClaim> unmatched = new ArrayList<>();

  private Roles() {}

  /**
   * Finds the persons that claims speak of, by address, else by full name.
   *
   * @param claims who has which role, by mailbox
   * @param people of the archive
   * @return the roles of those who wrote in the archive
   */
  public static Roles of(List<RoleClaim> claims, People people) {
    requireNonNull(people, "people must not be null");
    Roles roles = new Roles();
    for (RoleClaim claim : claims) {
      people
          .find(claim.holder())
          .ifPresentOrElse(
              person ->
                  roles.byPerson.computeIfAbsent(person.id(), id -> new ArrayList<>()).add(claim),
              () -> roles.unmatched.add(claim));
    }
    return roles;
  }

  /**
   * {@return what is known of a person, in the order given}
   *
   * @param person of the archive
   */
  public List<RoleClaim> of(Person person) {
    return List.copyOf(byPerson.getOrDefault(person.id(), List.of()));
  }

  /**
   * {@return the roles of a person on a day, whatever their scope}
   *
   * @param person of the archive
   * @param day the day that counts
   */
  public Set<Role> of(Person person, LocalDate day) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (RoleClaim claim : byPerson.getOrDefault(person.id(), List.of())) {
      if (claim.holdsOn(day)) {
        roles.add(claim.role());
      }
    }
    return roles;
  }

  /** {@return claims about people who do not write in the archive} */
  public List<RoleClaim> unmatched() {
    return List.copyOf(unmatched);
  }
}
