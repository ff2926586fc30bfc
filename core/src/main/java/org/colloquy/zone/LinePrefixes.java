package org.colloquy.zone;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How lines of code, output and tables begin, from {@code technical.tsv}. Immutable. */
final class LinePrefixes {
  /** One row of the file. */
  record Prefix(ZoneKind kind, int weight, String text) {}

  private static final int ASCII = 128;
  private static final Prefix[] NONE = {};
  private static final LinePrefixes STANDARD = new LinePrefixes();

  /** Prefixes by their first two characters, the longest first. */
  private final Prefix[][] byBegin = new Prefix[ASCII * ASCII][];

  private LinePrefixes() {
    Arrays.fill(byBegin, NONE);
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
  }

  static LinePrefixes standard() {
    return STANDARD;
  }

  private void add(String row) {
    String[] cells = row.split("\t", -1);
    if (cells.length != 3 || cells[2].length() < 2 || pair(cells[2]) < 0) {
      throw new IllegalArgumentException("row \"" + row + "\" must have a kind, weight, prefix");
    }
    Prefix prefix = new Prefix(ZoneKind.valueOf(cells[0]), Integer.parseInt(cells[1]), cells[2]);
    int pair = pair(cells[2]);
    List<Prefix> longer = new ArrayList<>(List.of(byBegin[pair]));
    longer.add(prefix);
    longer.sort((a, b) -> b.text().length() - a.text().length());
    byBegin[pair] = longer.toArray(NONE);
  }

  /** The number of two characters, -1 where one is outside ASCII. */
  private static int pair(char first, char second) {
    return (first | second) < ASCII ? first * ASCII + second : -1;
  }

  private static int pair(String text) {
    return pair(text.charAt(0), text.charAt(1));
  }

  /** The longest prefix that the line begins with; one that ends in a letter is a whole word. */
  @Nullable Prefix find(char[] text, int from, int end) {
    int pair = end - from < 2 ? -1 : pair(text[from], text[from + 1]);
    if (pair < 0) {
      return null;
    }
    for (Prefix prefix : byBegin[pair]) {
      if (isAt(text, from, end, prefix.text()) && endsWord(text, from, end, prefix.text())) {
        return prefix;
      }
    }
    return null;
  }

  private static boolean isAt(char[] text, int from, int end, String prefix) {
    if (end - from < prefix.length()) {
      return false;
    }
    for (int i = 2; i < prefix.length(); i++) {
      if (text[from + i] != prefix.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean endsWord(char[] text, int from, int end, String prefix) {
    int after = from + prefix.length();
    return after >= end
        || !LineShape.isLetterOrDigit(text[after])
        || !Character.isLetter(prefix.charAt(prefix.length() - 1));
  }
}
