package org.colloquy.position;

import com.google.common.base.Suppliers;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.colloquy.message.MessageId;
import org.colloquy.quote.AttributedMessage;
import org.colloquy.quote.AttributedZone;
import org.colloquy.quote.Author;
import org.colloquy.text.Lines;
import org.colloquy.text.Span;
import org.colloquy.thread.PatchSubject;
import org.colloquy.zone.ZoneKind;

/** A message as the ledger sees it. */
final class LedgerMessage {
  private final int place;
  private final AttributedMessage mail;
  private final Optional<LedgerMessage> parent;
  private final Optional<PatchSubject> posting;
  private final String matter;
  private final Optional<Author> owner;
  private final List<Turn> turns;
  private final List<Statement> own = new ArrayList<>();

  /** Few messages need them. */
  private final Supplier<Lines> lines;

  /**
   * A message at its place.
   *
   * @param place its number in the thread, in order of time
   * @param message the message with its positions
   * @param parent the message that it answers, where the thread holds that one
   */
  LedgerMessage(int place, PositionedMessage message, Optional<LedgerMessage> parent) {
    this.place = place;
    this.mail = message.message();
    this.parent = parent;
    lines = Suppliers.memoize(() -> Lines.of(message.message().message().body()));
    posting = PatchSubject.of(mail.message().subject());
    matter =
        posting.map(PatchSubject::title).or(() -> parent.map(LedgerMessage::matter)).orElse("");
    boolean opens = posting.isPresent() || mail.parent().isEmpty();
    owner = opens ? mail.sender() : parent.flatMap(LedgerMessage::owner);
    turns = Turn.all(this, message.positions());
    turns.stream().filter(turn -> turn.depth() == 0).forEach(turn -> own.addAll(turn.statements()));
  }

  int place() {
    return place;
  }

  AttributedMessage mail() {
    return mail;
  }

  Lines lines() {
    return lines.get();
  }

  Optional<LedgerMessage> parent() {
    return parent;
  }

  /** What it posts, where it posts a patch. */
  Optional<PatchSubject> posting() {
    return posting;
  }

  /** What it discusses: the posting that it belongs to; "" for the thread as a whole. */
  String matter() {
    return matter;
  }

  /** Who posted that, or began the thread. */
  Optional<Author> owner() {
    return owner;
  }

  /** What was written in one go in it, in order. */
  List<Turn> turns() {
    return turns;
  }

  /** The positions at depth 0, in order. */
  List<Statement> own() {
    return own;
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
    String text = span.of(lines().text()).replaceAll("\\s+", " ").strip();
    return new Evidence(id(), 0, lines().linesOf(span), span, text);
  }
}
