package org.colloquy.report.evaluation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.OptionalDouble;
import org.colloquy.archive.Input;
import org.colloquy.report.statistic.Wilson;

/** An evaluation as one JSON object. Shares are numbers from 0 to 1, null where there is none. */
public final class EvaluationJson {
  /** What the key "format" says. */
  public static final String FORMAT = "colloquy-evaluation/1";

  private static final double DIGITS = 1e4;

  /** ASCII only: what stands in mail must not steer a terminal. */
  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private final JsonGenerator json;

  private EvaluationJson(JsonGenerator json) {
    this.json = json;
  }

  /**
   * Writes the object and a line end; the writer stays open.
   *
   * @param gold annotated mail
   * @param evaluation its scores
   * @param detector name and version of who found the positions
   * @param out takes the object
   * @throws IOException when the writer fails
   */
  public static void write(Gold gold, Evaluation evaluation, String detector, Writer out)
      throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(out).useDefaultPrettyPrinter()) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      new EvaluationJson(json).write(gold, evaluation, detector);
      json.writeRaw('\n');
    }
  }

  private void write(Gold gold, Evaluation evaluation, String detector) throws IOException {
    json.writeStartObject();
    json.writeStringField("format", FORMAT);
    json.writeStringField("detector", detector);
    gold(gold, evaluation);
    json.writeFieldName("all");
    measures(evaluation.all());
    json.writeObjectFieldStart("lists");
    for (Map.Entry<String, Measures> list : evaluation.lists().entrySet()) {
      json.writeFieldName(list.getKey());
      measures(list.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void gold(Gold gold, Evaluation evaluation) throws IOException {
    Input input = gold.archive().inputs().get(0);
    json.writeObjectFieldStart("gold");
    json.writeStringField("name", input.name());
    if (input.sha256().isPresent()) {
      json.writeStringField("sha256", input.sha256().get());
    }
    json.writeNumberField("messages", gold.size());
    json.writeNumberField("repeated", gold.repeated());
    json.writeNumberField("quoted", gold.quoted());
    json.writeNumberField("unread", evaluation.unread());
    json.writeEndObject();
  }

  private void measures(Measures measures) throws IOException {
    json.writeStartObject();
    json.writeNumberField("messages", measures.messages());
    json.writeObjectFieldStart("scores");
    for (Label label : Label.values()) {
      score(label.id(), measures.score(label));
    }
    json.writeEndObject();
    number("macroF1", measures.macroF1());
    json.writeObjectFieldStart("traits");
    for (Trait trait : Trait.values()) {
      share(trait.id(), measures.trait(trait));
    }
    json.writeEndObject();
    calibration("calibration", measures.calibration());
    json.writeObjectFieldStart("calibrations");
    for (Label label : Label.STANCES) {
      calibration(label.id(), measures.calibration(label));
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void score(String key, Score score) throws IOException {
    json.writeObjectFieldStart(key);
    json.writeNumberField("gold", score.gold());
    json.writeNumberField("found", score.found());
    json.writeNumberField("right", score.right());
    share("precision", score.precision());
    share("recall", score.recall());
    json.writeObjectFieldStart("f1");
    number("value", score.f1());
    interval(score.f1Interval());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void calibration(String key, Calibration calibration) throws IOException {
    json.writeObjectFieldStart(key);
    number("brier", calibration.brier());
    number("error", calibration.error());
    share("sure", calibration.sure());
    json.writeArrayFieldStart("bins");
    for (ReliabilityBin bin : calibration.bins()) {
      json.writeStartObject();
      json.writeNumberField("from", bin.from());
      json.writeNumberField("to", bin.to());
      number("stated", bin.stated());
      share("right", bin.right());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void share(String key, Share share) throws IOException {
    json.writeObjectFieldStart(key);
    number("value", share.value());
    json.writeNumberField("count", share.count());
    json.writeNumberField("of", share.of());
    interval(share.interval());
    json.writeEndObject();
  }

  private void interval(Wilson interval) throws IOException {
    json.writeNumberField("low", rounded(interval.lower()));
    json.writeNumberField("high", rounded(interval.upper()));
  }

  private void number(String key, OptionalDouble value) throws IOException {
    if (value.isPresent()) {
      json.writeNumberField(key, rounded(value.getAsDouble()));
    } else {
      json.writeNullField(key);
    }
  }

  private static double rounded(double value) {
    return Math.round(value * DIGITS) / DIGITS;
  }
}
