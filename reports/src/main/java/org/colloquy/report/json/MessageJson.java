package org.colloquy.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.colloquy.MessageAnalysis;
import org.colloquy.message.Defect;
import org.colloquy.message.Mailbox;
import org.colloquy.message.Message;
import org.colloquy.message.MessageId;
import org.colloquy.message.SourceLocation;
import org.colloquy.person.Person;
import org.colloquy.position.Position;
import org.colloquy.position.Target;
import org.colloquy.quote.AttributedZone;
import org.colloquy.quote.Author;
import org.colloquy.quote.Authorship;
import org.colloquy.quote.Change;
import org.colloquy.quote.QuoteCheck;
import org.colloquy.quote.QuoteRemark;
import org.colloquy.quote.Witness;
import org.colloquy.role.Role;
import org.colloquy.role.Roles;
import org.colloquy.text.LineRange;
import org.colloquy.text.Span;
import org.colloquy.thread.ParentClue;
import org.colloquy.thread.ParentEvidence;

/**
 * Writes one message as one JSON object.
 *
 * <p>{@code from} has {@code "bot": true} where a program sends the mail, and {@code "roles":
 * ["maintainer"]} where files of roles say so of the sender on that day.
 *
 * <p>A quoted zone that was held against its origin may have more keys: {@code remarks} (see {@link
 * QuoteRemark}: "misquoted", "wrong-attribution", "no-attribution", "wrong-nesting", "self-quote"),
 * {@code named} (whom the text names wrongly) and {@code changes} ({@code span} in the body, what
 * the origin {@code was}, what the quote has {@code now}).
 *
 * <p>Where no header field names the parent, {@code parentEvidence} lists what speaks for it (see
 * {@link ParentClue}: "words", "writer", "date", "recipient", "subject", "series"), and {@code
 * parentConfidence} is the share of such links that are right.
 */
final class MessageJson {
  /** The shares with three digits, in order: to print one is slow, and each zone has one. */
  private static final String[] SHARES =
      IntStream.rangeClosed(0, 1000)
          .mapToObj(i -> String.valueOf(i / 1000.0))
          .toArray(String[]::new);

  private final JsonGenerator json;
  private final boolean withBody;
  private final Roles roles;

  MessageJson(JsonGenerator json, boolean withBody, Roles roles) {
    this.json = json;
    this.withBody = withBody;
    this.roles = roles;
  }

  void write(MessageAnalysis analysis) throws IOException {
    Message message = analysis.message();
    json.writeStartObject();
    text("id", message.id().value());
    json.writeFieldName("source");
    place(message.envelope().source());
    copies(analysis);
    from(analysis);
    textOrNull("date", message.date().map(date -> date.toInstant().toString()));
    text("subject", message.subject());
    text("thread", analysis.thread().value());
    textOrNull("parent", analysis.attributed().parent().map(MessageId::value));
    textOrNull("parentBy", analysis.parentBy().map(by -> id(by.name())));
    parentEvidence(analysis.parentEvidence());
    if (withBody) {
      text("body", message.body());
    }
    zones(analysis);
    positions(analysis);
    defects(message);
    json.writeEndObject();
  }

