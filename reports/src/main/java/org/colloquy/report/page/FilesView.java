package org.colloquy.report.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.report.chart.Figure;
import org.colloquy.report.table.Column;
import org.colloquy.report.table.Dictionary;
import org.colloquy.report.table.Table;
import org.colloquy.report.table.Tables;

/**
 * The data files as a page lists them.
 *
 * @param site head and menu
 * @param tables the tables of the archive
 * @param charts the data of the charts
 * @param others all other files
 */
record FilesView(Site site, List<DataFile> tables, List<DataFile> charts, List<DataFile> others) {

  /**
   * A file.
   *
   * @param address its address
   * @param name what the link says
   * @param size "139 MB"
   * @param meaning one line
   * @param columns its columns, none where it is no table
   */
  record DataFile(
      String address, String name, String size, String meaning, List<ColumnLine> columns) {}

  /**
   * A column.
   *
   * @param name its head
   * @param type "integer"
   * @param unit what a number counts, "" for none
   * @param meaning one line
   */
  record ColumnLine(String name, String type, String unit, String meaning) {}

  FilesView {
    tables = List.copyOf(tables);
    charts = List.copyOf(charts);
    others = List.copyOf(others);
  }

  /** Looks at the files of a report that are there. */
  static FilesView of(Site site, List<Figure> figures, Path dir) throws IOException {
    List<DataFile> tables = new ArrayList<>();
    for (Table<?> table : Tables.schema()) {
      tables.add(table(table, ReportPages.TABLES, table.meaning(), dir));
    }
    List<DataFile> charts = new ArrayList<>();
    for (Figure figure : figures) {
      for (Table<?> table : figure.tables()) {
        String meaning = figure.tables().size() == 1 ? figure.title() : table.meaning();
        charts.add(table(table, ReportPages.CHARTS, meaning, dir));
      }
    }
    return new FilesView(site, tables, charts, others(dir));
  }

  private static List<DataFile> others(Path dir) throws IOException {
    return List.of(
        file(
            ReportPages.CHARTS + "/" + Dictionary.FILE,
            "One row for each column of the data of the charts",
            dir),
        file(ReportPages.GRAPH, "The participant graph of the whole archive, as GraphML", dir),
        new DataFile(
            ReportPages.RUN,
            ReportPages.RUN,
            "",
            "Inputs with hashes, counts, options, versions and times",
            List.of()));
  }

  private static DataFile file(String address, String meaning, Path dir) throws IOException {
    return new DataFile(address, address, size(dir.resolve(address)), meaning, List.of());
  }

  private static DataFile table(Table<?> table, String folder, String meaning, Path dir)
      throws IOException {
    return new DataFile(
        folder + "/" + table.file(),
        table.file(),
        size(dir.resolve(folder).resolve(table.file())),
        meaning,
        table.columns().stream().map(FilesView::column).toList());
  }

  private static ColumnLine column(Column<?> column) {
    return new ColumnLine(column.name(), column.type().id(), column.unit(), column.meaning());
  }

  private static String size(Path file) throws IOException {
    return Files.exists(file) ? Numbers.bytes(Files.size(file)) : "";
  }
}
