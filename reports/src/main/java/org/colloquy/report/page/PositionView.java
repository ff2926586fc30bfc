package org.colloquy.report.page;

import java.util.Locale;
import org.colloquy.position.Mode;
import org.colloquy.position.Position;
import org.colloquy.position.Stance;

/**
 * A position as a page shows it.
 *
 * @param anchor name of its place on the page: "m3p1"
 * @param stance "agree", "object" or "defer": the style class
 * @param badge the few words beside the passage: "agrees, conditional"
 * @param sentence the whole of it: "Ada Ash agrees with Ben Bo (conditional; cues, 94 % sure)"
 */
record PositionView(String anchor, String stance, String badge, String sentence) {

  /**
   * A position at its place.
   *
   * @param state how far it has come where it is an objection, "" for all others
   */
  static PositionView of(Position position, String anchor, String state) {
    String qualifiers = qualifiers(position, state);
    String verb = verb(position.stance());
    return new PositionView(
        anchor,
        position.stance().id(),
        qualifiers.isEmpty() ? verb : verb + ", " + qualifiers,
        sentence(position, verb, qualifiers));
  }

  private static String sentence(Position position, String verb, String qualifiers) {
    StringBuilder sentence = new StringBuilder(Writers.name(position.holder()));
    sentence.append(' ').append(verb);
    position.deferTo().ifPresent(author -> sentence.append(" to ").append(Writers.name(author)));
    position
        .target()
        .author()
        .ifPresent(
            author -> sentence.append(preposition(position.stance())).append(Writers.name(author)));
    sentence.append(" (");
    if (!qualifiers.isEmpty()) {
      sentence.append(qualifiers).append("; ");
    }
    return sentence
        .append(Visible.line(position.detector(), "?"))
        .append(String.format(Locale.ROOT, ", %.0f %% sure)", position.confidence() * 100))
        .toString();
  }

  private static String verb(Stance stance) {
    return switch (stance) {
      case AGREE -> "agrees";
      case OBJECT -> "objects";
      case DEFER -> "defers";
    };
  }

  private static String preposition(Stance stance) {
    return switch (stance) {
      case AGREE -> " with ";
      case OBJECT -> " to ";
      case DEFER -> " about what is said by ";
    };
  }

  private static String qualifiers(Position position, String state) {
    StringBuilder words = new StringBuilder();
    if (position.mode() != Mode.DIRECT) {
      append(words, position.mode().id());
    }
    if (position.conditional() && position.mode() != Mode.CONDITIONAL) {
      append(words, "conditional");
    }
    if (position.partial()) {
      append(words, "in part");
    }
    if (position.trailer()) {
      append(words, "trailer");
    }
    if (!state.isEmpty()) {
      append(words, state);
    }
    return words.toString();
  }

  private static void append(StringBuilder words, String word) {
    words.append(words.isEmpty() ? "" : ", ").append(word);
  }
}
