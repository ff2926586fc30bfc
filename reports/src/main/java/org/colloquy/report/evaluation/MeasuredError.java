package org.colloquy.report.evaluation;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.StringJoiner;
import org.colloquy.report.statistic.Wilson;

/**
 * How often a detector was right when somebody measured it, for charts to state.
 *
 * @param detector its name and version: "cues 0.1.0"
 * @param messages on how many annotated messages
 * @param scores the score of each stance in words
 */
public record MeasuredError(String detector, long messages, Map<Label, Score> scores) {

  /** Checks that no part is null, and copies collections. */
  public MeasuredError {
    requireNonNull(detector, "detector must not be null");
    scores = Map.copyOf(scores);
  }

  /**
   * Reads what {@link EvaluationJson} wrote.
   *
   * @param file JSON in UTF-8
   * @return the measured error
   * @throws IOException with one line that names the file, when it is missing or something else
   */
  public static MeasuredError read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    try {
      JsonFields fields = JsonFields.read(bytes, 0, bytes.length);
      if (!fields.text("format").equals(EvaluationJson.FORMAT)) {
        throw new GoldFault("\"format\" must be " + EvaluationJson.FORMAT);
      }
      JsonFields all = fields.object("all");
      return new MeasuredError(
          fields.text("detector"), all.count("messages"), scores(all.object("scores")));
    } catch (GoldFault e) {
      throw new IOException(
          file + ": not written by colloquy evaluate --json: " + e.getMessage(), e);
    }
  }

  private static Map<Label, Score> scores(JsonFields fields) throws GoldFault {
    Map<Label, Score> scores = new EnumMap<>(Label.class);
    for (Label label : Label.STANCES) {
      JsonFields score = fields.object(label.id());
      long right = score.count("right");
      long extra = score.count("found") - right;
      long missed = score.count("gold") - right;
      if (extra < 0 || missed < 0) {
        throw new GoldFault("more " + label.id() + " is right than there is");
      }
      scores.put(label, new Score(right, extra, missed));
    }
    return scores;
  }

  /**
   * {@return whether it was this detector, in whatever version}
   *
   * @param name such as "cues"
   */
  public boolean isOf(String name) {
    return detector.equals(name) || detector.startsWith(name + " ");
  }

  /**
   * For a caption: "Measured on 300 annotated messages (cues 0.1.0): of agree 77 % …".
   *
   * @return the sentence
   */
  public String sentence() {
    StringJoiner sentence = new StringJoiner("; ", opening(), " (95\u00a0% intervals).");
    for (Label label : Label.STANCES) {
      Score score = scores.getOrDefault(label, new Score(0, 0, 0));
      sentence.add(
          label.id() + " " + percent(score.precision()) + " and " + percent(score.recall()));
    }
    return sentence.toString();
  }

  private String opening() {
    return String.format(
        Locale.ROOT,
        "Precision and recall of %s, measured on %,d annotated message%s: ",
        detector,
        messages,
        messages == 1 ? "" : "s");
  }

  private static String percent(Share share) {
    OptionalDouble value = share.value();
    if (value.isEmpty()) {
      return "not known";
    }
    Wilson interval = share.interval();
    return String.format(
        Locale.ROOT,
        "%.0f\u00a0%% (%.0f–%.0f)",
        100 * value.getAsDouble(),
        100 * interval.lower(),
        100 * interval.upper());
  }
}
