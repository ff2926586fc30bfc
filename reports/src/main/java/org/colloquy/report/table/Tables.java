package org.colloquy.report.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  private final Path dir;
  private final TableWriter<MessageAnalysis> messages;
  private final TableWriter<ZonesTable.Row> zones;
  private final TableWriter<QuoteEconomy> quotes;
  private final TableWriter<ZonesTable.Row> unattributed;
  private final TableWriter<MisquotationsTable.Row> misquotations;
  private final TableWriter<PositionsTable.Row> positions;
  private final TableWriter<ThreadAnalysis> threads;
  private final TableWriter<Ghost> ghosts;
  private final TableWriter<ObjectionsTable.Row> objections;
  private final TableWriter<ObjectionsTable.Answer> answers;
  private final TableWriter<PositionChangesTable.Row> changes;
  private final List<DeferenceTable.Asked> deferences = new ArrayList<>();
  private final Observation observation = new Observation();
  private final PeopleTally people = new PeopleTally();
  private final GraphTally graph = new GraphTally();

  private Tables(Path dir) throws IOException {
    this.dir = dir;
    messages = TableWriter.open(MessagesTable.TABLE, dir);
    zones = TableWriter.open(ZonesTable.TABLE, dir);
    quotes = TableWriter.open(QuotesTable.TABLE, dir);
    unattributed = TableWriter.open(UnattributedTable.TABLE, dir);
    misquotations = TableWriter.open(MisquotationsTable.TABLE, dir);
    positions = TableWriter.open(PositionsTable.TABLE, dir);
    threads = TableWriter.open(ThreadsTable.TABLE, dir);
    ghosts = TableWriter.open(GhostsTable.TABLE, dir);
    objections = TableWriter.open(ObjectionsTable.TABLE, dir);
    answers = TableWriter.open(ObjectionsTable.ANSWERS, dir);
    changes = TableWriter.open(PositionChangesTable.TABLE, dir);
  }

  /** Starts the tables in a folder that exists; files of the same names are replaced. */
  public static Tables open(Path dir) throws IOException {
    return new Tables(dir);
  }

  /** What the tables and their columns are, in the order of the dictionary. */
  public static List<Table<?>> schema() {
    return SCHEMA;
  }

  /** The names of the files: "messages.csv" and so on. */
  public static List<String> files() {
    return SCHEMA.stream().map(Table::file).toList();
  }

  /** Writes the rows of a thread. */
  public void add(ThreadAnalysis thread) throws IOException {
    threads.write(thread);
    for (MessageAnalysis message : thread.messages()) {
      messages.write(message);
      Cells.sent(message).ifPresent(observation::add);
      addZones(message);
      for (int i = 0; i < message.positions().size(); i++) {
        positions.write(new PositionsTable.Row(message, i));
      }
    }
    for (QuoteEconomy economy : QuoteEconomy.of(thread)) {
      quotes.write(economy);
    }
    for (Ghost ghost : Ghost.of(thread)) {
      ghosts.write(ghost);
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
      Optional<Instant> end = observation.window().map(Observation.Window::last);
      DeferenceTable.TABLE.write(
          () -> deferences.stream().map(asked -> new DeferenceTable.Row(asked, end)).iterator(),
          dir);
      ParticipantGraph whole = graph.graph();
      people.addAll(whole.vertices());
      PersonsTable.TABLE.write(people.inOrder(), dir);
      EdgesTable.TABLE.write(whole.edges(), dir);
      EdgesTable.EVIDENCE.write(
          () -> whole.edges().stream().flatMap(EdgesTable.Proof::of).iterator(), dir);
      PersonMetricsTable.TABLE.write(PersonMetricsTable.Row.of(whole), dir);
      GraphMetricsTable.TABLE.write(GraphMetricsTable.Row.of(graph), dir);
      Dictionary.write(SCHEMA, dir);
    }
  }
}
