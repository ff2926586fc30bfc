package org.colloquy.report.measure;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.colloquy.report.statistic.Lorenz;

/**
 * How few do most of the work: messages, new words and positions, by who sent them.
 *
 * <p>Fewest making 50 % is the elephant factor of CHAOSS, the core is the fewest making 80 %
 * (Codeface, coronet). Both are told by person, by address, which shows how much hangs on knowing
 * who is who, and by domain. Programs are left out.
 *
 * @param curves one for each measure and unit
 * @param automatic messages of programs, left out
 * @param unknown messages whose sender is not known, left out
 * @param detectors the names of the detectors that found the positions, in order
 */
public record Concentration(
    List<Curve> curves, long automatic, long unknown, Set<String> detectors) {

  /** What is counted. */
  public enum Measure {
    /** Messages sent. */
    MESSAGES,
    /** Words of prose that they wrote anew. */
    WORDS,
    /** Direct positions in the sender's own words. */
    POSITIONS;

    /** {@return the measure as the data writes it: "messages"} */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whose sums are compared. */
  public enum Unit {
    /** Somebody behind one or several mailboxes. */
    PERSON,
    /** An address, each for itself. */
    ADDRESS,
    /** What follows the @ in an address. */
    DOMAIN;

    /** {@return the unit as the data writes it: "person"} */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A measure over all units that sent a message.
   *
   * @param measure what is shared out
   * @param unit among whom
   * @param lorenz how unequally
   */
  public record Curve(Measure measure, Unit unit, Lorenz lorenz) {

    /** {@return the fewest units that make half of it} */
    public int half() {
      return lorenz.fewest(0.5);
    }

    /** {@return the fewest units that make 80 % of it} */
    public int core() {
      return lorenz.fewest(0.8);
    }
  }

  /** Checks that no part is null, and copies collections. */
  public Concentration {
    requireNonNull(detectors, "detectors must not be null");
    curves = List.copyOf(curves);
    detectors = new TreeSet<>(detectors);
  }

  /**
   * {@return the curve of a measure and a unit}
   *
   * @param measure what is shared out
   * @param unit among whom
   */
  public Curve curve(Measure measure, Unit unit) {
    return curves.stream()
        .filter(curve -> curve.measure() == measure && curve.unit() == unit)
        .findFirst()
        .orElseThrow();
  }
}
