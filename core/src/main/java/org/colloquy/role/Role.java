package org.colloquy.role;

import java.util.Locale;
import java.util.Optional;

/** What somebody is in a project. */
public enum Role {
  /** Looks after a part of the work and decides what goes into it. */
  MAINTAINER,
  /** Reads what others hand in. */
  REVIEWER,
  /** Wrote a patch. */
  AUTHOR,
  /** Looks after a list. */
  MODERATOR;

  /** {@return the name in files: "maintainer"} */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * {@return the role of this name, in any case}
   *
   * @param name such as "maintainer"
   */
  public static Optional<Role> of(String name) {
    for (Role role : values()) {
      if (role.id().equals(name.strip().toLowerCase(Locale.ROOT))) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }
}
