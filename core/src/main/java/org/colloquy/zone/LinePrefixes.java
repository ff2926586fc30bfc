package org.colloquy.zone;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How lines of code, output and tables begin, from {@code technical.tsv}. Immutable. */
final class LinePrefixes {
  /** One row of the file. */
  record Prefix(ZoneKind kind, int weight, String text) {}

  private static final LinePrefixes STANDARD = new LinePrefixes();

  private final List<List<Prefix>> byFirst = new ArrayList<>();

  private LinePrefixes() {
    for (int c = 0; c < 128; c++) {
      byFirst.add(new ArrayList<>());
    }
    try (InputStream stream = LinePrefixes.class.getResourceAsStream("technical.tsv")) {
      if (stream == null) {
        throw new IllegalStateException("technical.tsv must stand beside its class");
      }
      new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .filter(row -> !row.isBlank() && !row.startsWith("# "))
          .forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    byFirst.forEach(list -> list.sort((a, b) -> b.text().length() - a.text().length()));
  }

  static LinePrefixes standard() {
    return STANDARD;
  }

  private void add(String row) {
    String[] cells = row.split("\t", -1);
    if (cells.length != 3 || cells[2].isEmpty() || cells[2].charAt(0) >= 128) {
      throw new IllegalArgumentException("row \"" + row + "\" must have a kind, weight, prefix");
    }
    Prefix prefix = new Prefix(ZoneKind.valueOf(cells[0]), Integer.parseInt(cells[1]), cells[2]);
    byFirst.get(prefix.text().charAt(0)).add(prefix);
  }

  /** The longest prefix that the line begins with; one that ends in a letter is a whole word. */
  Optional<Prefix> find(LineShape shape) {
    if (shape.first() >= 128) {
      return Optional.empty();
    }
    List<Prefix> candidates = byFirst.get(shape.first());
    for (int i = 0; i < candidates.size(); i++) {
      Prefix prefix = candidates.get(i);
      if (shape.starts(prefix.text()) && endsWord(shape, prefix.text())) {
        return Optional.of(prefix);
      }
    }
    return Optional.empty();
  }

  private static boolean endsWord(LineShape shape, String prefix) {
    int after = shape.from + prefix.length();
    return !Character.isLetter(prefix.charAt(prefix.length() - 1))
        || after >= shape.end
        || !Character.isLetterOrDigit(shape.text.charAt(after));
  }
}
