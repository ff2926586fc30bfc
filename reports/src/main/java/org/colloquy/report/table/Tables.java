package org.colloquy.report.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
 * Messages, zones, quotes, positions, threads and ghosts go to their files at once; persons, edges
 * and the dictionary are written by {@link #close}. Tables join by the ids of messages, threads and
 * persons. Foreign text that a spreadsheet would run as a formula gets an apostrophe in front. Not
 * safe from many threads.
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
          ThreadsTable.TABLE,
          GhostsTable.TABLE,
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
    people.add(thread);
    graph.add(thread);
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

  /** Writes the tables of persons and edges and the dictionary, and closes all files. */
  @Override
  public void close() throws IOException {
    try (messages;
        zones;
        quotes;
        unattributed;
        misquotations;
        positions;
        threads;
        ghosts) {
      ParticipantGraph whole = graph.graph();
      people.addAll(whole.vertices());
      PersonsTable.TABLE.write(people.inOrder(), dir);
      EdgesTable.TABLE.write(whole.edges(), dir);
      EdgesTable.EVIDENCE.write(
          () -> whole.edges().stream().flatMap(EdgesTable.Proof::of).iterator(), dir);
      Dictionary.write(SCHEMA, dir);
    }
  }
}
