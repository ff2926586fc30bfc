package org.colloquy.report.table;

import static org.colloquy.report.table.Column.count;
import static org.colloquy.report.table.Column.id;
import static org.colloquy.report.table.Column.optionalId;
import static org.colloquy.report.table.Column.text;

import java.util.List;
import java.util.stream.Stream;
import org.colloquy.message.MessageId;
import org.colloquy.quote.Change;

/** misquotations.csv: the words that quotes have otherwise than the messages they are from. */
final class MisquotationsTable {

  /** A change in a zone at its place in a message. */
  record Row(ZonesTable.Row quote, Change change) {

    static Stream<Row> of(ZonesTable.Row quote) {
      return quote.check().changes().stream().map(change -> new Row(quote, change));
    }
  }

  static final Table<Row> TABLE =
      new Table<>(
          "misquotations",
          "words of a quote that differ from those of its origin",
          List.of(
              id(
                  "message",
                  "the message that quotes; joins messages",
                  r -> r.quote().message().message().id().value()),
              count(
                  "zone",
                  "",
                  "number of the zone; joins zones with message",
                  r -> r.quote().index()),
              optionalId(
                  "origin",
                  "the message that is quoted; joins messages",
                  r -> r.quote().authorship().origin().map(MessageId::value)),
              optionalId(
                  "author_person",
                  "who wrote the words that were changed; joins persons",
                  r -> Cells.personId(r.quote().authorship().author())),
              text("author_name", "their name", r -> Cells.name(r.quote().authorship().author())),
              count(
                  "begin",
                  "UTF-16 units",
                  "offset of the words in the body of the message that quotes, from 0",
                  r -> r.change().span().begin()),
              count("end", "UTF-16 units", "offset behind them", r -> r.change().span().end()),
              text("was", "the words of the origin; empty: put in", r -> r.change().was()),
              text("now", "the words of the quote; empty: left out", r -> r.change().now())));

  private MisquotationsTable() {}
}
