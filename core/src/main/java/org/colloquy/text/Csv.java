package org.colloquy.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Comma-separated values (RFC 4180), as programs and people write them: lines end in CR LF or LF, a
 * byte order mark and blank lines are passed over. A cell that a spreadsheet would take for a
 * formula is written with an apostrophe in front, which reading takes away.
 */
public final class Csv {
  private static final String STARTS_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private final String text;
  private final List<List<String>> rows = new ArrayList<>();
  private List<String> row = new ArrayList<>();
  private int at;

  private Csv(String text) {
    this.text = text;
  }

  /**
   * {@return the cells of each row; a blank line is no row}
   *
   * @param text the whole file
   */
  public static List<List<String>> rows(String text) {
    Csv csv = new Csv(text.startsWith("\ufeff") ? text.substring(1) : text);
    while (csv.at < csv.text.length()) {
      csv.readRow();
    }
    return csv.rows;
  }

  /**
   * {@return the cells of a row by the names of their columns in lower case; a missing cell has no
   * name}
   *
   * @param header the names of the columns
   * @param row the cells of one row
   */
  public static Map<String, String> named(List<String> header, List<String> row) {
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < Math.min(header.size(), row.size()); i++) {
      cells.put(header.get(i).strip().toLowerCase(Locale.ROOT), row.get(i));
    }
    return cells;
  }

  /**
   * {@return one line with its line end}
   *
   * @param cells what the cells hold, unescaped
   */
  public static String line(List<String> cells) {
    return cells.stream().map(Csv::written).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String written(String cell) {
    boolean formula = !cell.isEmpty() && STARTS_FORMULA.indexOf(cell.charAt(0)) >= 0;
    String safe = formula || cell.startsWith("'") ? "'" + cell : cell;
    boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
  }

  private void readRow() {
    row = new ArrayList<>();
    do {
      row.add(cell());
    } while (take(','));
    take('\r');
    take('\n');
    if (row.size() > 1 || !row.get(0).isEmpty()) {
      rows.add(row);
    }
  }

  private String cell() {
    String cell = take('"') ? quoted() : plain();
    return cell.startsWith("'") && cell.length() > 1 && isSafeguard(cell.charAt(1))
        ? cell.substring(1)
        : cell;
  }

  private static boolean isSafeguard(char c) {
    return c == '\'' || STARTS_FORMULA.indexOf(c) >= 0;
  }

  private String plain() {
    int begin = at;
    while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(begin, at);
  }

  private String quoted() {
    StringBuilder cell = new StringBuilder();
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c != '"') {
        cell.append(c);
      } else if (!take('"')) {
        return cell + plain();
      } else {
        cell.append('"');
      }
    }
    return cell.toString();
  }

  private boolean take(char c) {
    boolean there = at < text.length() && text.charAt(at) == c;
    at += there ? 1 : 0;
    return there;
  }
}
