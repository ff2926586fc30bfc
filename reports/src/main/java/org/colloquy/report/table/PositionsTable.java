package org.colloquy.report.table;

import static org.colloquy.report.table.Column.count;
import static org.colloquy.report.table.Column.flag;
import static org.colloquy.report.table.Column.id;
import static org.colloquy.report.table.Column.number;
import static org.colloquy.report.table.Column.optionalCount;
import static org.colloquy.report.table.Column.optionalId;
import static org.colloquy.report.table.Column.text;
import static org.colloquy.report.table.Column.time;
import static org.colloquy.report.table.Column.word;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.colloquy.MessageAnalysis;
import org.colloquy.message.MessageId;
import org.colloquy.position.Position;

/** positions.csv: one row for each position, with the words that show it. */
final class PositionsTable {

  /** A position at its place in a message; the index counts from 0. */
  record Row(MessageAnalysis message, int index) {

    Position position() {
      return message.positions().get(index);
    }
  }

  static final Table<Row> TABLE =
      new Table<>(
          "positions",
          "somebody agrees, objects or defers, with the words that show it",
          List.of(
              id(
                  "message",
                  "where the words stand; joins messages",
                  r -> r.position().evidence().message().value()),
              count("position", "", "number of the position in its message, from 0", Row::index),
              id("thread", "joins threads", r -> r.message().thread().value()),
              time("date", "the Date field of the message", r -> r.message().sent()),
              word("stance", "agree, object or defer", r -> r.position().stance().id()),
              word(
                  "mode",
                  "direct, reported (the holder is not the writer), conditional or invitation",
                  r -> r.position().mode().id()),
              text("holder", "who takes the stance", r -> r.position().holder().name()),
              optionalId(
                  "holder_person",
                  "joins persons",
                  r -> Cells.personId(Optional.of(r.position().holder()))),
              text(
                  "target",
                  "whose words are meant",
                  r -> Cells.name(r.position().target().author())),
              optionalId(
                  "target_person",
                  "joins persons",
                  r -> Cells.personId(r.position().target().author())),
              optionalId(
                  "target_message",
                  "the message that is meant; joins messages",
                  r -> r.position().target().message().map(MessageId::value)),
              optionalCount(
                  "target_zone",
                  "",
                  "the zone of this message that is answered; joins zones with message",
                  r -> boxed(r.position().target().zone())),
              text(
                  "defer_to",
                  "to whom a deferring holder leaves the judgement",
                  r -> Cells.name(r.position().deferTo())),
              optionalId(
                  "defer_to_person", "joins persons", r -> Cells.personId(r.position().deferTo())),
              flag(
                  "conditional",
                  "whether it holds only if something else comes true",
                  r -> r.position().conditional()),
              flag(
                  "partial",
                  "whether it covers only a part of what is answered",
                  r -> r.position().partial()),
              flag(
                  "trailer",
                  "whether it is given as a trailer line such as Acked-by",
                  r -> r.position().trailer()),
              count(
                  "depth",
                  "levels",
                  "quote depth of the words; above 0 only where the quoted message is missing",
                  r -> r.position().evidence().depth()),
              count(
                  "first_line",
                  "lines",
                  "first line of the words, from 1",
                  r -> r.position().evidence().lines().first()),
              count(
                  "last_line",
                  "lines",
                  "last line of the words, included",
                  r -> r.position().evidence().lines().last()),
              count(
                  "begin",
                  "UTF-16 units",
                  "offset of the words in the body, from 0",
                  r -> r.position().evidence().span().begin()),
              count(
                  "end",
                  "UTF-16 units",
                  "offset behind the words",
                  r -> r.position().evidence().span().end()),
              number(
                  "confidence",
                  "share",
                  "estimated share of such answers that are right",
                  r -> r.position().confidence()),
              text("detector", "who found it: cues, corenlp, …", r -> r.position().detector()),
              text("text", "the words, unwrapped", r -> r.position().evidence().text())));

  private PositionsTable() {}

  private static Optional<Integer> boxed(OptionalInt number) {
    return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
  }
}
