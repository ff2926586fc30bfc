package org.colloquy.quote;

import static java.util.Objects.requireNonNull;

import org.colloquy.zone.Zone;

/**
 * A zone and who wrote it.
 *
 * @param zone the lines
 * @param authorship their writer, with the evidence
 * @param check what came out when a quote was held against its origin
 */
public record AttributedZone(Zone zone, Authorship authorship, QuoteCheck check) {

  /** Checks that no part is null. */
  public AttributedZone {
    requireNonNull(zone, "zone must not be null");
    requireNonNull(authorship, "authorship must not be null");
    requireNonNull(check, "check must not be null");
  }

  /**
   * A zone about whose quoting there is nothing to say.
   *
   * @param zone the zone
   * @param authorship who wrote it
   */
  public AttributedZone(Zone zone, Authorship authorship) {
    this(zone, authorship, QuoteCheck.NONE);
  }
}
