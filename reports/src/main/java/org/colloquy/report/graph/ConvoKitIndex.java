package org.colloquy.report.graph;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The index.json of a ConvoKit corpus: which fields "meta" has, and of which type of Python. */
final class ConvoKitIndex {
  private static final String TEXT = "str";
  private static final String COUNT = "int";
  private static final String LIST = "list";

  private ConvoKitIndex() {}

  static void write(Path file) throws IOException {
    try (JsonGenerator json =
        JsonText.generator(new BufferedOutputStream(Files.newOutputStream(file)))
            .enable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
      json.writeStartObject();
      fields(
          json,
          "utterances-index",
          "subject",
          TEXT,
          "date",
          TEXT,
          "parent",
          TEXT,
          "patch_lines",
          COUNT,
          "positions",
          LIST);
      fields(
          json,
          "speakers-index",
          "name",
          TEXT,
          "address",
          TEXT,
          "bot",
          "bool",
          "roles",
          LIST,
          "messages",
          COUNT);
      fields(json, "conversations-index", "subject", TEXT, "root", TEXT, "messages", COUNT);
      fields(
          json,
          "overall-index",
          "name",
          TEXT,
          "messages",
          COUNT,
          "threads",
          COUNT,
          "speakers",
          COUNT);
      json.writeNumberField("version", 1);
      json.writeArrayFieldStart("vectors");
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private static void fields(JsonGenerator json, String index, String... namesAndTypes)
      throws IOException {
    json.writeObjectFieldStart(index);
    for (int i = 0; i < namesAndTypes.length; i += 2) {
      json.writeArrayFieldStart(namesAndTypes[i]);
      json.writeString("<class '" + namesAndTypes[i + 1] + "'>");
      json.writeEndArray();
    }
    json.writeEndObject();
  }
}
