package org.colloquy.person;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who bears a name, where it is one person only. */
final class SoleBearers {
  private final Map<String, Person> first = new HashMap<>();
  private final Set<String> ambiguous = new HashSet<>();

  void add(String name, Person person) {
    Person other = first.putIfAbsent(name, person);
    // by id: comparing all mailboxes of a person again and again would take quadratic time
    if (other != null && !other.id().equals(person.id())) {
      ambiguous.add(name);
    }
  }

  /** The one person of this name; empty where there is none or more than one. */
  Optional<Person> of(String name) {
    return ambiguous.contains(name) ? Optional.empty() : Optional.ofNullable(first.get(name));
  }
}
