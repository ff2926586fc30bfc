package org.colloquy.zone;

import static java.util.Objects.requireNonNull;

import org.colloquy.text.LineRange;
import org.colloquy.text.Span;

/**
 * A run of lines of a body of one kind at one quote depth.
 *
 * <pre>{@code
 * On Monday, Ben Bo wrote:      ATTRIBUTION, depth 0
 * > Shall we rename it?         TEXT, depth 1
 *
 * Yes, please.                  TEXT, depth 0
 * }</pre>
 *
 * The zones of a body are disjoint, in order, and cover every line; a blank line belongs to the
 * zone before it. {@link Zoner} makes them.
 *
 * @param kind what the lines are
 * @param depth how often they were quoted: 0 is the sender's own text
 * @param lines the lines, numbered from 1
 * @param span the same as offsets into the body, without the last LF
 */
public record Zone(ZoneKind kind, int depth, LineRange lines, Span span) {

  /**
   * Checks that no part is null.
   *
   * @throws IllegalArgumentException when the depth is below 0
   */
  public Zone {
    requireNonNull(kind, "kind must not be null");
    requireNonNull(lines, "lines must not be null");
    requireNonNull(span, "span must not be null");
    if (depth < 0) {
      throw new IllegalArgumentException("depth " + depth + " must be >= 0");
    }
  }
}
