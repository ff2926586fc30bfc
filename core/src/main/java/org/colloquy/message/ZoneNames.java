package org.colloquy.message;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Zones that dates name: those of RFC 5322, section 4.3, and others that have one meaning the world
 * over. IST, BST and their like have several and are not here.
 */
final class ZoneNames {

  private static final Map<String, Integer> HOURS =
      Map.ofEntries(
          Map.entry("UT", 0),
          Map.entry("UTC", 0),
          Map.entry("GMT", 0),
          Map.entry("Z", 0),
          Map.entry("EST", -5),
          Map.entry("EDT", -4),
          Map.entry("CST", -6),
          Map.entry("CDT", -5),
          Map.entry("MST", -7),
          Map.entry("MDT", -6),
          Map.entry("PST", -8),
          Map.entry("PDT", -7),
          Map.entry("WET", 0),
          Map.entry("WEST", 1),
          Map.entry("CET", 1),
          Map.entry("MET", 1),
          Map.entry("CEST", 2),
          Map.entry("MEST", 2),
          Map.entry("MESZ", 2),
          Map.entry("EET", 2),
          Map.entry("EEST", 3),
          Map.entry("MSK", 3),
          Map.entry("JST", 9),
          Map.entry("KST", 9),
          Map.entry("AEST", 10),
          Map.entry("AEDT", 11),
          Map.entry("NZST", 12),
          Map.entry("NZDT", 13));

  private ZoneNames() {}

  /** Hours east of UTC. */
  static Optional<Integer> hours(String name) {
    return Optional.ofNullable(HOURS.get(name.toUpperCase(Locale.ROOT)));
  }
}