  private void parentEvidence(ParentEvidence evidence) throws IOException {
    if (evidence.clues().isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("parentEvidence");
    for (ParentClue clue : evidence.clues()) {
      json.writeString(clue.id());
    }
    json.writeEndArray();
    rounded("parentConfidence", evidence.confidence());
  }

  private void copies(MessageAnalysis analysis) throws IOException {
    json.writeArrayFieldStart("copies");
    for (SourceLocation copy : analysis.copies()) {
      place(copy);
    }
    json.writeEndArray();
  }

  private void place(SourceLocation source) throws IOException {
    json.writeStartObject();
    text("file", source.file());
    json.writeNumberField("offset", source.offset());
    json.writeNumberField("length", source.length());
    json.writeEndObject();
  }

  private void from(MessageAnalysis analysis) throws IOException {
    Mailbox from = analysis.message().from();
    json.writeObjectFieldStart("from");
    text("name", from.displayName());
    text("address", from.address());
    Optional<Person> person = analysis.attributed().sender().flatMap(Author::person);
    person(person);
    if (person.map(Person::bot).orElse(false)) {
      json.writeBooleanField("bot", true);
    }
    if (person.isPresent() && analysis.message().date().isPresent()) {
      roles(roles.of(person.get(), analysis.message().date().get().toLocalDate()));
    }
    json.writeEndObject();
  }

  private void roles(Set<Role> held) throws IOException {
    if (held.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("roles");
    for (Role role : held) {
      json.writeString(role.id());
    }
    json.writeEndArray();
  }

  private void zones(MessageAnalysis analysis) throws IOException {
    json.writeArrayFieldStart("zones");
    for (AttributedZone attributed : analysis.attributed().zones()) {
      json.writeStartObject();
      json.writeStringField("kind", attributed.zone().kind().name());
      json.writeNumberField("depth", attributed.zone().depth());
      lines(attributed.zone().lines());
      span(attributed.zone().span());
      authorship(attributed.authorship());
      check(attributed.check());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void authorship(Authorship authorship) throws IOException {
    if (authorship.author().isEmpty()) {
      json.writeNullField("author");
      return;
    }
    Author author = authorship.author().get();
    json.writeObjectFieldStart("author");
    text("name", author.name());
    text("address", author.mailbox().address());
    person(author.person());
    textOrNull("message", authorship.origin().map(MessageId::value));
    json.writeArrayFieldStart("by");
    for (Witness witness : authorship.evidence()) {
      json.writeString(witness.id());
    }
    json.writeEndArray();
    rounded("confidence", authorship.confidence());
    json.writeBooleanField("altered", authorship.altered());
    json.writeEndObject();
  }

  private void check(QuoteCheck check) throws IOException {
    if (check.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("remarks");
    for (QuoteRemark remark : check.remarks()) {
      json.writeString(remark.id());
    }
    json.writeEndArray();
    if (check.named().isPresent()) {
      who("named", check.named());
    }
    if (check.changes().isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("changes");
    for (Change change : check.changes()) {
      json.writeStartObject();
      span(change.span());
      text("was", change.was());
      text("now", change.now());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void positions(MessageAnalysis analysis) throws IOException {
    json.writeArrayFieldStart("positions");
    for (Position position : analysis.positions()) {
      position(position);
    }
    json.writeEndArray();
  }

  private void position(Position position) throws IOException {
    json.writeStartObject();
    json.writeStringField("stance", position.stance().id());
    json.writeStringField("mode", position.mode().id());
    json.writeNumberField("depth", position.evidence().depth());
    lines(position.evidence().lines());
    span(position.evidence().span());
    text("text", position.evidence().text());
    who("holder", Optional.of(position.holder()));
    target(position.target());
    who("deferTo", position.deferTo());
    json.writeBooleanField("conditional", position.conditional());
    json.writeBooleanField("partial", position.partial());
    json.writeBooleanField("trailer", position.trailer());
    rounded("confidence", position.confidence());
    text("detector", position.detector());
    json.writeEndObject();
  }

  private void target(Target target) throws IOException {
    json.writeObjectFieldStart("target");
    textOrNull("name", target.author().map(Author::name));
    person(target.author().flatMap(Author::person));
    if (target.zone().isPresent()) {
      json.writeNumberField("zone", target.zone().getAsInt());
    } else {
      json.writeNullField("zone");
    }
    textOrNull("message", target.message().map(MessageId::value));
    json.writeEndObject();
  }

  private void who(String key, Optional<Author> author) throws IOException {
    if (author.isEmpty()) {
      json.writeNullField(key);
      return;
    }
    json.writeObjectFieldStart(key);
    text("name", author.get().name());
    person(author.get().person());
    json.writeEndObject();
  }

  private void defects(Message message) throws IOException {
    json.writeArrayFieldStart("defects");
    for (Defect defect : message.defects()) {
      json.writeStartObject();
      json.writeStringField("code", defect.code().id());
      json.writeNumberField("offset", defect.offset());
      text("detail", defect.detail());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void person(Optional<Person> person) throws IOException {
    textOrNull("person", person.map(Person::id));
  }

  private void lines(LineRange lines) throws IOException {
    pair("lines", lines.first(), lines.last());
  }

  private void span(Span span) throws IOException {
    pair("span", span.begin(), span.end());
  }

  private void pair(String key, int first, int second) throws IOException {
    json.writeArrayFieldStart(key);
    json.writeNumber(first);
    json.writeNumber(second);
    json.writeEndArray();
  }

  /** A share from 0 to 1 with three digits. */
  private void rounded(String key, double value) throws IOException {
    json.writeFieldName(key);
    json.writeNumber(SHARES[(int) Math.round(value * 1000)]);
  }

  private void text(String key, String value) throws IOException {
    json.writeStringField(key, WellFormed.text(value));
  }

  private void textOrNull(String key, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      text(key, value.get());
    } else {
      json.writeNullField(key);
    }
  }

  private static String id(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
