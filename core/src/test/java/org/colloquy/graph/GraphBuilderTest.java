package org.colloquy.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
import org.colloquy.text.Span;
import org.colloquy.zone.Zone;
import org.colloquy.zone.ZoneKind;
import org.colloquy.zone.Zoner;
import org.junit.jupiter.api.Test;

class GraphBuilderTest {
  private final Person ada = person("p2", "Ada Ash");
  private final Person ben = person("p10", "Ben Bo");
  private final Person cleo = person("p1", "Cleo Clay");

  @Test
  void anEmptyGraphHasNothing() {
    ParticipantGraph graph = new GraphBuilder().build();
    assertThat(graph.vertices()).isEmpty();
    assertThat(graph.edges()).isEmpty();
  }

  @Test
  void aReplyTiesTheSenderToWhomTheyAnswer() {
    ParticipantGraph graph =
        new GraphBuilder()
            .add(mail("1", ada, ""), Optional.empty(), List.of())
            .add(mail("2", ben, ""), Optional.of(ada), List.of())
            .add(mail("3", ben, ""), Optional.of(ada), List.of())
            .add(mail("4", ada, ""), Optional.of(ada), List.of())
            .build();
    assertThat(graph.vertices()).containsExactly(ada, ben);
    assertThat(show(graph)).containsExactly("p2 reply p2 1.0 [4]", "p10 reply p2 2.0 [2, 3]");
  }

  @Test
  void aQuoteWeighsTheLinesThatHoldWords() {
    AttributedMessage mail =
        mail(
            "1",
            ada,
            "On Monday Ben wrote:\n> one\n>\n> two\n> --\n> Ben\n>> three\n",
            zone(ZoneKind.ATTRIBUTION, 0, 1, 1, ada),
            zone(ZoneKind.TEXT, 1, 2, 4, ben),
            zone(ZoneKind.SIGNATURE, 1, 5, 6, ben),
            zone(ZoneKind.TEXT, 2, 7, 8, cleo));
    ParticipantGraph graph = new GraphBuilder().add(mail, Optional.empty(), List.of()).build();
    assertThat(show(graph)).containsExactly("p2 quote p1 1.0 [1]", "p2 quote p10 2.0 [1]");
  }

  @Test
  void newTextUnderAQuoteAnswersTheWriterOfTheNearestWords() {
    AttributedMessage mail =
        mail(
            "1",
            ada,
            "Hello\n> one\nyes\n+1\n>> two\n> three\nno\n> four\nRegards\n",
            zone(ZoneKind.TEXT, 0, 1, 1, ada),
            zone(ZoneKind.TEXT, 1, 2, 2, ben),
            zone(ZoneKind.TEXT, 0, 3, 3, ada),
            zone(ZoneKind.CODE, 0, 4, 4, ada),
            zone(ZoneKind.TEXT, 2, 5, 5, cleo),
            zone(ZoneKind.TEXT, 1, 6, 6, ben),
            zone(ZoneKind.TEXT, 0, 7, 7, ada),
            zone(ZoneKind.TEXT, 1, 8, 8, cleo),
            zone(ZoneKind.SIGN_OFF, 0, 9, 10, ada));
    ParticipantGraph graph = new GraphBuilder().add(mail, Optional.empty(), List.of()).build();
    assertThat(show(graph.only(EdgeKind.ANSWER))).containsExactly("p2 answer p10 2.0 [1]");
  }

  @Test
  void namesAreReadInTheGraphOfAThreadOnly() {
    Message message = message("1", "Hi Ben,\nas Cleo said\n");
    AttributedMessage mail =
        new AttributedMessage(
            message,
            Optional.of(author(ada)),
            Optional.empty(),
            Zoner.standard().segment(message).stream()
                .map(zone -> new AttributedZone(zone, Authorship.UNKNOWN))
                .toList(),
            List.of(author(ada), author(ben), author(cleo)));
    GraphBuilder builder = GraphBuilder.ofThread(List.of(mail));
    assertThat(show(builder.add(mail, Optional.empty(), List.of()).build()))
        .containsExactly("p2 mention p1 1.0 [1]", "p2 vocative p10 1.0 [1]");
    assertThat(new GraphBuilder().add(mail, Optional.empty(), List.of()).build().edges()).isEmpty();
  }

