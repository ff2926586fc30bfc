package org.colloquy.report.evaluation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What is measured on a set of findings: those of all lists, or of one.
 *
 * @param messages how many messages they come from
 * @param scores a score for each label
 * @param traits the share of right answers for each trait that was checked at all
 * @param calibrations whether confidences are true, for each stance in words
 * @param calibration the same for all of these together
 */
public record Measures(
    int messages,
    Map<Label, Score> scores,
    Map<Trait, Share> traits,
    Map<Label, Calibration> calibrations,
    Calibration calibration) {

  /** Copies the collections. */
  public Measures {
    scores = Map.copyOf(scores);
    traits = Map.copyOf(traits);
    calibrations = Map.copyOf(calibrations);
  }

  static Measures of(int messages, List<Finding> findings) {
    Map<Label, Score> scores = new EnumMap<>(Label.class);
    Map<Label, Calibration> calibrations = new EnumMap<>(Label.class);
    for (Label label : Label.values()) {
      List<Finding> labelled = findings.stream().filter(f -> f.label() == label).toList();
      scores.put(label, Score.of(labelled));
      calibrations.put(label, Calibration.of(labelled));
    }
    calibrations.remove(Label.TRAILER);
    return new Measures(messages, scores, traits(findings), calibrations, Calibration.of(findings));
  }

  private static Map<Trait, Share> traits(List<Finding> findings) {
    Map<Trait, Share> traits = new EnumMap<>(Trait.class);
    for (Trait trait : Trait.values()) {
      List<Boolean> checks =
          findings.stream().flatMap(finding -> finding.trait(trait).stream()).toList();
      long right = checks.stream().filter(check -> check).count();
      if (!checks.isEmpty()) {
        traits.put(trait, new Share(right, checks.size()));
      }
    }
    return traits;
  }

  /**
   * {@return the score of a label}
   *
   * @param label which one
   */
  public Score score(Label label) {
    return scores.getOrDefault(label, new Score(0, 0, 0));
  }

  /**
   * {@return the share of right answers for a trait}
   *
   * @param trait which one
   */
  public Share trait(Trait trait) {
    return traits.getOrDefault(trait, new Share(0, 0));
  }

  /**
   * {@return whether the confidences of a stance in words are true}
   *
   * @param label which one
   */
  public Calibration calibration(Label label) {
    return calibrations.getOrDefault(label, Calibration.of(List.of()));
  }

  /**
   * {@return the mean of the F1 of the three stances in words, one that occurs nowhere counted as
   * 0; empty where none occurs}
   */
  public OptionalDouble macroF1() {
    List<OptionalDouble> all = Label.STANCES.stream().map(l -> score(l).f1()).toList();
    return all.stream().allMatch(OptionalDouble::isEmpty)
        ? OptionalDouble.empty()
        : all.stream().mapToDouble(f1 -> f1.orElse(0)).average();
  }
}
