package org.colloquy.duckdb;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The columns of one table, as dictionary.csv describes them.
 *
 * @param name the name of the table
 * @param meaning what a row of it is
 * @param columns from left to right
 */
record TableColumns(String name, String meaning, List<Column> columns) {

  /**
   * A column.
   *
   * @param name its head
   * @param type the type of its cells in DuckDB
   * @param meaning what they say, with the unit
   */
  record Column(String name, String type, String meaning) {

    private static Column of(CSVRecord row) {
      String unit = row.get("unit").isEmpty() ? "" : " (" + row.get("unit") + ")";
      return new Column(row.get("column"), type(row.get("type")), row.get("meaning") + unit);
    }

    private static String type(String type) {
      return switch (type) {
        case "integer" -> "BIGINT";
        case "number" -> "DOUBLE";
        case "boolean" -> "BOOLEAN";
        case "time" -> "TIMESTAMPTZ";
        case "id", "text", "word" -> "VARCHAR";
        default -> throw new IllegalArgumentException("no type \"" + type + "\" is known");
      };
    }
  }

  TableColumns {
    columns = List.copyOf(columns);
  }

  /** All tables that the dictionary of a folder describes. */
  static List<TableColumns> read(Path folder) throws IOException {
    Map<String, TableColumns> tables = new LinkedHashMap<>();
    Map<String, List<Column>> columns = new LinkedHashMap<>();
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader in = Files.newBufferedReader(folder.resolve("dictionary.csv"))) {
      for (CSVRecord row : format.parse(in)) {
        String table = row.get("table");
        columns.computeIfAbsent(table, name -> new ArrayList<>()).add(Column.of(row));
        tables.put(table, new TableColumns(table, row.get("row"), columns.get(table)));
      }
    }
    return List.copyOf(tables.values());
  }

  Path file(Path folder) {
    return folder.resolve(name + ".csv");
  }
}
