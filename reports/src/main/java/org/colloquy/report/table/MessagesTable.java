package org.colloquy.report.table;

import static org.colloquy.report.table.Column.count;
import static org.colloquy.report.table.Column.id;
import static org.colloquy.report.table.Column.optionalId;
import static org.colloquy.report.table.Column.text;
import static org.colloquy.report.table.Column.time;
import static org.colloquy.report.table.Column.word;

import java.util.List;
import java.util.Locale;
import org.colloquy.MessageAnalysis;
import org.colloquy.message.MessageId;

/** messages.csv: one row for each message. */
final class MessagesTable {

  static final Table<MessageAnalysis> TABLE =
      new Table<>(
          "messages",
          "one message; a thread's messages follow one another, an answer after what it answers",
          List.of(
              id("message", "Message-ID, or sha256: and a hash", m -> m.message().id().value()),
              id("thread", "id of the root of its thread; joins threads", m -> m.thread().value()),
              optionalId(
                  "parent",
                  "id of the message it answers, which may be missing from the archive",
                  m -> m.attributed().parent().map(MessageId::value)),
              word(
                  "parent_by",
                  "what names the parent: references, in-reply-to, quote or subject",
                  m -> m.parentBy().map(by -> dashed(by.name())).orElse("")),
              time("date", "the Date field", MessageAnalysis::sent),
              optionalId(
                  "person",
                  "who sent it; joins persons",
                  m -> Cells.personId(m.attributed().sender())),
              text(
                  "from_name",
                  "display name of the From field",
                  m -> m.message().from().displayName()),
              text("from_address", "address of the From field", m -> m.message().from().address()),
              text("subject", "the decoded Subject field", m -> m.message().subject()),
              text("file", "the input that holds it", m -> m.message().envelope().source().file()),
              count(
                  "offset",
                  "bytes",
                  "where it starts in the unpacked input, from 0",
                  m -> m.message().envelope().source().offset()),
              count(
                  "length",
                  "bytes",
                  "how long it is there",
                  m -> m.message().envelope().source().length()),
              count(
                  "words_new",
                  "words",
                  "prose that its sender wrote: TEXT and HEADING zones at depth 0",
                  Words::written),
              count(
                  "words_quoted",
                  "words",
                  "prose that it quotes: TEXT and HEADING zones at depth 1 and more",
                  Words::quoted),
              count(
                  "depth_max",
                  "levels",
                  "quote depth of its deepest zone, 0 without a quote",
                  Words::deepest),
              count("zones", "zones", "number of its zones", m -> m.attributed().zones().size()),
              count("positions", "positions", "number of its positions", m -> m.positions().size()),
              word(
                  "defects",
                  "codes of what was wrong with the mail, joined by \"; \"",
                  m -> Cells.joined(m.message().defects(), d -> d.code().id()))));

  private MessagesTable() {}

  private static String dashed(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
