package org.colloquy.report.chart;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.colloquy.ThreadAnalysis;
import org.colloquy.report.table.Dictionary;
import org.colloquy.report.table.Observation;

/**
 * Gathers what the charts of a report need, thread by thread, and draws them. It keeps counts and
 * dates, no texts. Not safe from many threads.
 */
public final class Figures {
  private final String error;
  private final Observation observation = new Observation();
  private final FirstResponseTally responses = new FirstResponseTally();
  private final StanceMixTally stances = new StanceMixTally();
  private ThreadGraph largest = ThreadGraph.empty();

  /** Charts that state no error of their detector. */
  public Figures() {
    this("");
  }

  /**
   * Charts that state the error of their detector.
   *
   * @param error a sentence for the captions of charts that rest on positions, or ""
   */
  public Figures(String error) {
    this.error = requireNonNull(error, "error must not be null");
  }

  /** Counts a thread in. */
  public void add(ThreadAnalysis thread) {
    thread.messages().stream()
        .flatMap(message -> message.message().date().stream())
        .map(OffsetDateTime::toInstant)
        .forEach(observation::add);
    responses.add(thread);
    stances.add(thread);
    if (thread.messages().size() > largest.messages()) {
      largest = ThreadGraph.of(thread);
    }
  }

  /** The charts of the threads so far; without any data they say so. */
  public List<Figure> all() {
    Optional<Observation.Window> window = observation.window();
    return List.of(
        FirstResponseChart.figure(responses.data(window)),
        StanceMixChart.figure(stances.data(window), error),
        ThreadGraphChart.figure(largest, error));
  }

  /** Writes all charts, their data and a dictionary of the data to a folder that exists. */
  public List<Figure> write(Path dir) throws IOException {
    List<Figure> figures = all();
    for (Figure figure : figures) {
      figure.write(dir);
    }
    Dictionary.write(figures.stream().map(Figure::table).toList(), dir);
    return figures;
  }
}
