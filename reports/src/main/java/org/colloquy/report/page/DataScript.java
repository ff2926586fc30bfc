package org.colloquy.report.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;

/**
 * A file of rows that a page loads when it needs them. It is a script of one call, for a page on
 * disk may not read files in any other way; all strings stand in it as JSON.
 */
final class DataScript implements Closeable {
  private static final JsonFactory FACTORY =
      ScriptData.factory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

  private final Writer out;
  private final JsonGenerator json;

  private DataScript(Writer out, JsonGenerator json) {
    this.out = out;
    this.json = json;
  }

  /** Begins the file of a name: "threads" is {@code threads.js}. */
  static DataScript open(Path dir, String name) throws IOException {
    Writer out = PageWriter.open(dir.resolve(name + ".js"));
    out.write("colloquy.put(\"" + name + "\",");
    return new DataScript(out, FACTORY.createGenerator(out));
  }

  /** Where its one value goes. */
  JsonGenerator json() {
    return json;
  }

  /** Writes numbers as an array. */
  void numbers(Iterable<Integer> numbers) throws IOException {
    json.writeStartArray();
    for (int number : numbers) {
      json.writeNumber(number);
    }
    json.writeEndArray();
  }

  /** Writes texts as an array. */
  void texts(Iterable<String> texts) throws IOException {
    json.writeStartArray();
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  /** Writes a day, or null where none is known. */
  void day(long day) throws IOException {
    if (day == ThreadRow.NO_DAY) {
      json.writeNull();
    } else {
      json.writeNumber(day);
    }
  }

  @Override
  public void close() throws IOException {
    json.close();
    out.write(");\n");
    out.close();
  }
}
