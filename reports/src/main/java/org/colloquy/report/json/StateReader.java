package org.colloquy.report.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32C;

/** Reads a {@link StateFile} once from front to back, and whether it is whole. */
final class StateReader {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final int BUFFER = 1 << 16;

  private final FileChannel file;
  private final CRC32C crc = new CRC32C();
  private final Map<String, String> settings = new LinkedHashMap<>();
  private final Map<String, Place> threads = new HashMap<>();
  private Checksum lines = new Checksum(0, 0);
  private long at;
  private boolean ended;

  private StateReader(FileChannel file) {
    this.file = file;
  }

  /**
   * Reads all of a file.
   *
   * @throws UnusableStateException when it is not what {@link StateFile} writes, or not all of it
   */
  static StateIndex read(FileChannel file) throws IOException {
    StateReader reader = new StateReader(file);
    try {
      reader.readLines();
    } catch (JacksonException e) {
      throw new UnusableStateException("damaged");
    }
    if (!reader.ended) {
      throw new UnusableStateException("damaged");
    }
    return new StateIndex(reader.settings, reader.lines, reader.threads);
  }

  private void readLines() throws IOException {
    InputStream in = Channels.newInputStream(file.position(0));
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    byte[] buffer = new byte[BUFFER];
    for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
      int begin = 0;
      for (int i = 0; i < count; i++) {
        if (buffer[i] == '\n') {
          line.write(buffer, begin, i + 1 - begin);
          begin = i + 1;
          take(line.toByteArray());
          line.reset();
        }
      }
      line.write(buffer, begin, count - begin);
    }
    ended &= line.size() == 0;
  }

  private void take(byte[] line) throws IOException {
    try (JsonParser json = FACTORY.createParser(line)) {
      json.nextToken();
      String key = String.valueOf(json.nextFieldName());
      json.nextToken();
      switch (ended ? "" : key) {
        case "state" -> begin(json);
        case "first" -> threads.put(json.getText(), new Place(file, at, line.length));
        case "threads" -> end(json);
        default -> throw new UnusableStateException("damaged");
      }
    }
    crc.update(line, 0, line.length);
    at += line.length;
  }

  private void begin(JsonParser json) throws IOException {
    if (at > 0 || json.getIntValue() != StateFile.FORMAT) {
      throw new UnusableStateException("of another version");
    }
    json.nextToken();
    json.nextToken();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String key = json.currentName();
      settings.put(key, String.valueOf(json.nextTextValue()));
    }
    lines = checksum(json);
  }

  private void end(JsonParser json) throws IOException {
    ended = json.getIntValue() == threads.size();
    Checksum before = new Checksum(at, crc.getValue());
    ended &= checksum(json).equals(before);
    if (!ended) {
      throw new UnusableStateException("damaged");
    }
  }

  private static Checksum checksum(JsonParser json) throws IOException {
    json.nextToken();
    long bytes = json.nextLongValue(-1);
    json.nextToken();
    return new Checksum(bytes, json.nextLongValue(-1));
  }
}
