package org.colloquy.graph;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.message.MessageId;
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
 * evidence only. Not safe from many threads.
 */
public final class GraphBuilder {
  private final Map<String, Person> vertices = new HashMap<>();
  private final Map<Tie, EdgeSum> sums = new HashMap<>();

  private record Tie(String from, String to, EdgeKind kind) {}

  /**
   * Adds what one message and its positions tie. The sender becomes a vertex even when nothing ties
   * them to anybody; who is no known {@link Person} is left out, with all that leads to them.
   *
   * @param message the message, whose quoted zones tie its sender to their writers
   * @param answered who wrote the message that this one answers, where that is known
   * @param positions the positions found in it; one in quoted text counts too
   */
  public GraphBuilder add(
      AttributedMessage message, Optional<Person> answered, List<Position> positions) {
    requireNonNull(answered, "answered must not be null");
    Optional<Person> sender = message.sender().flatMap(Author::person);
    MessageId id = message.message().id();
    sender.ifPresent(this::addVertex);
    tie(sender, answered, EdgeKind.REPLY, 1, id);
    addQuotes(message, sender);
    positions.forEach(this::addPosition);
    return this;
  }

  private void addQuotes(AttributedMessage message, Optional<Person> sender) {
    if (message.zones().stream().allMatch(z -> z.zone().depth() == 0)) {
      return;
    }
    Lines lines = Lines.of(message.message().body());
    for (AttributedZone quoted : message.zones()) {
      if (quoted.zone().depth() > 0 && holdsWords(quoted.zone().kind())) {
        Optional<Person> author = quoted.authorship().author().flatMap(Author::person);
        tie(
            sender,
            author,
            EdgeKind.QUOTE,
            wordyLines(quoted.zone(), lines),
            message.message().id());
      }
    }
  }

  /** Whether a writer speaks in zones of this kind, rather than a mailer or mere courtesy. */
  private static boolean holdsWords(ZoneKind kind) {
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

  private void addPosition(Position position) {
    Optional<Author> to =
        position.stance() == Stance.DEFER ? position.deferTo() : position.target().author();
    tie(
        position.holder().person(),
        to.flatMap(Author::person),
        kindOf(position.stance()),
        position.confidence(),
        position.evidence().message());
  }

  private static EdgeKind kindOf(Stance stance) {
    return switch (stance) {
      case AGREE -> EdgeKind.AGREE;
      case OBJECT -> EdgeKind.OBJECT;
      case DEFER -> EdgeKind.DEFER;
    };
  }

  private void tie(
      Optional<Person> from, Optional<Person> to, EdgeKind kind, double weight, MessageId message) {
    if (from.isPresent() && to.isPresent() && weight > 0) {
      addVertex(from.get());
      addVertex(to.get());
      sum(new Tie(from.get().id(), to.get().id(), kind)).add(weight, List.of(message));
    }
  }

  private void addVertex(Person person) {
    vertices.putIfAbsent(person.id(), person);
  }

  private EdgeSum sum(Tie tie) {
    return sums.computeIfAbsent(tie, t -> new EdgeSum());
  }

  /** Adds a finished graph of the same people: weights add up, evidence is joined. */
  public GraphBuilder add(ParticipantGraph graph) {
    graph.vertices().forEach(this::addVertex);
    for (Edge edge : graph.edges()) {
      sum(new Tie(edge.from(), edge.to(), edge.kind())).add(edge.weight(), edge.evidence());
    }
    return this;
  }

  /** The graph of all that was added so far. */
  public ParticipantGraph build() {
    Comparator<String> byNumber = Comparator.comparingInt(String::length);
    Comparator<String> ids = byNumber.thenComparing(Comparator.naturalOrder());
    return new ParticipantGraph(
        vertices.values().stream().sorted(Comparator.comparing(Person::id, ids)).toList(),
        sums.entrySet().stream()
            .sorted(
                Map.Entry.comparingByKey(
                    Comparator.comparing(Tie::from, ids)
                        .thenComparing(Tie::to, ids)
                        .thenComparing(Tie::kind)))
            .map(e -> e.getValue().edge(e.getKey().from(), e.getKey().to(), e.getKey().kind()))
            .toList());
  }
}
