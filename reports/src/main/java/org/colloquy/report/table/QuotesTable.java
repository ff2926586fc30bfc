package org.colloquy.report.table;

import static org.colloquy.report.table.Column.count;
import static org.colloquy.report.table.Column.id;
import static org.colloquy.report.table.Column.number;
import static org.colloquy.report.table.Column.optionalId;

import java.util.List;
import org.colloquy.message.MessageId;

/** quotes.csv: the quote economy of each message. */
final class QuotesTable {

  static final Table<QuoteEconomy> TABLE =
      new Table<>(
          "quotes",
          "how one message uses quotes: what it adds, what it keeps of the message it answers",
          List.of(
              id("message", "joins messages", q -> q.message().message().id().value()),
              optionalId(
                  "parent",
                  "id of the message it answers; joins messages",
                  q -> q.message().attributed().parent().map(MessageId::value)),
              count(
                  "words_new",
                  "words",
                  "prose that its sender wrote",
                  q -> Words.written(q.message())),
              count(
                  "words_quoted", "words", "prose that it quotes", q -> Words.quoted(q.message())),
              number(
                  "new_share",
                  "share",
                  "words_new among words_new and words_quoted; empty without any",
                  QuoteEconomy::newShare),
              count(
                  "depth_max",
                  "levels",
                  "quote depth of its deepest zone, 0 without a quote",
                  QuoteEconomy::deepest),
              count(
                  "passages",
                  "passages",
                  "quoted runs with text of the sender between them",
                  QuoteEconomy::passages),
              count(
                  "passages_answered",
                  "passages",
                  "those with text of the sender below",
                  QuoteEconomy::answered),
              number(
                  "parent_kept",
                  "share",
                  "quoted share of all words that the parent's sender wrote; empty without parent",
                  QuoteEconomy::keptOfParent),
              count(
                  "lines_quoted",
                  "lines",
                  "lines at depth 1 and more that hold more than marks",
                  QuoteEconomy::quotedLines),
              count(
                  "lines_unattributed",
                  "lines",
                  "quoted lines whose writer is not known",
                  QuoteEconomy::unattributedLines)));

  private QuotesTable() {}
}
