package org.colloquy.report.chart;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.ThreadAnalysis;
import org.colloquy.report.table.Dictionary;
import org.colloquy.report.table.Observation;
import org.colloquy.report.table.TableFormat;

/**
 * Gathers what the charts of a report need, thread by thread, and draws them. It keeps counts and
 * dates, no texts. Not safe from many threads.
 */
public final class Figures {
  private final ChartOptions options;
  private final Observation observation = new Observation();
  private final List<ChartMaker> makers;

  /** All charts, at their defaults. */
  public Figures() {
    this(EnumSet.allOf(ChartName.class), ChartOptions.STANDARD);
  }

  /**
   * Some charts, in the order of {@link ChartName}.
   *
   * @param names which charts
   * @param options what they share
   */
  public Figures(Set<ChartName> names, ChartOptions options) {
    this(names, options, List.of());
  }

  /**
   * The same, and behind them charts of your own.
   *
   * @param names which charts of this library
   * @param options what they share
   * @param own the others, each made for this run
   */
  public Figures(Set<ChartName> names, ChartOptions options, List<ChartMaker> own) {
    this.options = requireNonNull(options, "options must not be null");
    makers = Stream.concat(names.stream().sorted().map(ChartName::maker), own.stream()).toList();
  }

  /**
   * Counts a thread in.
   *
   * @param thread a thread of the archive, once
   */
  public void add(ThreadAnalysis thread) {
    observation.add(thread);
    makers.forEach(maker -> maker.add(thread));
  }

  /**
   * The charts of the threads so far; without any data they say so.
   *
   * @return them in order, those of your own last
   * @throws IllegalArgumentException when two would write one file
   */
  public List<Figure> all() {
    ChartSetting setting = new ChartSetting(observation.window(), options);
    List<Figure> figures = makers.stream().map(maker -> maker.figure(setting)).toList();
    Set<String> files = new HashSet<>(Set.of(Dictionary.FILE));
    for (Figure figure : figures) {
      for (String file : figure.files()) {
        if (!files.add(file)) {
          throw new IllegalArgumentException("file " + file + " must not be written twice");
        }
      }
    }
    return figures;
  }

  /**
   * Writes all charts, their data and a dictionary of the data to a folder that exists.
   *
   * @param dir a folder that exists
   * @return the charts that were written
   * @throws IOException when a file cannot be written
   */
  public List<Figure> write(Path dir) throws IOException {
    return write(dir, TableFormat.CSV);
  }

  /**
   * {@return the same with the data in another format}
   *
   * @param dir a folder that exists
   * @param format how the data are written
   * @throws IOException when a file cannot be written
   */
  public List<Figure> write(Path dir, TableFormat format) throws IOException {
    List<Figure> figures = all();
    for (Figure figure : figures) {
      figure.write(dir, format);
    }
    Dictionary.write(figures.stream().flatMap(figure -> figure.tables().stream()).toList(), dir);
    return figures;
  }
}
