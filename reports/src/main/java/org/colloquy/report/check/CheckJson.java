package org.colloquy.report.check;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.colloquy.archive.Account;
import org.colloquy.archive.ByteCount;
import org.colloquy.archive.Damage;
import org.colloquy.archive.Gap;
import org.colloquy.archive.Input;
import org.colloquy.archive.SkippedFile;

/** The account of an archive as one JSON object. */
public final class CheckJson {
  private static final String FORMAT = "colloquy-check/1";

  /** ASCII only: what stands in mail must not steer a terminal. */
  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private final JsonGenerator json;

  private CheckJson(JsonGenerator json) {
    this.json = json;
  }

  /**
   * Writes the object and a line end; the writer stays open.
   *
   * @param account what became of the inputs
   * @param tally what became of the messages
   * @param out takes the object
   * @throws IOException when the writer fails
   */
  public static void write(Account account, CheckTally tally, Writer out) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(out).useDefaultPrettyPrinter()) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      new CheckJson(json).write(account, tally);
      json.writeRaw('\n');
    }
  }

  private void write(Account account, CheckTally tally) throws IOException {
    json.writeStartObject();
    json.writeStringField("format", FORMAT);
    json.writeBooleanField("whole", account.isWhole() && tally.lost() == 0);
    json.writeArrayFieldStart("inputs");
    for (Input input : account.inputs()) {
      input(input);
    }
    json.writeEndArray();
    messages(tally);
    findings("rejections", tally.rejections());
    findings("defects", tally.defects());
    skipped(account.skipped());
    damages(account.damages());
    json.writeEndObject();
  }

  private void input(Input input) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", input.name());
    json.writeNumberField("files", input.files());
    json.writeNumberField("bytes", input.bytes());
    json.writeNumberField("unpackedBytes", input.unpackedBytes());
    bytes("messages", input.records());
    json.writeObjectFieldStart("gaps");
    for (Map.Entry<Gap, ByteCount> gap : input.gaps().entrySet()) {
      bytes(gap.getKey().id(), gap.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void bytes(String key, ByteCount count) throws IOException {
    json.writeObjectFieldStart(key);
    json.writeNumberField("count", count.count());
    json.writeNumberField("bytes", count.bytes());
    json.writeEndObject();
  }

  private void messages(CheckTally tally) throws IOException {
    json.writeObjectFieldStart("messages");
    json.writeNumberField("read", tally.read());
    json.writeNumberField("parsed", tally.parsed());
    json.writeNumberField("parsedWithDefects", tally.defective());
    json.writeNumberField("rejected", tally.rejected());
    json.writeEndObject();
  }

  private void findings(String key, List<Findings> all) throws IOException {
    json.writeArrayFieldStart(key);
    for (Findings findings : all) {
      Finding example = findings.example();
      json.writeStartObject();
      json.writeStringField("kind", findings.kind());
      json.writeNumberField("count", findings.count());
      json.writeObjectFieldStart("example");
      json.writeStringField("id", example.id().value());
      json.writeStringField("file", example.file());
      json.writeNumberField("offset", example.offset());
      json.writeStringField("detail", example.detail());
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void skipped(List<SkippedFile> files) throws IOException {
    json.writeArrayFieldStart("skipped");
    for (SkippedFile file : files) {
      json.writeStartObject();
      json.writeStringField("file", file.name());
      json.writeStringField("reason", file.reason().id());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void damages(List<Damage> damages) throws IOException {
    json.writeArrayFieldStart("damaged");
    for (Damage damage : damages) {
      json.writeStartObject();
      json.writeStringField("file", damage.file());
      json.writeStringField("detail", damage.detail());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
