package org.colloquy.report.table;

import static java.util.Objects.requireNonNull;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.colloquy.MessageAnalysis;
import org.colloquy.ThreadAnalysis;
import org.colloquy.graph.ParticipantGraph;
import org.colloquy.report.graph.GraphTally;

/**
 * Writes an analysis as tidy tables, fed thread by thread.
 *
 * <pre>{@code
 * try (Tables tables = Tables.open(dir)) {
 *   for (ThreadAnalysis thread : threads) {
 *     tables.add(thread);
 *   }
 * }
 * }</pre>
 *
 * Most rows go to their files at once; persons, edges, metrics, deferences (which hang on the end
 * of the archive) and the dictionary are written by {@link #close}. Tables join by the ids of
 * messages, threads and persons. Foreign text that a spreadsheet would run as a formula gets an
 * apostrophe in front. Not safe from many threads.
 */
public final class Tables implements Closeable {
  private static final List<Table<?>> SCHEMA =
      List.of(
          MessagesTable.TABLE,
          ZonesTable.TABLE,
          QuotesTable.TABLE,
          UnattributedTable.TABLE,
          MisquotationsTable.TABLE,
          PositionsTable.TABLE,
          PersonsTable.TABLE,
          EdgesTable.TABLE,
          EdgesTable.EVIDENCE,
          PersonMetricsTable.TABLE,
          GraphMetricsTable.TABLE,
          ThreadsTable.TABLE,
          GhostsTable.TABLE,
          ObjectionsTable.TABLE,
          ObjectionsTable.ANSWERS,
          PositionChangesTable.TABLE,
          DeferenceTable.TABLE,
          DictionaryTable.TABLE);

  private final TableOutput output;
  private final Function<Observation, Optional<Instant>> end;
  private final RowWriter<MessageAnalysis> messages;
  private final RowWriter<ZonesTable.Row> zones;
  private final RowWriter<QuoteEconomy> quotes;
  private final RowWriter<ZonesTable.Row> unattributed;
  private final RowWriter<MisquotationsTable.Row> misquotations;
  private final RowWriter<PositionsTable.Row> positions;
  private final RowWriter<ThreadAnalysis> threads;
  private final RowWriter<Ghost> ghosts;
  private final RowWriter<ObjectionsTable.Row> objections;
  private final RowWriter<ObjectionsTable.Answer> answers;
  private final RowWriter<PositionChangesTable.Row> changes;
  private final List<DeferenceTable.Asked> deferences = new ArrayList<>();
  private final Observation observation = new Observation();
  private final PeopleTally people = new PeopleTally();
  private final GraphTally graph = new GraphTally();

  /**
   * Starts the tables.
   *
   * @param end the last moment that the archive covers, where these dates were observed
   */
  private Tables(TableOutput output, Function<Observation, Optional<Instant>> end)
      throws IOException {
    this.output = output;
    this.end = end;
    messages = output.open(MessagesTable.TABLE);
    zones = output.open(ZonesTable.TABLE);
    quotes = output.open(QuotesTable.TABLE);
    unattributed = output.open(UnattributedTable.TABLE);
    misquotations = output.open(MisquotationsTable.TABLE);
    positions = output.open(PositionsTable.TABLE);
    threads = output.open(ThreadsTable.TABLE);
    ghosts = output.open(GhostsTable.TABLE);
    objections = output.open(ObjectionsTable.TABLE);
    answers = output.open(ObjectionsTable.ANSWERS);
    changes = output.open(PositionChangesTable.TABLE);
  }

  /**
   * Starts the tables in a folder that exists; files of the same names are replaced.
   *
   * @param dir a folder that exists
   * @return tables without rows, to be closed
   * @throws IOException when a file cannot be made
   */
  public static Tables open(Path dir) throws IOException {
    return open(dir, TableFormat.CSV);
  }

  /**
   * {@return the same in another format}
   *
   * @param dir a folder that exists
   * @param format how they are written
   * @throws IOException when a file cannot be made
   */
  public static Tables open(Path dir, TableFormat format) throws IOException {
    return new Tables(TableOutput.folder(dir, format), Tables::end);
  }

  /**
   * Starts the tables of some threads of an archive, for those who bring the rows of many together
   * elsewhere: rows of persons and edges tell of these threads alone.
   *
   * @param output takes the rows of the tables that it wants
   * @param end the last moment that the whole archive covers, see {@link Observation#window}
   * @return tables without rows, to be closed
   * @throws IOException when the output fails
   */
  public static Tables ofPart(TableOutput output, Optional<Instant> end) throws IOException {
    requireNonNull(output, "output must not be null");
    requireNonNull(end, "end must not be null");
    return new Tables(output, observed -> end);
  }

  /**
   * Writes the tables that hang on no thread alone: the metrics, of a graph that was gathered
   * elsewhere, and the dictionary.
   *
   * @param graph the graph of a whole archive
   * @param output takes the rows of the tables that it wants
   * @throws IOException when the output fails
   */
  public static void writeWhole(GraphTally graph, TableOutput output) throws IOException {
    output.write(
        PersonMetricsTable.TABLE, () -> PersonMetricsTable.Row.of(graph.graph()).iterator());
    output.write(GraphMetricsTable.TABLE, () -> GraphMetricsTable.Row.of(graph).iterator());
    output.write(DictionaryTable.TABLE, Dictionary.rows(SCHEMA));
  }

