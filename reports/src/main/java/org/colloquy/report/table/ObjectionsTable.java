package org.colloquy.report.table;

import static org.colloquy.report.table.Column.count;
import static org.colloquy.report.table.Column.flag;
import static org.colloquy.report.table.Column.id;
import static org.colloquy.report.table.Column.number;
import static org.colloquy.report.table.Column.optionalId;
import static org.colloquy.report.table.Column.text;
import static org.colloquy.report.table.Column.time;
import static org.colloquy.report.table.Column.word;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.ThreadAnalysis;
import org.colloquy.message.MessageId;
import org.colloquy.position.Evidence;
import org.colloquy.position.Objection;
import org.colloquy.position.ObjectionAnswer;

/** objections.csv and objection-answers.csv: what became of objections. */
final class ObjectionsTable {

  /** An objection at its place in a thread; the index counts from 0. */
  record Row(MessageId thread, int index, Objection objection) {

    static List<Row> of(ThreadAnalysis thread) {
      List<Row> rows = new ArrayList<>();
      for (Objection objection : thread.ledger().objections()) {
        rows.add(new Row(thread.thread().root(), rows.size(), objection));
      }
      return rows;
    }

    Evidence evidence() {
      return objection.evidence();
    }

    Stream<Answer> answers() {
      return Stream.iterate(0, i -> i < objection.answers().size(), i -> i + 1)
          .map(i -> new Answer(this, i, objection.answers().get(i)));
    }
  }

  /** An event in the life of an objection; the index counts from 0. */
  record Answer(Row row, int index, ObjectionAnswer answer) {

    Evidence evidence() {
      return answer.evidence();
    }
  }

  static final Table<Row> TABLE =
      new Table<>(
          "objections",
          "an objection and what became of it; one that is not settled is censored at the archive's"
              + " last message",
          List.of(
              id("thread", "joins threads", r -> r.thread().value()),
              count("objection", "", "number of the objection in its thread, from 0", Row::index),
              text("holder", "who objects", r -> r.objection().holder().name()),
              optionalId(
                  "holder_person",
                  "joins persons",
                  r -> Cells.personId(Optional.of(r.objection().holder()))),
              text("target", "whose words are meant", r -> Cells.name(r.objection().target())),
              optionalId(
                  "target_person", "joins persons", r -> Cells.personId(r.objection().target())),
              word(
                  "state",
                  "open, acknowledged (in part), disputed, promised, claimed-addressed,"
                      + " conditionally-withdrawn; settled are conceded (by the other side),"
                      + " confirmed (by the holder) and withdrawn",
                  r -> r.objection().state().id()),
              flag("settled", "whether it is over", r -> r.objection().state().isSettled()),
              time(
                  "raised",
                  "when the holder raised it; empty where it is known from others only",
                  r -> instant(r.objection().raised())),
              time(
                  "told",
                  "the Date field of the message in which the words stand",
                  r -> instant(r.objection().told())),
              time(
                  "settled_date",
                  "when it was first settled; claimed is not settled",
                  r -> instant(r.objection().settled())),
              number(
                  "days",
                  "days",
                  "from raised to settled, where both are known",
                  r -> Days.between(r.objection().raised(), r.objection().settled())),
              count("answers", "events", "events since", r -> r.objection().answers().size()),
              time(
                  "last_answer",
                  "date of the last event",
                  r -> lastAnswer(r.objection()).flatMap(a -> instant(a.date()))),
              flag("reported", "whether somebody else tells it", r -> r.objection().isReported()),
              flag(
                  "conditional",
                  "whether it holds only if something else comes true",
                  r -> r.objection().position().conditional()),
              text("writer", "who wrote the words", r -> Cells.name(r.objection().writer())),
              id("message", "where the words stand; joins messages", r -> place(r.evidence())),
              count("depth", "levels", "quote depth of the words", r -> r.evidence().depth()),
              count(
                  "begin",
                  "UTF-16 units",
                  "offset of the words in the body",
                  r -> begin(r.evidence())),
              count("end", "UTF-16 units", "offset behind the words", r -> end(r.evidence())),
              number(
                  "confidence",
                  "share",
                  "that of the position; joins positions by message and begin",
                  r -> r.objection().position().confidence()),
              text("detector", "who found it", r -> r.objection().position().detector()),
              text("text", "the words, unwrapped", r -> r.evidence().text())));

  static final Table<Answer> ANSWERS =
      new Table<>(
          "objection-answers",
          "an event in the life of an objection, with the words that show it",
          List.of(
              id("thread", "joins objections, with objection", a -> a.row().thread().value()),
              count("objection", "", "joins objections, with thread", a -> a.row().index()),
              count("event", "", "number of the event, from 0 in order of time", Answer::index),
              word(
                  "kind",
                  "restated, supported, disputed, deferred, acknowledged, promised,"
                      + " claimed-addressed, conceded, maintained (by the holder), confirmed,"
                      + " conditionally-withdrawn or withdrawn",
                  a -> a.answer().kind().id()),
              text("by", "who did it", a -> a.answer().by().name()),
              optionalId(
                  "by_person", "joins persons", a -> Cells.personId(Optional.of(a.answer().by()))),
              time(
                  "date",
                  "the Date field of the message; empty for words known from a quote",
                  a -> instant(a.answer().date())),
              number(
                  "days",
                  "days",
                  "since the objection was raised, where both are known",
                  a -> Days.between(a.row().objection().raised(), a.answer().date())),
              word(
                  "link",
                  "how it is known to answer: quoted-words, quoted-passage, parent, same-passage,"
                      + " approval, changelog or report",
                  a -> a.answer().link().id()),
              id("message", "where the words stand; joins messages", a -> place(a.evidence())),
              count("depth", "levels", "quote depth of the words", a -> a.evidence().depth()),
              count(
                  "begin",
                  "UTF-16 units",
                  "offset of the words in the body",
                  a -> begin(a.evidence())),
              count("end", "UTF-16 units", "offset behind the words", a -> end(a.evidence())),
              text("text", "the words, unwrapped", a -> a.evidence().text())));

  private ObjectionsTable() {}

  private static Optional<ObjectionAnswer> lastAnswer(Objection objection) {
    List<ObjectionAnswer> all = objection.answers();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  static Optional<Instant> instant(Optional<OffsetDateTime> date) {
    return date.map(OffsetDateTime::toInstant);
  }

  private static String place(Evidence evidence) {
    return evidence.message().value();
  }

  private static int begin(Evidence evidence) {
    return evidence.span().begin();
  }

  private static int end(Evidence evidence) {
    return evidence.span().end();
  }
}
