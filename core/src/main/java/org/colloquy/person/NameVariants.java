package org.colloquy.person;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which full names of an archive are spellings of one: those that differ in initials only, where
 * the initials do not contradict each other, and those that sound the same, where one of them is
 * written in other letters than the Latin alphabet's plain ones.
 */
final class NameVariants {
  /** By the name without initials, the most initials that stand with it. */
  private final Map<String, String> initials = new HashMap<>();

  private final Set<String> contradictory = new HashSet<>();
  private final Set<String> foreign = new HashSet<>();

  NameVariants(Collection<PersonName> names) {
    for (PersonName name : names) {
      if (name.isFull()) {
        String own = initials(name);
        String known = initials.merge(name.withoutInitials().key(), own, NameVariants::longer);
        if (!known.startsWith(own)) {
          contradictory.add(name.withoutInitials().key());
        }
        if (name.text().chars().anyMatch(c -> c > 127)) {
          foreign.add(soundKey(name));
        }
      }
    }
    // names that came before the longest one of their like
    for (PersonName name : names) {
      String bare = name.isFull() ? name.withoutInitials().key() : "";
      if (!bare.isEmpty() && !initials.getOrDefault(bare, "").startsWith(initials(name))) {
        contradictory.add(bare);
      }
    }
  }

  private static String longer(String one, String other) {
    return one.length() >= other.length() ? one : other;
  }

  private static String initials(PersonName name) {
    return name.words().stream().filter(PersonName::isInitial).collect(Collectors.joining());
  }

  /** The name without initials, if they tell nobody apart. */
  Optional<String> bare(PersonName name) {
    String bare = name.withoutInitials().key();
    return contradictory.contains(bare) || initials.getOrDefault(bare, "").isEmpty()
        ? Optional.empty()
        : Optional.of(bare);
  }

  /** The sound, if one name of this sound is written in other letters. */
  Optional<String> sound(PersonName name) {
    if (foreign.isEmpty()) {
      return Optional.empty();
    }
    String sound = soundKey(name);
    return foreign.contains(sound) ? Optional.of(sound) : Optional.empty();
  }

  private static String soundKey(PersonName name) {
    List<String> sounds = name.words().stream().map(Letters::sound).sorted().toList();
    return String.join(" ", sounds);
  }
}
