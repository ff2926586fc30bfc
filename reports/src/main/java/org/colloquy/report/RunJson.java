package org.colloquy.report;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.colloquy.position.Stance;
import org.colloquy.report.page.Facts;

/** The file {@code run.json}: what was read, counted, with which options and versions, and when. */
final class RunJson {
  private static final String FORMAT = "colloquy-run/1";
  private static final JsonFactory FACTORY = new JsonFactory();

  private RunJson() {}

  static void write(Path file, Facts facts, RunTally tally, Stopwatch stopwatch)
      throws IOException {
    try (Writer out = Files.newBufferedWriter(file);
        JsonGenerator json = FACTORY.createGenerator(out).useDefaultPrettyPrinter()) {
      json.writeStartObject();
      json.writeStringField("format", FORMAT);
      inputs(facts, json);
      counts(facts, tally, json);
      texts("options", facts.options(), json);
      texts("versions", facts.versions(), json);
      times(stopwatch, json);
      json.writeEndObject();
    }
  }

  /** Whether a file is such an account. */
  static boolean isOurs(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (JsonParser json = FACTORY.createParser(file.toFile())) {
      return json.nextToken() == JsonToken.START_OBJECT
          && "format".equals(json.nextFieldName())
          && FORMAT.equals(json.nextTextValue());
    } catch (JacksonException e) {
      return false;
    }
  }

  private static void inputs(Facts facts, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("inputs");
    for (Facts.Input input : facts.inputs()) {
      json.writeStartObject();
      json.writeStringField("name", input.name());
      json.writeNumberField("bytes", input.bytes());
      json.writeStringField("sha256", input.sha256());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void counts(Facts facts, RunTally tally, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("counts");
    json.writeNumberField("read", facts.read());
    json.writeNumberField("parsed", facts.messages() - facts.defective());
    json.writeNumberField("parsedWithDefects", facts.defective());
    numbers("rejected", facts.rejected(), json);
    numbers("filesNotRead", facts.files(), json);
    numbers("defects", facts.defects(), json);
    json.writeNumberField("threads", tally.threads());
    json.writeNumberField("people", tally.people());
    json.writeObjectFieldStart("positions");
    for (Stance stance : Stance.values()) {
      json.writeNumberField(stance.id(), tally.positions(stance));
    }
    json.writeEndObject();
    moment("first", facts.first().map(OffsetDateTime::toInstant), json);
    moment("last", facts.last().map(OffsetDateTime::toInstant), json);
    json.writeEndObject();
  }

  private static void numbers(String key, Map<String, Long> numbers, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart(key);
    for (Map.Entry<String, Long> entry : numbers.entrySet()) {
      json.writeNumberField(entry.getKey(), entry.getValue());
    }
    json.writeEndObject();
  }

  private static void texts(String key, Map<String, String> texts, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart(key);
    for (Map.Entry<String, String> entry : texts.entrySet()) {
      json.writeStringField(entry.getKey(), entry.getValue());
    }
    json.writeEndObject();
  }

  private static void times(Stopwatch stopwatch, JsonGenerator json) throws IOException {
    moment("start", Optional.of(stopwatch.start()), json);
    moment("end", Optional.of(Instant.now()), json);
    json.writeObjectFieldStart("seconds");
    for (Map.Entry<String, Double> entry : stopwatch.seconds().entrySet()) {
      json.writeNumberField(entry.getKey(), Math.round(entry.getValue() * 1000) / 1000.0);
    }
    json.writeEndObject();
  }

  private static void moment(String key, Optional<Instant> moment, JsonGenerator json)
      throws IOException {
    if (moment.isPresent()) {
      json.writeStringField(key, moment.get().truncatedTo(ChronoUnit.SECONDS).toString());
    } else {
      json.writeNullField(key);
    }
  }
}
