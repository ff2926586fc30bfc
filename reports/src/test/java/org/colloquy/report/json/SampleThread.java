package org.colloquy.report.json;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.colloquy.MessageAnalysis;
import org.colloquy.ThreadAnalysis;
import org.colloquy.graph.ParticipantGraph;
import org.colloquy.message.Defect;
import org.colloquy.message.DefectCode;
import org.colloquy.message.Envelope;
import org.colloquy.message.Flow;
import org.colloquy.message.Mailbox;
import org.colloquy.message.Message;
import org.colloquy.message.MessageId;
import org.colloquy.message.SourceLocation;
import org.colloquy.person.Person;
import org.colloquy.position.Evidence;
import org.colloquy.position.Mode;
import org.colloquy.position.Position;
import org.colloquy.position.Stance;
import org.colloquy.position.Target;
import org.colloquy.quote.AttributedMessage;
import org.colloquy.quote.AttributedZone;
import org.colloquy.quote.Author;
import org.colloquy.quote.Authorship;
import org.colloquy.quote.Witness;
import org.colloquy.text.LineRange;
import org.colloquy.text.Lines;
import org.colloquy.thread.MessageThread;
import org.colloquy.thread.ParentBy;
import org.colloquy.zone.Zone;
import org.colloquy.zone.ZoneKind;

/** A thread of two messages, put together by hand: Ben proposes, Ada quotes him and agrees. */
public final class SampleThread {
  public static final Mailbox ADA = new Mailbox("Ada Ash", "ada@example.org");
  public static final Mailbox BEN = new Mailbox("Ben Bo", "ben@example.org");
  public static final String QUESTION = "Shall we rename the tool?\n";
  public static final String ANSWER =
      "Ben Bo wrote:\n> Shall we rename the tool?\n\nAgreed, if Cleo is fine with it.\n";

  private final String root;
  private final long offset;
  private String subject = "Rename?";
  private String question = QUESTION;
  private Mailbox ben = BEN;
  private final List<Defect> defects = new ArrayList<>();

  private SampleThread(String root, long offset) {
    this.root = root;
    this.offset = offset;
  }

  /** Ids are {@code <root.1@example.org>} and {@code <root.2@example.org>}, 100 bytes each. */
  public static SampleThread at(String root, long offset) {
    return new SampleThread(root, offset);
  }

  public SampleThread subject(String changed) {
    subject = changed;
    return this;
  }

  public SampleThread question(String changed) {
    question = changed;
    return this;
  }

  public SampleThread ben(String name) {
    ben = new Mailbox(name, "ben@example.org");
    return this;
  }

  public SampleThread defect(DefectCode code, String detail) {
    defects.add(new Defect(code, 7, detail));
    return this;
  }

  public ThreadAnalysis build() {
    MessageAnalysis first = question();
    MessageAnalysis second = answer(first.message().id());
    List<MessageThread.Member> members =
        List.of(
            new MessageThread.Member(
                first.message().envelope(), Optional.empty(), Optional.empty(), 0),
            new MessageThread.Member(
                second.message().envelope(),
                Optional.of(first.message().id()),
                Optional.of(ParentBy.IN_REPLY_TO),
                1));
    return new ThreadAnalysis(
            new MessageThread(first.message().id(), members), List.of(first, second))
        .withGraph(new ParticipantGraph(List.of(person(2, ben), person(1, ADA)), List.of()));
  }

  private MessageAnalysis question() {
    Message message = message(1, ben, subject, question, List.of());
    Lines lines = Lines.of(question);
    Zone text = zone(lines, ZoneKind.TEXT, 0, 1, lines.count() == 1 ? 1 : lines.count() - 1);
    AttributedMessage attributed =
        new AttributedMessage(
            message,
            Optional.of(author(2, ben)),
            Optional.empty(),
            List.of(new AttributedZone(text, sender(author(2, ben)))),
            List.of());
    return new MessageAnalysis(attributed, message.id(), Optional.empty(), List.of(), List.of());
  }

  private MessageAnalysis answer(MessageId parent) {
    Message message = message(2, ADA, "Re: " + subject, ANSWER, List.of(parent));
    Lines lines = Lines.of(ANSWER);
    Authorship quoted =
        new Authorship(
            Optional.of(author(2, ben)),
            Optional.of(parent),
            List.of(Witness.ATTRIBUTION_LINE, Witness.ALIGNMENT),
            0.98765,
            false);
    List<AttributedZone> zones =
        List.of(
            new AttributedZone(zone(lines, ZoneKind.ATTRIBUTION, 0, 1, 1), sender(author(1, ADA))),
            new AttributedZone(zone(lines, ZoneKind.TEXT, 1, 2, 3), quoted),
            new AttributedZone(zone(lines, ZoneKind.TEXT, 0, 4, 4), Authorship.UNKNOWN));
    AttributedMessage attributed =
        new AttributedMessage(
            message, Optional.of(author(1, ADA)), Optional.of(parent), zones, List.of());
    return new MessageAnalysis(
        attributed,
        parent,
        Optional.of(ParentBy.IN_REPLY_TO),
        List.of(agreed(message, lines, parent), deferred(message, lines)),
        List.of(new SourceLocation("b.mbox", 0, 100)));
  }

  private Position agreed(Message message, Lines lines, MessageId parent) {
    Target target = new Target(Optional.of(author(2, ben)), OptionalInt.of(1), Optional.of(parent));
    return position(
        Stance.AGREE, Mode.CONDITIONAL, target, Optional.empty(), evidence(message, lines));
  }

  private Position deferred(Message message, Lines lines) {
    Author cleo = new Author(new Mailbox("Cleo", ""), Optional.empty());
    return position(
        Stance.DEFER, Mode.DIRECT, Target.UNKNOWN, Optional.of(cleo), evidence(message, lines));
  }

  private static Position position(
      Stance stance, Mode mode, Target target, Optional<Author> deferTo, Evidence evidence) {
    return new Position(
        stance,
        mode,
        author(1, ADA),
        target,
        deferTo,
        mode == Mode.CONDITIONAL,
        false,
        false,
        evidence,
        0.94,
        "cues");
  }

  private static Evidence evidence(Message message, Lines lines) {
    LineRange line = new LineRange(4, 4);
    return new Evidence(message.id(), 0, line, lines.span(line), lines.line(4));
  }

  private Message message(
      int number, Mailbox from, String about, String body, List<MessageId> references) {
    Envelope envelope =
        new Envelope(
            new MessageId("<" + root + "." + number + "@example.org>"),
            new SourceLocation("a.mbox", offset + number * 100L, 100),
            from,
            Optional.of(OffsetDateTime.parse("2010-01-20T06:49:50+01:00").plusHours(number)),
            about,
            references,
            references);
    return new Message(envelope, List.of(), List.of(), Flow.FIXED, body, List.of(), defects);
  }

  private static Authorship sender(Author author) {
    return new Authorship(Optional.of(author), Optional.empty(), List.of(Witness.HEADER), 1, false);
  }

  private static Zone zone(Lines lines, ZoneKind kind, int depth, int first, int last) {
    LineRange range = new LineRange(first, last);
    return new Zone(kind, depth, range, lines.span(range));
  }

  private static Author author(int number, Mailbox mailbox) {
    return new Author(mailbox, Optional.of(person(number, mailbox)));
  }

  private static Person person(int number, Mailbox mailbox) {
    return new Person("p" + number, mailbox.displayName(), List.of(mailbox));
  }
}
