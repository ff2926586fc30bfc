package org.colloquy.report.chart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.report.table.Table;
import org.colloquy.report.table.TableFormat;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;

/**
 * A chart with its data: what a reader sees, and what it was drawn from.
 *
 * <p>The caption is drawn below the chart, too. The same data give the same bytes on a machine with
 * the same fonts.
 */
public final class Figure {
  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /** Of a plot with its title, without the caption. */
  private static final int HEIGHT = 290;

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

  /**
   * A figure of your own in the look of the others: one plot between its title and its caption.
   *
   * @param title what it shows
   * @param caption number of cases, range, censoring and exclusions
   * @param plot what is drawn; its background, grid, axes and key are given the look of the house
   * @param table the columns of its data; the name of the table is that of all files
   * @param rows the data from which it is drawn
   * @param <R> what one row is made from
   * @return the figure
   * @throws IllegalArgumentException when the name of the table is no name of a file: it must be
   *     small letters, digits and hyphens
   */
  public static <R> Figure of(
      String title, String caption, Plot plot, Table<R> table, List<R> rows) {
    if (!NAME.matcher(table.name()).matches()) {
      throw new IllegalArgumentException(
          "name " + table.name() + " must be small letters, digits and hyphens");
    }
    JFreeChart chart = Theme.chart(title, plot, caption);
    Theme.dressWhole(plot);
    if (plot.getLegendItems() != null && plot.getLegendItems().getItemCount() > 1) {
      chart.addLegend(Theme.legend(plot));
    }
    return new Figure(
        new Labels(table.name(), title, caption), chart, HEIGHT, new Data<>(table, rows));
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
