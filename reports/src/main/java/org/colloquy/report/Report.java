package org.colloquy.report;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.colloquy.ArchiveAnalysis;
import org.colloquy.ThreadAnalysis;
import org.colloquy.report.chart.ChartMaker;
import org.colloquy.report.chart.ChartOptions;
import org.colloquy.report.evaluation.MeasuredError;
import org.colloquy.report.table.TableFormat;

/**
 * Writes the report of an archive: a folder whose {@code index.html} opens from disk and leads to
 * all the rest.
 *
 * <pre>
 * index.html        the overview: what was read, what was left out and why
 * threads.html      the list of threads; beside it people, graph, charts and files
 * threads/1.html …  a page for each thread, quoted text in the colour of its writer
 * data/             the rows of the lists, as the pages load them
 * charts/           SVG, PNG and the data of each chart
 * tables/           tables as CSV with their dictionary
 * graph.graphml     the participant graph
 * run.json          the account of the run
 * </pre>
 *
 * <p>{@code run.json} holds {@code inputs} (name, bytes, SHA-256), {@code counts} (where {@code
 * read} is {@code parsed} and {@code parsedWithDefects} and all of {@code rejected} together),
 * {@code options}, {@code versions}, {@code start} and {@code end}, and {@code seconds} of
 * wall-clock time by stage: the stages before as the caller names them, {@code analyse} (waiting
 * for threads, which are analysed several at once), {@code write} (rows and pages of threads),
 * {@code draw} (charts and graph), {@code overview} (the index).
 *
 * <p>Immutable; one report may write many folders, also at once.
 */
public final class Report {
  private final Builder settings;

  private Report(Builder settings) {
    this.settings = settings;
  }

  /** Is told how far writing has come. */
  @FunctionalInterface
  public interface Progress {
    /**
     * A thread is analysed and written.
     *
     * @param thread which one
     */
    void written(ThreadAnalysis thread);

    /** All threads are written; the charts are drawn next. */
    default void drawing() {}
  }

  /** {@return a report without options} */
  public static Report standard() {
    return builder().build();
  }

  /** {@return a report with options} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the version of this library: "0.1.0", or "development" where it comes from no jar} */
  public static String version() {
    String version = Report.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  /**
   * Fails at once where {@link #write} would fail in the end, and leaves the place as it is but for
   * parent folders, which are made.
   *
   * @param folder where a report shall go
   * @throws IOException when the folder holds something that no report made, or cannot be written
   */
  public static void check(Path folder) throws IOException {
    new OutputFolder(folder).close();
  }

  /**
   * Writes the report. The folder is there whole or not at all; an older report in its place is
   * replaced, anything else is kept and ends the work before it starts.
   *
   * @param analysis read to its end, thread by thread; its archive must be open
   * @param folder where to write; it need not exist
   * @throws IOException when the folder holds something that no report made, or cannot be written
   * @throws java.io.UncheckedIOException when the archive cannot be read any more
   */
  public void write(ArchiveAnalysis analysis, Path folder) throws IOException {
    requireNonNull(analysis, "analysis must not be null");
    try (OutputFolder output = new OutputFolder(folder)) {
      new ReportRun(settings, output.path()).write(analysis);
      output.commit();
    }
  }

  /** What the account of the run says beyond what the analysis knows, and who is told of it. */
  public static final class Builder {
    private String detector = "";
    private String error = "";
    private TableFormat tables = TableFormat.CSV;
    private Duration quiet = ChartOptions.STANDARD.quiet();
    private final List<Supplier<ChartMaker>> charts = new ArrayList<>();
    private Progress progress = thread -> {};
    private final Map<String, String> options = new TreeMap<>();
    private final Map<String, Duration> before = new LinkedHashMap<>();

    private Builder() {}

    private Builder(Builder other) {
      detector = other.detector;
      error = other.error;
      tables = other.tables;
      quiet = other.quiet;
      charts.addAll(other.charts);
      progress = other.progress;
      options.putAll(other.options);
      before.putAll(other.before);
    }

    /**
     * Who found the positions, with a version; without it, the names that the positions bear.
     *
     * @param nameAndVersion such as "cues 0.1.0"
     * @return this builder
     */
    public Builder detector(String nameAndVersion) {
      detector = requireNonNull(nameAndVersion, "nameAndVersion must not be null");
      return this;
    }

    /**
     * How often the detector is right, measured on annotated mail; charts that rest on positions
     * state it. Without it they only name the detector.
     *
     * @param measured what {@code colloquy evaluate --json} found
     * @return this builder
     */
    public Builder error(MeasuredError measured) {
      error = requireNonNull(measured, "measured must not be null").sentence();
      return this;
    }

    /**
     * How long nothing must happen before a thread counts as ended, and before something counts as
     * not answered; thirty days by default.
     *
     * @param window above zero
     * @return this builder
     */
    public Builder quiet(Duration window) {
      quiet = ChartOptions.STANDARD.withQuiet(window).quiet();
      return this;
    }

    /**
     * A chart of your own, which stands behind the others; it may be given several times.
     *
     * @param maker makes one for each report that is written
     * @return this builder
     */
    public Builder chart(Supplier<ChartMaker> maker) {
      charts.add(requireNonNull(maker, "maker must not be null"));
      return this;
    }

    /**
     * Writes text from mail into the tables as it stands, not made safe for spreadsheets.
     *
     * @return this builder
     */
    public Builder rawTables() {
      tables = TableFormat.RAW_CSV;
      return this;
    }

    /**
     * An option of the run, for its account: "jobs", "4".
     *
     * @param name of the option
     * @param value as it was given
     * @return this builder
     */
    public Builder option(String name, String value) {
      options.put(
          requireNonNull(name, "name must not be null"),
          requireNonNull(value, "value must not be null"));
      return this;
    }

    /**
     * A stage of the run that came before, such as "read", and the time that it took.
     *
     * @param stage its name, one word
     * @param time how long it took
     * @return this builder
     */
    public Builder before(String stage, Duration time) {
      if (time.isNegative()) {
        throw new IllegalArgumentException("time " + time + " of " + stage + " must be >= 0");
      }
      before.put(requireNonNull(stage, "stage must not be null"), time);
      return this;
    }

    /**
     * Who is told of each thread that is written, by the thread that writes.
     *
     * @param listener is called once for each thread
     * @return this builder
     */
    public Builder progress(Progress listener) {
      progress = requireNonNull(listener, "listener must not be null");
      return this;
    }

    /** {@return the report; later changes of the builder do not reach it} */
    public Report build() {
      return new Report(new Builder(this));
    }

    String detector() {
      return detector;
    }

    String error() {
      return error;
    }

    TableFormat tables() {
      return tables;
    }

    Duration quiet() {
      return quiet;
    }

    List<ChartMaker> charts() {
      return charts.stream().map(Supplier::get).toList();
    }

    Progress progress() {
      return progress;
    }

    Map<String, String> options() {
      return options;
    }

    Map<String, Duration> before() {
      return before;
    }
  }
}
