package org.colloquy.report.table;

import static org.colloquy.report.table.Column.count;
import static org.colloquy.report.table.Column.flag;
import static org.colloquy.report.table.Column.id;
import static org.colloquy.report.table.Column.number;
import static org.colloquy.report.table.Column.optionalId;
import static org.colloquy.report.table.Column.text;
import static org.colloquy.report.table.Column.word;

import java.util.List;
import org.colloquy.MessageAnalysis;
import org.colloquy.message.MessageId;
import org.colloquy.quote.Authorship;
import org.colloquy.quote.QuoteCheck;
import org.colloquy.quote.QuoteRemark;
import org.colloquy.quote.Witness;
import org.colloquy.zone.Zone;

/** zones.csv: one row for each zone of each body. */
final class ZonesTable {

  /** A zone at its place in a message; the index counts from 0. */
  record Row(MessageAnalysis message, int index) {

    Zone zone() {
      return message.attributed().zones().get(index).zone();
    }

    QuoteCheck check() {
      return message.attributed().zones().get(index).check();
    }

    Authorship authorship() {
      return message.attributed().zones().get(index).authorship();
    }
  }

  static final Table<Row> TABLE =
      new Table<>(
          "zones",
          "a run of lines of one body: one kind, one quote depth, one writer",
          List.of(
              id("message", "joins messages", r -> r.message().message().id().value()),
              count("zone", "", "number of the zone in its message, from 0", Row::index),
              word("kind", "what the lines are: TEXT, PATCH, …", r -> r.zone().kind().name()),
              count(
                  "depth",
                  "levels",
                  "how often the lines were quoted; 0 is the sender's own text",
                  r -> r.zone().depth()),
              count("first_line", "lines", "first line, from 1", r -> r.zone().lines().first()),
              count("last_line", "lines", "last line, included", r -> r.zone().lines().last()),
              count(
                  "begin",
                  "UTF-16 units",
                  "offset in the body, from 0",
                  r -> r.zone().span().begin()),
              count("end", "UTF-16 units", "offset behind the zone", r -> r.zone().span().end()),
              count(
                  "words",
                  "words",
                  "words of any kind of zone",
                  r -> Words.count(r.message().message().body(), r.zone().span())),
              optionalId(
                  "author_person",
                  "who wrote it; joins persons",
                  r -> Cells.personId(r.authorship().author())),
              text(
                  "author_name",
                  "the writer's name as the mail gives it",
                  r -> Cells.name(r.authorship().author())),
              text(
                  "author_address",
                  "the writer's address as the mail gives it",
                  r -> Cells.address(r.authorship().author())),
              optionalId(
                  "origin",
                  "the earlier message that the words come from; joins messages",
                  r -> r.authorship().origin().map(MessageId::value)),
              word(
                  "author_by",
                  "what tells who wrote it, joined by \"; \"",
                  r -> Cells.joined(r.authorship().evidence(), Witness::id)),
              number(
                  "confidence",
                  "share",
                  "estimated share of such answers that are right; empty without an author",
                  ZonesTable::confidence),
              flag(
                  "altered",
                  "whether the words differ from the origin by more than wrapping and trimming",
                  r -> r.authorship().altered()),
              word(
                  "remarks",
                  "what is odd about the quote, beside its origin: misquoted, wrong-attribution,"
                      + " no-attribution, wrong-nesting, self-quote; joined by \"; \"",
                  r -> Cells.joined(r.check().remarks(), QuoteRemark::id)),
              text(
                  "named",
                  "whom the text names as writer where the words are another's",
                  r -> Cells.name(r.check().named()))));

  private ZonesTable() {}

  private static double confidence(Row row) {
    return row.authorship().author().isPresent() ? row.authorship().confidence() : Double.NaN;
  }
}
