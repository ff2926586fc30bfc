package org.colloquy.report.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts other ids of persons into lines that were made. Immutable. */
final class PersonIds {
  /** Nowhere else in a line: within a text the quote before the colon is escaped. */
  private static final byte[] KEY = "\"person\":\"".getBytes(UTF_8);

  private final Map<String, String> ids = new HashMap<>();

  /**
   * Tells which ids to put for which.
   *
   * @param later as many as the earlier ones
   */
  PersonIds(List<String> earlier, List<String> later) {
    for (int i = 0; i < earlier.size(); i++) {
      ids.put(earlier.get(i), later.get(i));
    }
  }

  /** The line with the later ids; empty where it has one that is not known. */
  Optional<byte[]> replaceIn(byte[] line) {
    ByteArrayOutputStream replaced = new ByteArrayOutputStream(line.length);
    int copied = 0;
    for (int at = find(line, 0); at < line.length; at = find(line, at)) {
      int end = at;
      while (end < line.length && line[end] != '"') {
        end++;
      }
      String id = ids.get(new String(line, at, end - at, UTF_8));
      if (id == null) {
        return Optional.empty();
      }
      replaced.write(line, copied, at - copied);
      replaced.writeBytes(id.getBytes(UTF_8));
      copied = end;
      at = end;
    }
    replaced.write(line, copied, line.length - copied);
    return Optional.of(replaced.toByteArray());
  }

  /** The index behind the next key, or the length of the line. */
  private static int find(byte[] line, int from) {
    for (int at = from; at <= line.length - KEY.length; at++) {
      if (line[at] == '"' && isKey(line, at)) {
        return at + KEY.length;
      }
    }
    return line.length;
  }

  private static boolean isKey(byte[] line, int at) {
    for (int i = 1; i < KEY.length; i++) {
      if (line[at + i] != KEY[i]) {
        return false;
      }
    }
    return true;
  }
}
