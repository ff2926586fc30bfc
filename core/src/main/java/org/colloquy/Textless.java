package org.colloquy;

import java.util.List;
import org.colloquy.message.Message;
import org.colloquy.position.Deference;
import org.colloquy.position.Evidence;
import org.colloquy.position.Objection;
import org.colloquy.position.ObjectionAnswer;
import org.colloquy.position.ObjectionLedger;
import org.colloquy.position.Position;
import org.colloquy.position.PositionCourse;
import org.colloquy.privacy.TextRemover;
import org.colloquy.quote.AttributedMessage;
import org.colloquy.quote.AttributedZone;
import org.colloquy.quote.Change;
import org.colloquy.quote.QuoteCheck;
import org.colloquy.thread.MessageThread;

/** Takes the words out of analyses, as {@link TextRemover} takes them out of mail. */
final class Textless {
  private final TextRemover remover;

  Textless(TextRemover remover) {
    this.remover = remover;
  }

  /** The same analysis without words, of a thread whose envelopes have none. */
  ThreadAnalysis of(ThreadAnalysis analysis, MessageThread thread) {
    return new ThreadAnalysis(
        thread,
        analysis.messages().stream().map(this::message).toList(),
        analysis::graph,
        () -> ledger(analysis.ledger()));
  }

  private MessageAnalysis message(MessageAnalysis analysis) {
    AttributedMessage attributed = analysis.attributed();
    Message message = remover.message(attributed.message());
    return new MessageAnalysis(
        new AttributedMessage(
            message,
            attributed.sender(),
            attributed.parent(),
            attributed.zones().stream().map(Textless::zone).toList(),
            attributed.participants()),
        analysis.thread(),
        analysis.parentBy(),
        analysis.parentEvidence(),
        analysis.positions().stream().map(Textless::position).toList(),
        analysis.copies());
  }

  private static AttributedZone zone(AttributedZone zone) {
    QuoteCheck check = zone.check();
    return new AttributedZone(
        zone.zone(),
        zone.authorship(),
        new QuoteCheck(
            check.remarks(),
            check.named(),
            check.changes().stream().map(Textless::change).toList()));
  }

  private static Change change(Change change) {
    return new Change(
        change.span(), TextRemover.leftOut(change.was()), TextRemover.leftOut(change.now()));
  }

  private static ObjectionLedger ledger(ObjectionLedger ledger) {
    return new ObjectionLedger(
        ledger.objections().stream().map(Textless::objection).toList(),
        ledger.courses().stream().map(Textless::course).toList(),
        ledger.deferences().stream()
            .map(d -> new Deference(position(d.position()), d.date(), d.reply()))
            .toList());
  }

  private static Objection objection(Objection objection) {
    List<ObjectionAnswer> answers =
        objection.answers().stream()
            .map(
                a ->
                    new ObjectionAnswer(
                        a.kind(), a.by(), a.date(), evidence(a.evidence()), a.link()))
            .toList();
    return new Objection(
        objection.holder(),
        objection.target(),
        position(objection.position()),
        objection.writer(),
        objection.raised(),
        objection.told(),
        answers,
        objection.state(),
        objection.settled());
  }

  private static PositionCourse course(PositionCourse course) {
    return new PositionCourse(
        course.holder(),
        stand(course.first()),
        stand(course.last()),
        course.messages(),
        course.answered());
  }

  private static PositionCourse.Stand stand(PositionCourse.Stand stand) {
    return new PositionCourse.Stand(stand.side(), evidence(stand.evidence()), stand.date());
  }

  private static Position position(Position position) {
    return new Position(
        position.stance(),
        position.mode(),
        position.holder(),
        position.target(),
        position.deferTo(),
        position.conditional(),
        position.partial(),
        position.trailer(),
        evidence(position.evidence()),
        position.confidence(),
        position.detector());
  }

  private static Evidence evidence(Evidence evidence) {
    return new Evidence(
        evidence.message(),
        evidence.depth(),
        evidence.lines(),
        evidence.span(),
        TextRemover.LEFT_OUT);
  }
}
