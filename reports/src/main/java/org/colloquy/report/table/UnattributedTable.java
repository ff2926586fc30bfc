package org.colloquy.report.table;

import static org.colloquy.report.table.Column.count;
import static org.colloquy.report.table.Column.id;
import static org.colloquy.report.table.Column.optionalId;
import static org.colloquy.report.table.Column.text;
import static org.colloquy.report.table.Column.word;

import java.util.List;
import org.colloquy.message.MessageId;
import org.colloquy.text.Lines;
import org.colloquy.zone.Content;

/** unattributed.csv: the quotes whose writer is not known, to be looked at by hand. */
final class UnattributedTable {

  static final Table<ZonesTable.Row> TABLE =
      new Table<>(
          "unattributed",
          "a quoted zone whose writer neither an attribution line nor another message tells",
          List.of(
              id("message", "joins messages", r -> r.message().message().id().value()),
              count("zone", "", "number of the zone; joins zones with message", r -> r.index()),
              optionalId(
                  "parent",
                  "id of the message that is answered; joins messages",
                  r -> r.message().attributed().parent().map(MessageId::value)),
              word("kind", "what the lines are: TEXT, PATCH, …", r -> r.zone().kind().name()),
              count("depth", "levels", "how often it was quoted", r -> r.zone().depth()),
              count("first_line", "lines", "first line, from 1", r -> r.zone().lines().first()),
              count("last_line", "lines", "last line, included", r -> r.zone().lines().last()),
              count(
                  "words",
                  "words",
                  "words of the zone",
                  r -> Words.count(r.message().message().body(), r.zone().span())),
              text("text", "its first line, without quote marks", UnattributedTable::firstLine)));

  private UnattributedTable() {}

  /** Whether a zone belongs here. */
  static boolean holds(ZonesTable.Row row) {
    return row.zone().depth() > 0 && row.authorship().author().isEmpty();
  }

  private static String firstLine(ZonesTable.Row row) {
    Lines body = Lines.of(row.message().message().body());
    int line = row.zone().lines().first();
    while (line < row.zone().lines().last() && Content.text(body, line).isEmpty()) {
      line++;
    }
    return Content.text(body, line);
  }
}
