package org.colloquy.report.measure;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Puts postings of the same patch together, whichever threads they lie in: same sender, same title,
 * and not more than a year since the one before, for some titles come back ("fix typos").
 */
final class VersionGroups {
  private static final Duration LONGEST_GAP = Duration.ofDays(365);

  private record Latest(int group, Instant sent) {}

  private final Map<SeriesKey, Latest> latest = new HashMap<>();
  private int groups;

  /** The number of the group of a posting; postings must come in order of time. */
  int group(SeriesKey key, Instant sent) {
    return group(List.of(key), sent);
  }

  /** The number of the group of a posting that has borne several titles. */
  int group(Collection<SeriesKey> keys, Instant sent) {
    int group =
        keys.stream()
            .map(latest::get)
            .filter(Objects::nonNull)
            .filter(before -> Duration.between(before.sent(), sent).compareTo(LONGEST_GAP) <= 0)
            .mapToInt(Latest::group)
            .findFirst()
            .orElse(groups);
    groups = Math.max(groups, group + 1);
    keys.forEach(key -> latest.put(key, new Latest(group, sent)));
    return group;
  }
}
