package org.colloquy.report.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A case of query.spec.
 *
 * @param kind what is expected: '+', '-' or '!'
 * @param query the query
 * @param fault what is said of a wrong query, "" for another
 * @param row what the query is held against, as JSON
 */
record QueryCase(char kind, String query, String fault, String row) {
  static final String FILE = "query.spec";
  private static final String ARROW = " => ";

  static List<QueryCase> all() {
    List<QueryCase> all = new ArrayList<>();
    String row = "{}";
    for (String line : text().split("\n", -1)) {
      if (line.startsWith("= ")) {
        row = line.substring(2);
      } else if (line.startsWith("+ ") || line.startsWith("- ")) {
        all.add(new QueryCase(line.charAt(0), line.substring(2), "", row));
      } else if (line.startsWith("! ")) {
        int arrow = line.indexOf(ARROW);
        all.add(new QueryCase('!', line.substring(2, arrow), line.substring(arrow + 4), row));
      }
    }
    return all;
  }

  private static String text() {
    try (InputStream in = QueryCase.class.getResourceAsStream(FILE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return kind + " " + query + (fault.isEmpty() ? "" : ARROW + fault);
  }
}