  /**
   * Starts one of the tables alone; {@link #close} closes the writer, too.
   *
   * @param name one of {@link #schema}
   * @param out takes the text
   * @param format how it is written
   * @return a table without rows, to be closed
   * @throws IllegalArgumentException when {@link #schema} has no table of this name
   * @throws IOException when the writer fails
   */
  public static Tables only(String name, Writer out, TableFormat format) throws IOException {
    if (SCHEMA.stream().noneMatch(table -> table.name().equals(name))) {
      throw new IllegalArgumentException("there is no table \"" + name + "\"");
    }
    return new Tables(TableOutput.only(name, out, format), Tables::end);
  }

  private static Optional<Instant> end(Observation observation) {
    return observation.window().map(Observation.Window::last);
  }

  /** {@return the graph of the threads so far, as the tables of persons and edges tell it} */
  public GraphTally graph() {
    return graph;
  }

  /** {@return the table of threads: one row for each} */
  public static Table<ThreadAnalysis> threads() {
    return ThreadsTable.TABLE;
  }

  /** {@return what the tables and their columns are, in the order of the dictionary} */
  public static List<Table<?>> schema() {
    return SCHEMA;
  }

  /** {@return the names of the files: "messages.csv" and so on} */
  public static List<String> files() {
    return SCHEMA.stream().map(Table::file).toList();
  }

  /**
   * Writes the rows of a thread.
   *
   * @param thread a thread of the archive, once
   * @throws IOException when a file cannot be written
   */
  public void add(ThreadAnalysis thread) throws IOException {
    add(thread, Selection.ALL);
  }

  /**
   * Writes some rows of a thread.
   *
   * @param thread a thread of the archive, once
   * @param selection which of its messages and positions
   * @throws IOException when a file cannot be written
   */
  public void add(ThreadAnalysis thread, Selection selection) throws IOException {
    // how far the archive reaches hangs on all messages, whatever is selected
    observation.add(thread);
    for (MessageAnalysis message : thread.messages()) {
      if (selection.takes(message)) {
        messages.write(message);
        addZones(message);
      }
      addPositions(message, selection);
    }
    addQuotes(thread, selection);
    if (selection.takesThread()) {
      addWhole(thread);
    }
  }

  private void addPositions(MessageAnalysis message, Selection selection) throws IOException {
    for (int i = 0; i < message.positions().size(); i++) {
      if (selection.takes(message.positions().get(i), message)) {
        positions.write(new PositionsTable.Row(message, i));
      }
    }
  }

  private void addQuotes(ThreadAnalysis thread, Selection selection) throws IOException {
    for (QuoteEconomy economy : QuoteEconomy.of(thread)) {
      if (selection.takes(economy.message())) {
        quotes.write(economy);
      }
    }
  }

  private void addWhole(ThreadAnalysis thread) throws IOException {
    threads.write(thread);
    if (output.wants(GhostsTable.TABLE)) {
      for (Ghost ghost : Ghost.of(thread)) {
        ghosts.write(ghost);
      }
    }
    addLedger(thread);
    people.add(thread);
    graph.add(thread);
  }

  private void addLedger(ThreadAnalysis thread) throws IOException {
    for (ObjectionsTable.Row row : ObjectionsTable.Row.of(thread)) {
      objections.write(row);
      for (ObjectionsTable.Answer answer : row.answers().toList()) {
        answers.write(answer);
      }
    }
    for (PositionChangesTable.Row row : PositionChangesTable.Row.of(thread).toList()) {
      changes.write(row);
    }
    DeferenceTable.Asked.of(thread).forEach(deferences::add);
  }

  private void addZones(MessageAnalysis message) throws IOException {
    if (!output.wants(ZonesTable.TABLE)
        && !output.wants(UnattributedTable.TABLE)
        && !output.wants(MisquotationsTable.TABLE)) {
      return;
    }
    for (int i = 0; i < message.attributed().zones().size(); i++) {
      ZonesTable.Row row = new ZonesTable.Row(message, i);
      zones.write(row);
      if (UnattributedTable.holds(row)) {
        unattributed.write(row);
      }
      for (MisquotationsTable.Row misquotation : MisquotationsTable.Row.of(row).toList()) {
        misquotations.write(misquotation);
      }
    }
  }

  /**
   * Writes the tables of persons, edges, metrics and deference and the dictionary, and closes all
   * files.
   */
  @Override
  public void close() throws IOException {
    try (messages;
        zones;
        quotes;
        unattributed;
        misquotations;
        positions;
        threads;
        ghosts;
        objections;
        answers;
        changes) {
      Optional<Instant> covered = end.apply(observation);
      output.write(
          DeferenceTable.TABLE,
          () ->
              deferences.stream().map(asked -> new DeferenceTable.Row(asked, covered)).iterator());
      ParticipantGraph whole = graph.graph();
      people.addAll(whole.vertices());
      output.write(PersonsTable.TABLE, people.inOrder());
      output.write(EdgesTable.TABLE, whole.edges());
      output.write(
          EdgesTable.EVIDENCE,
          () -> whole.edges().stream().flatMap(EdgesTable.Proof::of).iterator());
      writeWhole(graph, output);
    }
  }
}
