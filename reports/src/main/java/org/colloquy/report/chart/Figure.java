package org.colloquy.report.chart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.report.table.Table;
import org.colloquy.report.table.TableFormat;
import org.jfree.chart.JFreeChart;

/**
 * A chart with its data: what a reader sees, and what it was drawn from.
 *
 * <p>The caption is drawn below the chart, too. The same data give the same bytes on a machine with
 * the same fonts.
 */
public final class Figure {
  private final Labels labels;
  private final JFreeChart chart;
  private final int height;
  private final List<Data<?>> data;

  /**
   * The words of a figure.
   *
   * @param name the name of its files without ending
   * @param title what it shows
   * @param caption number of cases, range, censoring and exclusions, as plain text
   */
  record Labels(String name, String title, String caption) {}

  /**
   * The table from which a figure is drawn.
   *
   * @param <R> what one row is made from
   */
  record Data<R>(Table<R> table, List<R> rows) {

    void write(Path dir, TableFormat format) throws IOException {
      table.write(rows, dir, format);
    }
  }

  Figure(Labels labels, JFreeChart chart, int height, Data<?> data) {
    this(labels, chart, height, List.of(data));
  }

  /** A figure of several panels, each drawn from a table of its own. */
  Figure(Labels labels, JFreeChart chart, int height, List<Data<?>> data) {
    this.labels = labels;
    this.chart = chart;
    this.height = height;
    this.data = List.copyOf(data);
  }

  /** {@return the name of its files without ending: "stance-mix"} */
  public String name() {
    return labels.name();
  }

  /** {@return what it shows, as plain text} */
  public String title() {
    return labels.title();
  }

  /** {@return the number of cases, range, censoring and exclusions, as plain text} */
  public String caption() {
    return labels.caption();
  }

  /** {@return the width of its drawing, in the units of SVG} */
  public int width() {
    return Theme.WIDTH;
  }

  /** {@return the height of its drawing, in the same units} */
  public int height() {
    return height;
  }

  /** {@return the chart, to be shown or changed} */
  public JFreeChart chart() {
    return chart;
  }

  /** {@return the columns of its data files, in the order of its panels} */
  public List<Table<?>> tables() {
    return data.stream().<Table<?>>map(Data::table).toList();
  }

  /** {@return the names of its files: SVG, PNG and one or more CSV} */
  public List<String> files() {
    return Stream.concat(
            Stream.of(name() + ".svg", name() + ".png"), tables().stream().map(Table::file))
        .toList();
  }

  /**
   * Writes the picture twice and the data to a folder that exists.
   *
   * @param dir a folder that exists
   * @throws IOException when a file cannot be written
   */
  public void write(Path dir) throws IOException {
    write(dir, TableFormat.CSV);
  }

  /**
   * The same with the data in another format.
   *
   * @param dir a folder that exists
   * @param format how the data are written
   * @throws IOException when a file cannot be written
   */
  public void write(Path dir, TableFormat format) throws IOException {
    Picture picture = new Picture(labels, chart, height);
    picture.writeSvg(dir.resolve(name() + ".svg"));
    picture.writePng(dir.resolve(name() + ".png"));
    for (Data<?> each : data) {
      each.write(dir, format);
    }
  }
}