  @Test
  void positionsTieTheirHolderWhoeverWroteThem() {
    AttributedMessage mail = mail("1", ada, "text\n");
    ParticipantGraph graph =
        new GraphBuilder()
            .add(
                mail,
                Optional.empty(),
                List.of(
                    position(Stance.AGREE, ada, Optional.of(ben), Optional.empty(), 0.5),
                    position(Stance.AGREE, ada, Optional.of(ben), Optional.empty(), 0.25),
                    position(Stance.OBJECT, cleo, Optional.of(ben), Optional.empty(), 1),
                    position(Stance.OBJECT, cleo, Optional.empty(), Optional.empty(), 1),
                    position(Stance.DEFER, ada, Optional.of(ben), Optional.of(cleo), 1)))
            .build();
    assertThat(show(graph))
        .containsExactly("p1 object p10 1.0 [1]", "p2 defer p1 1.0 [1]", "p2 agree p10 0.75 [1]");
  }

  @Test
  void whoIsKnownByNameOnlyIsLeftOut() {
    Author stranger = new Author(new Mailbox("Dora Dew", ""), Optional.empty());
    AttributedMessage mail =
        new AttributedMessage(
            message("1", "> x\n"),
            Optional.of(stranger),
            Optional.empty(),
            List.of(zone(ZoneKind.TEXT, 1, 1, 2, ada)),
            List.of());
    assertThat(new GraphBuilder().add(mail, Optional.of(ben), List.of()).build())
        .isEqualTo(new ParticipantGraph(List.of(), List.of()));
  }

  @Test
  void graphsOfThreadsAddUpToTheGraphOfAllTheirMessages() {
    List<AttributedMessage> mails = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      mails.add(mail("" + i, i % 3 == 0 ? ada : ben, ""));
    }
    GraphBuilder whole = new GraphBuilder();
    GraphBuilder first = new GraphBuilder();
    GraphBuilder second = new GraphBuilder();
    for (int i = 0; i < mails.size(); i++) {
      Optional<Person> answered = Optional.of(i % 4 == 0 ? cleo : ada);
      whole.add(mails.get(i), answered, List.of());
      (i < 12 ? first : second).add(mails.get(i), answered, List.of());
    }
    assertThat(new GraphBuilder().add(first.build()).add(second.build()).build())
        .isEqualTo(whole.build());
  }

  private static List<String> show(ParticipantGraph graph) {
    return graph.edges().stream()
        .map(
            e ->
                String.join(
                    " ", e.from(), e.kind().id(), e.to(), "" + e.weight(), e.evidence().toString()))
        .toList();
  }

  private static Person person(String id, String name) {
    return new Person(id, name, List.of(new Mailbox(name, id + "@example.org")));
  }

  private static Author author(Person person) {
    return new Author(person.mailboxes().get(0), Optional.of(person));
  }

  private static Message message(String id, String body) {
    Envelope envelope =
        new Envelope(
            new MessageId(id),
            new SourceLocation("test.mbox", 0, 0),
            Mailbox.NONE,
            Optional.empty(),
            "",
            List.of(),
            List.of());
    return new Message(envelope, List.of(), List.of(), Flow.FIXED, body, List.of(), List.of());
  }

  private static AttributedMessage mail(
      String id, Person sender, String body, AttributedZone... zones) {
    return new AttributedMessage(
        message(id, body),
        Optional.of(author(sender)),
        Optional.empty(),
        List.of(zones),
        List.of());
  }

  private static AttributedZone zone(ZoneKind kind, int depth, int first, int last, Person writer) {
    LineRange lines = new LineRange(first, last);
    Authorship authorship =
        new Authorship(
            Optional.of(author(writer)),
            Optional.empty(),
            List.of(Witness.ATTRIBUTION_LINE),
            1,
            false);
    return new AttributedZone(
        new Zone(kind, depth, lines, Lines.of("\n".repeat(last)).span(lines)), authorship);
  }

  private static Position position(
      Stance stance,
      Person holder,
      Optional<Person> target,
      Optional<Person> to,
      double confidence) {
    return new Position(
        stance,
        Mode.DIRECT,
        author(holder),
        new Target(target.map(GraphBuilderTest::author), OptionalInt.empty(), Optional.empty()),
        to.map(GraphBuilderTest::author),
        false,
        false,
        false,
        new Evidence(new MessageId("1"), 0, new LineRange(1, 1), new Span(0, 4), "text"),
        confidence,
        "test");
  }
}
