package org.colloquy.graph;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.person.Person;
import org.colloquy.position.Position;
import org.colloquy.position.Stance;
import org.colloquy.quote.AttributedMessage;
import org.colloquy.quote.AttributedZone;
import org.colloquy.quote.Author;
import org.colloquy.text.LineRange;
import org.colloquy.text.Lines;
import org.colloquy.zone.Zone;
import org.colloquy.zone.ZoneKind;

/**
 * Gathers edges from messages, and graphs into one. The order in which they are added shows in the
 * contacts only. Not safe from many threads; time is linear in the text.
 */
public final class GraphBuilder {
  private static final Comparator<String> BY_NUMBER =
      Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

  private final Map<String, Person> vertices = new HashMap<>();
  private final Map<Tie, EdgeSum> sums = new HashMap<>();
  private final Optional<NamedPeople> people;

  private record Tie(String from, String to, EdgeKind kind) {}

  /** A builder that reads no names: what it makes has no edges of mention and vocative. */
  public GraphBuilder() {
    people = Optional.empty();
  }

  private GraphBuilder(NamedPeople people) {
    this.people = Optional.of(people);
  }

  /**
   * {@return a builder for the messages of one thread, which also reads whom they name among its
   * people: those who wrote in it and those to whom its messages went}
   *
   * @param thread its messages, in any order
   */
  public static GraphBuilder ofThread(List<AttributedMessage> thread) {
    return new GraphBuilder(NamedPeople.of(thread));
  }

  /**
   * Adds what one message and its positions tie. The sender becomes a vertex even when nothing ties
   * them to anybody; who is no known {@link Person} is left out, with all that leads to them.
   *
   * @param message the message, whose quoted zones tie its sender to their writers
   * @param answered who wrote the message that this one answers, where that is known
   * @param positions the positions found in it; one in quoted text counts too
   * @return this builder
   */
  public GraphBuilder add(
      AttributedMessage message, Optional<Person> answered, List<Position> positions) {
    requireNonNull(answered, "answered must not be null");
    Optional<Instant> date = message.message().date().map(OffsetDateTime::toInstant);
    message
        .sender()
        .flatMap(Author::person)
        .ifPresent(sender -> addSent(message, sender, answered, date));
    positions.forEach(position -> addPosition(position, date));
    return this;
  }

  private void addSent(
      AttributedMessage message, Person sender, Optional<Person> answered, Optional<Instant> date) {
    addVertex(sender);
    Contact once = new Contact(message.message().id(), date, 1);
    answered.ifPresent(to -> tie(sender, to, EdgeKind.REPLY, once));
    addQuotes(message, sender, date);
    for (Author answer : AnsweredPassages.of(message.zones())) {
      answer.person().ifPresent(to -> tie(sender, to, EdgeKind.ANSWER, once));
    }
    if (people.isPresent()) {
      NameReader names = NameReader.read(message, sender, people.get());
      names.named().forEach(to -> tie(sender, to, EdgeKind.MENTION, once));
      names.addressed().forEach(to -> tie(sender, to, EdgeKind.VOCATIVE, once));
    }
  }

  private void addQuotes(AttributedMessage message, Person sender, Optional<Instant> date) {
    if (message.zones().stream().allMatch(z -> z.zone().depth() == 0)) {
      return;
    }
    Lines lines = Lines.of(message.message().body());
    for (AttributedZone quoted : message.zones()) {
      Optional<Person> writer = quoted.authorship().author().flatMap(Author::person);
      if (quoted.zone().depth() > 0 && writer.isPresent() && holdsWords(quoted.zone().kind())) {
        int weight = wordyLines(quoted.zone(), lines);
        if (weight > 0) {
          Contact contact = new Contact(message.message().id(), date, weight);
          tie(sender, writer.get(), EdgeKind.QUOTE, contact);
        }
      }
    }
  }

  /** Whether a writer speaks in zones of this kind, rather than a mailer or mere courtesy. */
  static boolean holdsWords(ZoneKind kind) {
    return switch (kind) {
      case TEXT, HEADING, PATCH, CODE, LOG, TABLE, TRAILER -> true;
      case GREETING, ATTRIBUTION, HEADER_BLOCK, SIGN_OFF, SIGNATURE, FOOTER, SEPARATOR -> false;
    };
  }

  /** Lines of a quoted zone that hold a letter or digit: more than quote marks. */
  private static int wordyLines(Zone zone, Lines lines) {
    LineRange range = zone.lines();
    int count = 0;
    for (int line = range.first(); line <= Math.min(range.last(), lines.count()); line++) {
      count += isWordy(lines, line) ? 1 : 0;
    }
    return count;
  }

  private static boolean isWordy(Lines lines, int line) {
    int at = lines.begin(line);
    int end = lines.end(line);
    while (at < end && !Character.isLetterOrDigit(lines.text().charAt(at))) {
      at++;
    }
    return at < end;
  }

  private void addPosition(Position position, Optional<Instant> date) {
    Optional<Author> to =
        position.stance() == Stance.DEFER ? position.deferTo() : position.target().author();
    Optional<Person> holder = position.holder().person();
    Optional<Person> meant = to.flatMap(Author::person);
    if (holder.isPresent() && meant.isPresent() && position.confidence() > 0) {
      Contact contact = new Contact(position.evidence().message(), date, position.confidence());
      tie(holder.get(), meant.get(), kindOf(position.stance()), contact);
    }
  }

  private static EdgeKind kindOf(Stance stance) {
    return switch (stance) {
      case AGREE -> EdgeKind.AGREE;
      case OBJECT -> EdgeKind.OBJECT;
      case DEFER -> EdgeKind.DEFER;
    };
  }

  private void tie(Person from, Person to, EdgeKind kind, Contact contact) {
    addVertex(from);
    addVertex(to);
    sum(new Tie(from.id(), to.id(), kind)).add(contact);
  }

  private void addVertex(Person person) {
    vertices.putIfAbsent(person.id(), person);
  }

  private EdgeSum sum(Tie tie) {
    return sums.computeIfAbsent(tie, t -> new EdgeSum());
  }

  /**
   * Adds a finished graph of the same people: weights add up, contacts are joined.
   *
   * @param graph a graph of some of the same people
   * @return this builder
   */
  public GraphBuilder add(ParticipantGraph graph) {
    graph.vertices().forEach(this::addVertex);
    graph.edges().forEach(this::add);
    return this;
  }

  private void add(Edge edge) {
    EdgeSum sum = sum(new Tie(edge.from(), edge.to(), edge.kind()));
    edge.contacts().forEach(sum::add);
  }

  /** {@return the graph of all that was added so far} */
  public ParticipantGraph build() {
    return new ParticipantGraph(
        vertices.values().stream().sorted(Comparator.comparing(Person::id, BY_NUMBER)).toList(),
        sums.entrySet().stream()
            .sorted(
                Map.Entry.comparingByKey(
                    Comparator.comparing(Tie::from, BY_NUMBER)
                        .thenComparing(Tie::to, BY_NUMBER)
                        .thenComparing(Tie::kind)))
            .map(e -> e.getValue().edge(e.getKey().from(), e.getKey().to(), e.getKey().kind()))
            .toList());
  }
}
