package org.colloquy.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.Colloquy;
import org.colloquy.ThreadAnalysis;
import org.colloquy.archive.Archive;
import org.colloquy.report.table.TableFormat;
import org.colloquy.report.table.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTablesTest {
  private static final String MAIL =
      """
      From ben@example.org Wed Jan 20 10:00:00 2010
      From: "Bo, Ben \\"Benny\\"" <ben@example.org>
      Subject: =Rename, or "not"?
      Date: Wed, 20 Jan 2010 23:30:00 -0100
      Message-ID: <1@example.org>

      Shall we rename the engine?

      From ada@example.org Wed Jan 20 12:00:00 2010
      From: Ada Ash <ada@example.org>
      Subject: Re: Rename?
      Message-ID: <2@example.org>
      In-Reply-To: <1@example.org>

      Agreed, that is the better name.
      """;

  @TempDir Path directory;

  @BeforeEach
  void export() throws IOException, SQLException {
    Path mbox = Files.writeString(directory.resolve("dev.mbox"), MAIL);
    Path tables = Files.createDirectory(directory.resolve("it's tables"));
    try (Archive archive = Archive.open(List.of(mbox));
        Tables writer = Tables.open(tables, TableFormat.RAW_CSV);
        Stream<ThreadAnalysis> threads = Colloquy.standard().analyze(archive).threads()) {
      for (Iterator<ThreadAnalysis> each = threads.iterator(); each.hasNext(); ) {
        writer.add(each.next());
      }
    }
    ExportTables.export(tables, database(), directory.resolve("parquet"));
  }

  private Path database() {
    return directory.resolve("report.duckdb");
  }

  private List<String> ask(String query) throws SQLException {
    List<String> cells = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + database());
        Statement sql = connection.createStatement();
        ResultSet rows = sql.executeQuery(query)) {
      while (rows.next()) {
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          cells.add(rows.getString(i));
        }
      }
    }
    return cells;
  }

  @Test
  void makesEveryTableAndItsParquet() throws SQLException {
    assertThat(ask("SELECT table_name FROM duckdb_tables()"))
        .containsExactlyInAnyOrderElementsOf(
            Tables.schema().stream().<String>map(table -> table.name()).toList());
    for (String file : Tables.files()) {
      assertThat(directory.resolve("parquet").resolve(file.replace(".csv", ".parquet")))
          .isNotEmptyFile();
    }
  }

  @Test
  void givesColumnsTheTypesAndMeaningsOfTheDictionary() throws SQLException {
    assertThat(
            ask(
                "SELECT column_name, data_type FROM duckdb_columns() WHERE table_name = 'positions'"
                    + " AND column_name IN ('date', 'depth', 'confidence', 'partial', 'stance')"
                    + " ORDER BY column_index"))
        .containsExactly(
            "date", "TIMESTAMP WITH TIME ZONE",
            "stance", "VARCHAR",
            "partial", "BOOLEAN",
            "depth", "BIGINT",
            "confidence", "DOUBLE");
    assertThat(
            ask(
                "SELECT comment FROM duckdb_columns() WHERE table_name = 'messages' AND column_name"
                    + " = 'offset'"))
        .containsExactly("where it starts in the unpacked input, from 0 (bytes)");
  }

  @Test
  void keepsTextAndMomentsAndKnowsWhatIsNotKnown() throws SQLException {
    assertThat(ask("SELECT subject, epoch(date)::BIGINT FROM messages ORDER BY \"offset\""))
        .containsExactly("=Rename, or \"not\"?", "1264033800", "Re: Rename?", null);
  }

  @Test
  void writesParquetThatHoldsTheSame() throws SQLException {
    Path parquet = directory.resolve("parquet");
    for (String table : List.of("messages", "positions", "zones")) {
      String file = parquet.resolve(table + ".parquet").toString().replace("'", "''");
      assertThat(ask("SELECT count(*) FROM '" + file + "'"))
          .isEqualTo(ask("SELECT count(*) FROM " + table))
          .isNotEqualTo(List.of("0"));
      assertThat(ask("SELECT * FROM '" + file + "' EXCEPT SELECT * FROM " + table)).isEmpty();
    }
  }

  @Test
  void keepsAFileThatIsThereAlready() {
    assertThatThrownBy(
            () -> ExportTables.export(directory.resolve("it's tables"), database(), directory))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("report.duckdb: there is such a file already");
  }
}
