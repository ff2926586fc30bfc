package org.colloquy.report.evaluation;

import java.util.List;
import java.util.Locale;
import org.colloquy.position.Stance;

/** What is counted on a line of its own: the stances, and apart from them trailers. */
public enum Label {
  /** {@link Stance#AGREE} in words. */
  AGREE,
  /** {@link Stance#OBJECT} in words. */
  OBJECT,
  /** {@link Stance#DEFER} in words. */
  DEFER,
  /**
   * Any stance in a trailer line ("Acked-by: …"), which is easy to find and would flatter AGREE.
   */
  TRAILER;

  /** The labels of stances in words. */
  public static final List<Label> STANCES = List.of(AGREE, OBJECT, DEFER);

  /** {@return the label as the output writes it: "agree"} */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Label of(Stance stance) {
    return switch (stance) {
      case AGREE -> AGREE;
      case OBJECT -> OBJECT;
      case DEFER -> DEFER;
    };
  }
}
