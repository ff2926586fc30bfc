package org.colloquy.position;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.message.MessageId;
import org.colloquy.quote.AttributedMessage;
import org.colloquy.quote.AttributedZone;
import org.colloquy.quote.Author;
import org.colloquy.text.Lines;
import org.colloquy.text.Span;
import org.colloquy.zone.ZoneKind;

/**
 * A message as the ledger sees it.
 *
 * @param place its number in the thread
 * @param mail the message itself
 * @param lines the lines of its body
 * @param parent the message that it answers, where the thread holds that one
 * @param posting what it posts, where it posts a patch
 * @param matter what it discusses: the posting that it belongs to; "" for the thread as a whole
 * @param owner who posted that, or began the thread
 * @param turns what was written in one go in it, in order
 * @param own the positions at depth 0, in order
 */
record LedgerMessage(
    int place,
    AttributedMessage mail,
    Lines lines,
    Optional<LedgerMessage> parent,
    Optional<PatchSubject> posting,
    String matter,
    Optional<Author> owner,
    List<Turn> turns,
    List<Statement> own) {

  static LedgerMessage of(int place, PositionedMessage message, Optional<LedgerMessage> parent) {
    AttributedMessage mail = message.message();
    Optional<PatchSubject> posting = PatchSubject.of(mail.message().subject());
    boolean opens = posting.isPresent() || mail.parent().isEmpty();
    LedgerMessage made =
        new LedgerMessage(
            place,
            mail,
            Lines.of(mail.message().body()),
            parent,
            posting,
            posting.map(PatchSubject::title).or(() -> parent.map(LedgerMessage::matter)).orElse(""),
            opens ? mail.sender() : parent.flatMap(LedgerMessage::owner),
            new ArrayList<>(),
            new ArrayList<>());
    made.turns.addAll(Turn.all(made, message.positions()));
    made.turns.stream()
        .filter(turn -> turn.depth() == 0)
        .forEach(turn -> made.own.addAll(turn.statements()));
    return made;
  }

  MessageId id() {
    return mail.message().id();
  }

  Optional<OffsetDateTime> date() {
    return mail.message().date();
  }

  Optional<Author> sender() {
    return mail.sender();
  }

  AttributedZone zone(int index) {
    return mail.zones().get(index);
  }

  /** Whether somebody speaks in a zone, to whom one can answer. */
  boolean speaks(int zone) {
    ZoneKind kind = zone(zone).zone().kind();
    return kind != ZoneKind.ATTRIBUTION
        && kind != ZoneKind.SEPARATOR
        && kind != ZoneKind.HEADER_BLOCK;
  }

  /** Words of the message as evidence, at depth 0. */
  Evidence evidence(Span span) {
    String text = span.of(lines.text()).replaceAll("\\s+", " ").strip();
    return new Evidence(id(), 0, lines.linesOf(span), span, text);
  }

  static boolean isBot(Optional<Author> author) {
    return author.flatMap(Author::person).filter(person -> person.bot()).isPresent();
  }
}
