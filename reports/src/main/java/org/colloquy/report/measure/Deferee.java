package org.colloquy.report.measure;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.colloquy.person.Person;
import org.colloquy.quote.Author;

/**
 * Who defers, or to whom: a person, a role such as "a maintainer", or a name behind which no person
 * is known.
 *
 * @param kind which of these
 * @param name the person's name; the role or the name as it was written, a role in lower case
 * @param person the person, exactly where it is one
 */
public record Deferee(Kind kind, String name, Optional<Person> person) {
  /** Roles in the singular, so that "the maintainers" are the same role. */
  private static final Set<String> ROLES =
      Set.of(
          "maintainer",
          "reviewer",
          "author",
          "developer",
          "committer",
          "owner",
          "expert",
          "editor",
          "moderator",
          "submitter",
          "user");

  /** Groups that are spoken of as one. */
  private static final Set<String> GROUPS =
      Set.of(
          "people",
          "guys",
          "folks",
          "devs",
          "list",
          "community",
          "team",
          "committee",
          "upstream",
          "board",
          "everyone",
          "else",
          "others");

  /** What is known of somebody. */
  public enum Kind {
    /** A person of the archive. */
    PERSON,
    /** Whoever holds a role, or a group. */
    ROLE,
    /** Somebody who is named only. */
    NAME;

    /** {@return the kind as the tables write it: "person"} */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Checks that no part is null.
   *
   * @throws IllegalArgumentException when it is a person and none is given, or the other way round
   */
  public Deferee {
    requireNonNull(kind, "kind must not be null");
    requireNonNull(name, "name must not be null");
    requireNonNull(person, "person must not be null");
    if ((kind == Kind.PERSON) != person.isPresent()) {
      throw new IllegalArgumentException("a " + kind.id() + " named " + name + " misfits a person");
    }
  }

  /**
   * {@return what an author stands for: "the tree maintainers" are "a maintainer"}
   *
   * @param author to whom somebody deferred
   */
  public static Deferee of(Author author) {
    if (author.person().isPresent()) {
      return new Deferee(Kind.PERSON, author.person().get().name(), author.person());
    }
    String name = author.name().strip().toLowerCase(Locale.ROOT);
    String last = name.substring(name.lastIndexOf(' ') + 1);
    String singular = last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
    if (ROLES.contains(singular)) {
      String article = "aeo".indexOf(singular.charAt(0)) >= 0 ? "an " : "a ";
      return new Deferee(Kind.ROLE, article + singular, Optional.empty());
    }
    return GROUPS.contains(last)
        ? new Deferee(Kind.ROLE, name.equals("else") ? "somebody else" : name, Optional.empty())
        : new Deferee(Kind.NAME, author.name().strip(), Optional.empty());
  }

  /** {@return the same for the same person, role or name, in any case} */
  public String key() {
    return kind.id() + ":" + person.map(Person::id).orElse(name.toLowerCase(Locale.ROOT));
  }
}
