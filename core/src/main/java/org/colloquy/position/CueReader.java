package org.colloquy.position;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Finds the cues of a sentence and reads how each is meant there. */
final class CueReader {

  /**
   * A cue as it is meant in its sentence.
   *
   * @param found the cue and where it stands
   * @param denied whether a negation turns it
   * @param shown what it shows, in one word: "agree", or "object?" when it is asked, "agree~" when
   *     it is not asserted, "agree%" under a condition, "agree@" when somebody else is told to
   *     think so, "not-agree" where a negation leaves it without a stance of its own, and "trap"
   */
  record Sign(CueFinder.Found found, boolean denied, String shown) {

    static Sign of(CueFinder.Found found, Optional<Structure.Reading> reading) {
      Cue cue = found.cue();
      if (cue.stance().isEmpty()) {
        return new Sign(found, false, "trap");
      }
      Stance stance = cue.stance().get();
      if (reading.isEmpty()) {
        return new Sign(found, false, stance.id());
      }
      Structure.Reading meant = reading.get();
      boolean denied = meant.negated() && !cue.has(Cue.Flag.FIRM);
      String shown =
          (denied ? turned(cue, stance) : stance.id())
              + (meant.question() && !cue.has(Cue.Flag.ASKED) ? "?" : "")
              + (meant.asserted() ? "" : "~")
              + (meant.conditional() ? "%" : "")
              + (meant.reportedHolder().isPresent() ? "@" : "");
      return new Sign(found, denied, shown);
    }

    private static String turned(Cue cue, Stance stance) {
      if (!cue.has(Cue.Flag.FLIP)) {
        return "not-" + stance.id();
      }
      return (stance == Stance.AGREE ? Stance.OBJECT : Stance.AGREE).id();
    }

    Cue cue() {
      return found.cue();
    }

    /** Whether it can be meant as a stance: asserted, even if under a condition or by others. */
    boolean mayShow(Stance stance) {
      return shown.startsWith(stance.id()) && shown.indexOf('?') < 0 && shown.indexOf('~') < 0;
    }

    /** The stance that somebody else is told to take, where the cue tells of one. */
    Optional<Stance> told() {
      boolean holder = cue().has(Cue.Flag.HOLDER);
      String plain = shown.replace("@", "").replace("%", "");
      return holder || shown.contains("@")
          ? Arrays.stream(Stance.values()).filter(s -> s.id().equals(plain)).findFirst()
          : Optional.empty();
    }

    /** Its phrase as the table writes it, in one word; under a negation with "!" before it. */
    String phrase() {
      return denied ? "!" + cue().name() : cue().name();
    }

    /** Whether it shows its stance straight: asserted, by the writer, without a condition. */
    boolean isPlain() {
      return cue().stance().isPresent() && shown.chars().allMatch(Character::isLetter);
    }
  }

  private final CueFinder finder;

  CueReader(CueFinder finder) {
    this.finder = finder;
  }

  /** The cues of a sentence of a passage, in order. */
  List<Sign> read(Passage passage, int index, Clauses words) {
    List<CueFinder.Found> all = finder.find(words, passage.countingAt(index));
    List<Sign> signs = new ArrayList<>(all.size());
    for (CueFinder.Found found : all) {
      signs.add(Sign.of(found, reading(found, words)));
    }
    return signs;
  }

  private Optional<Structure.Reading> reading(CueFinder.Found found, Clauses words) {
    return found.cue().stance().isEmpty() || found.cue().has(Cue.Flag.PLAIN)
        ? Optional.empty()
        : Optional.of(WordStructure.read(words, found.span(words)));
  }
}
