package org.colloquy.report.table;

import static org.colloquy.report.table.Column.count;
import static org.colloquy.report.table.Column.flag;
import static org.colloquy.report.table.Column.id;
import static org.colloquy.report.table.Column.number;
import static org.colloquy.report.table.Column.optionalId;
import static org.colloquy.report.table.Column.text;
import static org.colloquy.report.table.Column.time;
import static org.colloquy.report.table.Column.word;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.ThreadAnalysis;
import org.colloquy.message.MessageId;
import org.colloquy.position.Deference;
import org.colloquy.position.Evidence;
import org.colloquy.position.Stance;

/** deference.csv: who left a judgement to whom, and whether these spoke. */
final class DeferenceTable {
  /** How long somebody who is named has time to answer. */
  static final Duration WINDOW = Duration.ofDays(30);

  /** A deference in its thread, before the end of the archive is known. */
  record Asked(MessageId thread, Deference deference) {

    static Stream<Asked> of(ThreadAnalysis thread) {
      return thread.ledger().deferences().stream().map(d -> new Asked(thread.thread().root(), d));
    }
  }

  /** A deference, and the last moment that the archive covers. */
  record Row(Asked asked, Optional<Instant> end) {

    Deference deference() {
      return asked.deference();
    }

    Evidence evidence() {
      return deference().position().evidence();
    }

    DeferenceOutcome outcome() {
      return DeferenceWait.of(deference()).outcome(end, WINDOW);
    }
  }

  static final Table<Row> TABLE =
      new Table<>(
          "deference",
          "somebody leaves a judgement to somebody else, or invites them",
          List.of(
              id("thread", "joins threads", r -> r.asked().thread().value()),
              id(
                  "message",
                  "where the words stand; joins messages",
                  r -> r.evidence().message().value()),
              time(
                  "date",
                  "the Date field of the message; empty for words known from a quote",
                  r -> ObjectionsTable.instant(r.deference().date())),
              text("holder", "who defers", r -> r.deference().holder().name()),
              optionalId(
                  "holder_person",
                  "joins persons",
                  r -> Cells.personId(Optional.of(r.deference().holder()))),
              text("to", "to whom: a person, a name or a role", r -> r.deference().to().name()),
              optionalId(
                  "to_person",
                  "joins persons",
                  r -> Cells.personId(Optional.of(r.deference().to()))),
              word(
                  "mode",
                  "direct, reported, conditional or invitation",
                  r -> r.deference().position().mode().id()),
              flag(
                  "conditional",
                  "whether it hangs on what they say",
                  r -> r.deference().position().conditional()),
              word(
                  "outcome",
                  "whether they wrote in this thread since: answered (within 30 days), late,"
                      + " unanswered, censored (the archive ends before), unknown (no person known,"
                      + " or a date missing)",
                  r -> r.outcome().id()),
              number(
                  "days",
                  "days",
                  "until their next message, where there is one",
                  r ->
                      Days.between(
                          r.deference().date(),
                          r.deference().reply().flatMap(Deference.FollowUp::date))),
              optionalId(
                  "reply_message",
                  "their next message in this thread; joins messages",
                  r -> r.deference().reply().map(reply -> reply.message().value())),
              time(
                  "reply_date",
                  "the Date field of it",
                  r ->
                      ObjectionsTable.instant(
                          r.deference().reply().flatMap(Deference.FollowUp::date))),
              word(
                  "reply_stance",
                  "the first stance that they take in it",
                  r ->
                      r.deference()
                          .reply()
                          .flatMap(Deference.FollowUp::stance)
                          .map(Stance::id)
                          .orElse("")),
              count("depth", "levels", "quote depth of the words", r -> r.evidence().depth()),
              count(
                  "begin",
                  "UTF-16 units",
                  "offset of the words in the body",
                  r -> r.evidence().span().begin()),
              count(
                  "end", "UTF-16 units", "offset behind the words", r -> r.evidence().span().end()),
              text("text", "the words, unwrapped", r -> r.evidence().text())));

  private DeferenceTable() {}
}
