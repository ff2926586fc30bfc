package org.colloquy.report.table;

import static org.colloquy.report.table.Column.count;
import static org.colloquy.report.table.Column.flag;
import static org.colloquy.report.table.Column.id;
import static org.colloquy.report.table.Column.optionalId;
import static org.colloquy.report.table.Column.text;
import static org.colloquy.report.table.Column.time;
import static org.colloquy.report.table.Column.word;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.ThreadAnalysis;
import org.colloquy.message.MessageId;
import org.colloquy.position.PositionCourse;

/** position-changes.csv: who changed their position on a matter, and who did not. */
final class PositionChangesTable {

  /** A course in its thread. */
  record Row(MessageId thread, PositionCourse course) {

    static Stream<Row> of(ThreadAnalysis thread) {
      return thread.ledger().courses().stream().map(c -> new Row(thread.thread().root(), c));
    }
  }

  static final Table<Row> TABLE =
      new Table<>(
          "position-changes",
          "the first and the last position of one person on one matter, in two or more messages",
          List.of(
              id("thread", "joins threads", r -> r.thread().value()),
              text("holder", "whose positions they are", r -> r.course().holder().name()),
              optionalId(
                  "holder_person",
                  "joins persons",
                  r -> Cells.personId(Optional.of(r.course().holder()))),
              word(
                  "first",
                  "for or against the matter, conditional, or defers; who objects to an objection"
                      + " is for it",
                  r -> r.course().first().side().id()),
              word("last", "the same at the end", r -> r.course().last().side().id()),
              flag("changed", "whether the two differ", r -> r.course().isChange()),
              count(
                  "messages",
                  "messages",
                  "messages in which a position on the matter is taken",
                  r -> r.course().messages()),
              text(
                  "answers",
                  "whom the last position answers",
                  r -> Cells.name(r.course().answered())),
              optionalId(
                  "answers_person", "joins persons", r -> Cells.personId(r.course().answered())),
              time(
                  "first_date",
                  "the Date field of the first message",
                  r -> ObjectionsTable.instant(r.course().first().date())),
              time(
                  "last_date",
                  "the Date field of the last message",
                  r -> ObjectionsTable.instant(r.course().last().date())),
              id(
                  "first_message",
                  "where the first words stand; joins messages",
                  r -> r.course().first().evidence().message().value()),
              id(
                  "last_message",
                  "where the last words stand; joins messages",
                  r -> r.course().last().evidence().message().value()),
              text("first_text", "the first words", r -> r.course().first().evidence().text()),
              text("last_text", "the last words", r -> r.course().last().evidence().text())));

  private PositionChangesTable() {}
}
