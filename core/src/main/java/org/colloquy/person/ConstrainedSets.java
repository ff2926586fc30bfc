package org.colloquy.person;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Disjoint sets of which some must stay apart. */
final class ConstrainedSets {
  private final DisjointSets sets;

  /** By the number that stands for a set: members of the sets that it must not be joined with. */
  private final Map<Integer, Set<Integer>> apart = new HashMap<>();

  ConstrainedSets(int count) {
    sets = new DisjointSets(count);
  }

  int find(int number) {
    return sets.find(number);
  }

  /** Keeps two apart from now on; those that are joined stay so. */
  void keepApart(int one, int other) {
    int first = find(one);
    int second = find(other);
    if (first != second) {
      apart.computeIfAbsent(first, f -> new HashSet<>()).add(other);
      apart.computeIfAbsent(second, s -> new HashSet<>()).add(one);
    }
  }

  /** Joins two unless they must stay apart. Whether they are in one set now. */
  boolean join(int one, int other) {
    int first = find(one);
    int second = find(other);
    if (first == second) {
      return true;
    }
    Set<Integer> enemies = apart.getOrDefault(first, Set.of());
    Set<Integer> others = apart.getOrDefault(second, Set.of());
    boolean fewer = enemies.size() <= others.size();
    int target = fewer ? second : first;
    if ((fewer ? enemies : others).stream().anyMatch(e -> find(e) == target)) {
      return false;
    }
    sets.join(first, second);
    if (!enemies.isEmpty() || !others.isEmpty()) {
      unite(first, second, fewer);
    }
    return true;
  }

  private void unite(int first, int second, boolean intoSecond) {
    Set<Integer> small = removed(intoSecond ? first : second);
    Set<Integer> large = removed(intoSecond ? second : first);
    Set<Integer> all = large.isEmpty() ? small : large;
    if (all != small) {
      all.addAll(small);
    }
    apart.put(find(first), all);
  }

  private Set<Integer> removed(int set) {
    Set<Integer> members = apart.remove(set);
    return members == null ? new HashSet<>() : members;
  }
}
