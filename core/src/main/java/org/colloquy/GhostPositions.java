package org.colloquy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.colloquy.position.Position;

/**
 * Keeps the positions that a missing message took, known from quotes alone, from being told again
 * by every reply that quotes it. Made for one thread, whose messages come parents first.
 */
final class GhostPositions {
  private final Set<String> told = new HashSet<>();

  /** The positions of a message, without those that an earlier one has quoted already. */
  List<Position> firstTold(List<Position> positions) {
    List<Position> kept = new ArrayList<>();
    for (Position position : positions) {
      if (position.evidence().depth() == 0 || told.add(key(position))) {
        kept.add(position);
      }
    }
    return List.copyOf(kept);
  }

  private static String key(Position position) {
    StringBuilder letters = new StringBuilder(position.stance().id()).append(' ');
    String text = position.evidence().text().toLowerCase(Locale.ROOT);
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
