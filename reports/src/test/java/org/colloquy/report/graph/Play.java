package org.colloquy.report.graph;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.colloquy.MessageAnalysis;
import org.colloquy.ThreadAnalysis;
import org.colloquy.graph.GraphBuilder;
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
import org.colloquy.text.Span;
import org.colloquy.thread.MessageThread;
import org.colloquy.thread.ParentBy;
import org.colloquy.zone.Zone;
import org.colloquy.zone.ZoneKind;

/**
 * A cast of invented people and the threads they play: analyses built by hand, so that tests of
 * reports do not hang on how mail is read.
 *
 * <pre>{@code
 * Play play = new Play();
 * play.says("Ada", "2026-01-01T00:00:00Z", "Shall we?");
 * play.answers(0, "Ben", "2026-01-01T06:00:00Z", "Yes.").position(Stance.AGREE);
 * ThreadAnalysis thread = play.endThread();
 * }</pre>
 */
public final class Play {
  private static final Evidence NO_WORDS =
      new Evidence(new MessageId("<none>"), 0, new LineRange(1, 1), new Span(0, 1), "-");

  private final Map<String, Person> cast = new LinkedHashMap<>();
  private final List<Line> lines = new ArrayList<>();
  private int threads;
  private Optional<String> subject = Optional.empty();

  /** One message, to which positions may be added. */
  public static final class Line {
    private final Optional<Author> sender;
    private final Message message;
    private final Optional<MessageId> parent;
    private final Optional<Author> answered;
    private final List<Position> positions = new ArrayList<>();

    private Line(
        Optional<Author> sender,
        Message message,
        Optional<MessageId> parent,
        Optional<Author> answered) {
      this.sender = sender;
      this.message = message;
      this.parent = parent;
      this.answered = answered;
    }

    /** The sender takes a stance towards the person answered. */
    public Line position(Stance stance) {
      return position(stance, Mode.DIRECT, 0, false);
    }

    /** The same, in a mode, at a quote depth, perhaps as a trailer. */
    public Line position(Stance stance, Mode mode, int depth, boolean trailer) {
      Evidence evidence =
          new Evidence(
              message.id(), depth, NO_WORDS.lines(), NO_WORDS.span(), message.body().strip());
      Optional<Author> deferTo = stance == Stance.DEFER ? answered : Optional.empty();
      positions.add(
          new Position(
              stance,
              mode,
              sender.orElseThrow(),
              new Target(answered, OptionalInt.empty(), parent),
              deferTo,
              mode == Mode.CONDITIONAL,
              false,
              trailer,
              evidence,
              0.75,
              "cues"));
      return this;
    }

    /** The sender leaves the judgement to somebody of the cast. */
    public Line defers(Person to, Mode mode) {
      return defers(author(to), mode);
    }

    /** The sender leaves the judgement to somebody who is named only: "the maintainers". */
    public Line defers(String name, Mode mode) {
      return defers(new Author(new Mailbox(name, ""), Optional.empty()), mode);
    }

    private Line defers(Author to, Mode mode) {
      positions.add(
          new Position(
              Stance.DEFER,
              mode,
              sender.orElseThrow(),
              new Target(answered, OptionalInt.empty(), parent),
              Optional.of(to),
              mode == Mode.CONDITIONAL,
              false,
              false,
              new Evidence(
                  message.id(), 0, NO_WORDS.lines(), NO_WORDS.span(), message.body().strip()),
              0.75,
              "cues"));
      return this;
    }

    private MessageAnalysis analysis(MessageId root) {
      Zone zone =
          new Zone(
              ZoneKind.TEXT, 0, new LineRange(1, 1), new Span(0, message.body().strip().length()));
      Authorship authorship =
          new Authorship(sender, Optional.empty(), List.of(Witness.HEADER), 0.5, false);
      AttributedMessage attributed =
          new AttributedMessage(
              message,
              sender,
              parent,
              List.of(new AttributedZone(zone, sender.isEmpty() ? Authorship.UNKNOWN : authorship)),
              List.of());
      return new MessageAnalysis(
          attributed, root, parent.map(id -> ParentBy.REFERENCES), positions, List.of());
    }
  }

  /** The person of this name, with an address made from it; a program, when it ends in "Bot". */
  public Person person(String name) {
    String address = "p" + (cast.size() + 1) + "@example.org";
    return cast.computeIfAbsent(
        name,
        n ->
            new Person(
                "p" + (cast.size() + 1), n, List.of(new Mailbox(n, address)), n.endsWith("Bot")));
  }

  /** The messages that follow in this thread bear a subject, instead of "Scene" and a number. */
  public Play about(String text) {
    subject = Optional.of(text);
    return this;
  }

  /** Somebody starts a thread; the date may be "". */
  public Line says(String name, String date, String text) {
    return add(name, date, text, Optional.empty(), Optional.empty());
  }

  /** Somebody answers the message with this number in the thread. */
  public Line answers(int number, String name, String date, String text) {
    Line answered = lines.get(number);
    return add(name, date, text, Optional.of(answered.message.id()), answered.sender);
  }

  /** Somebody answers a message that the archive lacks, as the first of a thread. */
  public Line answersMissing(String name, String date, String text) {
    return add(name, date, text, Optional.of(missing()), Optional.empty());
  }

  private MessageId missing() {
    return new MessageId("<missing." + threads + "@example.org>");
  }

  private Line add(
      String name,
      String date,
      String text,
      Optional<MessageId> parent,
      Optional<Author> answered) {
    MessageId id = new MessageId("<" + threads + "." + lines.size() + "@example.org>");
    Optional<Author> sender = name.isEmpty() ? Optional.empty() : Optional.of(author(person(name)));
    Envelope envelope =
        new Envelope(
            id,
            new SourceLocation("play.mbox", 100L * lines.size(), 90),
            sender.map(Author::mailbox).orElse(Mailbox.NONE),
            date.isEmpty() ? Optional.empty() : Optional.of(OffsetDateTime.parse(date)),
            subject.orElse("Scene " + threads),
            List.of(),
            List.of());
    Message message =
        new Message(envelope, List.of(), List.of(), Flow.FIXED, text + "\n", List.of(), List.of());
    Line line = new Line(sender, message, parent, answered);
    lines.add(line);
    return line;
  }

  private static Author author(Person person) {
    return new Author(person.mailboxes().get(0), Optional.of(person));
  }

  /** Number of messages above a message that the thread holds. */
  private int depth(Line line) {
    return line.parent
        .flatMap(id -> lines.stream().filter(l -> l.message.id().equals(id)).findFirst())
        .map(parent -> 1 + depth(parent))
        .orElse(0);
  }

  /** The thread of the messages since the last one ended. */
  public ThreadAnalysis endThread() {
    Line first = lines.get(0);
    MessageId root = first.parent.orElse(first.message.id());
    List<MessageThread.Member> members = new ArrayList<>();
    List<MessageAnalysis> messages = new ArrayList<>();
    GraphBuilder graph = new GraphBuilder();
    for (Line line : lines) {
      MessageAnalysis analysis = line.analysis(root);
      messages.add(analysis);
      members.add(
          new MessageThread.Member(
              line.message.envelope(), line.parent, analysis.parentBy(), depth(line)));
      graph.add(analysis.attributed(), line.answered.flatMap(Author::person), analysis.positions());
    }
    lines.clear();
    subject = Optional.empty();
    threads++;
    return new ThreadAnalysis(new MessageThread(root, members), messages).withGraph(graph.build());
  }
}
