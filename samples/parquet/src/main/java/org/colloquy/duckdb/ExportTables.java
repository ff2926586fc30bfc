package org.colloquy.duckdb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reads the folder of tables of a report into a DuckDB file, each table with the types and the
 * meanings of its dictionary, and writes a Parquet file for each.
 *
 * <pre>
 * java -cp 'samples/parquet/target/lib/*:samples/parquet/target/colloquy-duckdb-0.1.0-SNAPSHOT.jar' \
 *   org.colloquy.duckdb.ExportTables report/tables report.duckdb parquet
 * </pre>
 *
 * An empty cell becomes NULL. Make the report with {@code --csv-raw}: otherwise text that looks
 * like a formula keeps the apostrophe in front.
 */
public final class ExportTables {
  private final Path folder;
  private final Statement sql;

  private ExportTables(Path folder, Statement sql) {
    this.folder = folder;
    this.sql = sql;
  }

  /** Takes the folder of tables, the DuckDB file to make, and the folder for Parquet files. */
  public static void main(String[] arguments) throws IOException, SQLException {
    if (arguments.length != 3) {
      System.err.println("usage: ExportTables TABLES DUCKDB_FILE PARQUET_FOLDER");
      System.exit(2);
    }
    export(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
  }

  /**
   * Exports all tables.
   *
   * @param folder the tables with their dictionary.csv
   * @param database the file to make, which must not exist
   * @param parquet a folder for name.parquet, made if need be
   */
  public static void export(Path folder, Path database, Path parquet)
      throws IOException, SQLException {
    if (Files.exists(database)) {
      throw new IOException(database + ": there is such a file already");
    }
    List<TableColumns> tables = TableColumns.read(folder);
    Files.createDirectories(parquet);
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + database);
        Statement sql = connection.createStatement()) {
      ExportTables export = new ExportTables(folder, sql);
      for (TableColumns table : tables) {
        export.load(table);
        export.copy(table, parquet);
      }
    }
  }

  private void load(TableColumns table) throws SQLException {
    String types =
        table.columns().stream()
            .map(column -> text(column.name()) + ": " + text(column.type()))
            .collect(Collectors.joining(", ", "{", "}"));
    sql.execute(
        "CREATE TABLE "
            + name(table.name())
            + " AS SELECT * FROM read_csv("
            + text(table.file(folder).toString())
            + ", auto_detect = false, header = true, delim = ',', quote = '\"', escape = '\"',"
            + " nullstr = '', new_line = '\\r\\n', parallel = false, columns = "
            + types
            + ")");
    sql.execute("COMMENT ON TABLE " + name(table.name()) + " IS " + text(table.meaning()));
    for (TableColumns.Column column : table.columns()) {
      sql.execute(
          "COMMENT ON COLUMN "
              + name(table.name())
              + "."
              + name(column.name())
              + " IS "
              + text(column.meaning()));
    }
  }

  private void copy(TableColumns table, Path parquet) throws SQLException {
    sql.execute(
        "COPY "
            + name(table.name())
            + " TO "
            + text(parquet.resolve(table.name() + ".parquet").toString())
            + " (FORMAT parquet, COMPRESSION zstd)");
  }

  private static String name(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  private static String text(String text) {
    return '\'' + text.replace("'", "''") + '\'';
  }
}
