package org.colloquy.quote;

import static java.util.Objects.requireNonNull;

import org.colloquy.zone.Zone;

/**
 * A zone and who wrote it.
 *
 * @param zone the lines
 * @param authorship their writer, with the evidence
 */
public record AttributedZone(Zone zone, Authorship authorship) {

  public AttributedZone {
    requireNonNull(zone, "zone must not be null");
    requireNonNull(authorship, "authorship must not be null");
  }
}
