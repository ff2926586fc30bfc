package org.colloquy.report.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/**
 * Writes the state of an analysis, as JSON lines: what it is the state of, one line for each
 * thread, and at the end a checksum of all before.
 *
 * <pre>{@code
 * {"state":1,"settings":{"version":"1.0"},"bytes":2210,"crc":3771829}
 * {"first":"<1@example.org>","basis":"5fd9…","persons":["p1"],"mailboxes":["Ada","ada@example.org"],
 *  "names":[],"endings":[-81],"lines":[0,1405,1405,805]}
 * {"threads":1,"bytes":310,"crc":9920173}
 * }</pre>
 */
final class StateFile {
  /** Another one is not read. */
  static final int FORMAT = 1;

  private static final JsonFactory FACTORY = new JsonFactory();

  private final CheckedOutput out;
  private int threads;

  private StateFile(OutputStream out) {
    this.out = new CheckedOutput(out);
  }

  /**
   * Writes the first line.
   *
   * @param lines of the file that the state belongs to
   */
  static StateFile begin(OutputStream out, Map<String, String> settings, Checksum lines)
      throws IOException {
    StateFile file = new StateFile(out);
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try (JsonGenerator json = FACTORY.createGenerator(line)) {
      json.writeStartObject();
      json.writeNumberField("state", FORMAT);
      json.writeObjectFieldStart("settings");
      for (Map.Entry<String, String> setting : settings.entrySet()) {
        json.writeStringField(setting.getKey(), WellFormed.text(setting.getValue()));
      }
      json.writeEndObject();
      checksum(json, lines);
    }
    file.write(line);
    return file;
  }

  private static void checksum(JsonGenerator json, Checksum checksum) throws IOException {
    json.writeNumberField("bytes", checksum.bytes());
    json.writeNumberField("crc", checksum.crc());
    json.writeEndObject();
  }

  private void write(ByteArrayOutputStream line) throws IOException {
    line.write('\n');
    out.write(line.toByteArray());
  }

  /**
   * Writes the line of a thread.
   *
   * @param state of {@link ThreadState#toJson}
   * @param lines offset and length of the line of each of its messages
   */
  void thread(byte[] state, List<long[]> lines) throws IOException {
    StringBuilder places = new StringBuilder(",\"lines\":[");
    String comma = "";
    for (long[] line : lines) {
      places.append(comma).append(line[0]).append(',').append(line[1]);
      comma = ",";
    }
    // the object goes on where it ended: with a brace and a line feed
    out.write(state, 0, state.length - 2);
    out.write(places.append("]}\n").toString().getBytes(UTF_8));
    threads++;
  }

  /** Writes the last line. */
  void end() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try (JsonGenerator json = FACTORY.createGenerator(line)) {
      json.writeStartObject();
      json.writeNumberField("threads", threads);
      checksum(json, out.checksum());
    }
    write(line);
    out.flush();
  }
}
