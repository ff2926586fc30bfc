package org.colloquy.report.table;

import static org.colloquy.report.table.Column.count;
import static org.colloquy.report.table.Column.id;
import static org.colloquy.report.table.Column.optionalId;
import static org.colloquy.report.table.Column.text;
import static org.colloquy.report.table.Column.time;

import java.util.List;

/** ghosts.csv: the messages that the archive lacks, as far as their answers tell of them. */
final class GhostsTable {

  static final Table<Ghost> TABLE =
      new Table<>(
          "ghosts",
          "a message that the archive lacks, known from those that answer it",
          List.of(
              id("ghost", "the id that its answers name", g -> g.id().value()),
              id("thread", "id of the root of its thread; joins threads", g -> g.thread().value()),
              text(
                  "writer",
                  "who wrote most of what the answers quote at depth 1",
                  g -> Cells.name(g.writer())),
              optionalId("person", "the writer; joins persons", g -> Cells.personId(g.writer())),
              count("answers", "messages", "messages that answer it", g -> g.answers().size()),
              count("words", "words", "most words that one answer quotes of it", Ghost::words),
              time("before", "date of the earliest answer", Ghost::before)));

  private GhostsTable() {}
}
