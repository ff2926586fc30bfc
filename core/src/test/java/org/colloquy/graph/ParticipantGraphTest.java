package org.colloquy.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.colloquy.message.Envelope;
import org.colloquy.message.MessageId;
import org.colloquy.message.SourceLocation;
import org.colloquy.person.Decisions;
import org.colloquy.person.Person;
import org.colloquy.person.PersonResolver;
import org.colloquy.role.Role;
import org.colloquy.role.RoleClaim;
import org.colloquy.role.Roles;
import org.jgrapht.Graph;
import org.junit.jupiter.api.Test;

class ParticipantGraphTest {
  private final Sketch sketch =
      new Sketch()
          .edge(
              "p1",
              "p2",
              EdgeKind.REPLY,
              "2020-12-31T23:59:59Z",
              "2021-01-01T00:00:00Z",
              "2021-06-01T00:00:00Z")
          .edge("p2", "p3", EdgeKind.AGREE, "2021-02-01T00:00:00Z")
          .edge("p3", "p1", EdgeKind.REPLY, 1)
          .edge("p3", "p3", EdgeKind.REPLY, "2021-02-01T00:00:00Z")
          .person("p4");

  @Test
  void anEdgeKnowsItsFirstAndLastDate() {
    Edge edge = sketch.graph().edges().get(0);
    assertThat(edge.weight()).isEqualTo(3);
    assertThat(edge.first()).contains(Instant.parse("2020-12-31T23:59:59Z"));
    assertThat(edge.last()).contains(Instant.parse("2021-06-01T00:00:00Z"));
    assertThat(sketch.graph().edges().get(2).first()).isEmpty();
  }

  @Test
  void slicesHoldTheContactsOfTheirTime() {
    SortedMap<LocalDate, ParticipantGraph> years =
        sketch.graph().slices(day -> day.withDayOfYear(1));
    assertThat(years).containsOnlyKeys(LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 1));
    ParticipantGraph first = List.copyOf(years.values()).get(0);
    assertThat(first.vertices()).containsExactly(sketch.get("p1"), sketch.get("p2"));
    assertThat(first.edges()).singleElement().returns(1.0, Edge::weight);
    ParticipantGraph second = List.copyOf(years.values()).get(1);
    assertThat(second.vertices())
        .containsExactly(sketch.get("p1"), sketch.get("p2"), sketch.get("p3"));
    assertThat(second.edges()).extracting(Edge::weight).containsExactly(2.0, 1.0, 1.0);
  }

  @Test
  void kindsLoopsAndPersonsCanBeLeftOut() {
    ParticipantGraph graph = sketch.graph();
    assertThat(graph.only(EdgeKind.AGREE).edges()).hasSize(1);
    assertThat(graph.only(EdgeKind.AGREE).vertices()).hasSize(4);
    assertThat(graph.withoutLoops().edges()).hasSize(3);
    ParticipantGraph without = graph.without(person -> person.id().equals("p3"));
    assertThat(without.vertices()).hasSize(3);
    assertThat(without.edges()).hasSize(1);
  }

  @Test
  void verticesHaveTheirRoles() {
    Person ada = sketch.get("p1");
    RoleClaim then =
        new RoleClaim(
            Role.MAINTAINER,
            ada.mailboxes().get(0),
            "",
            Optional.empty(),
            Optional.of(LocalDate.of(2020, 1, 1)),
            "MAINTAINERS:1");
    Envelope mail =
        new Envelope(
            new MessageId("<1@example.org>"),
            new SourceLocation("a.mbox", 0, 0),
            ada.mailboxes().get(0),
            Optional.empty(),
            "",
            List.of(),
            List.of());
    Roles roles =
        Roles.of(List.of(then), new PersonResolver(Decisions.NONE).resolveSenders(List.of(mail)));
    assertThat(sketch.graph().vertices(roles).get(0).roles()).containsExactly(Role.MAINTAINER);
    assertThat(sketch.graph().vertices(roles).get(1).roles()).isEmpty();
    assertThat(sketch.graph().vertices(roles, LocalDate.of(2021, 1, 1)).get(0).roles()).isEmpty();
  }

  @Test
  void jGraphTSeesTheSameGraphAndCannotChangeIt() {
    Graph<String, Edge> view = sketch.graph().asJGraphT();
    assertThat(view.vertexSet()).containsExactly("p1", "p2", "p3", "p4");
    assertThat(view.edgeSet()).hasSize(4);
    Edge edge = view.getEdge("p1", "p2");
    assertThat(view.getEdgeWeight(edge)).isEqualTo(3);
    assertThat(view.inDegreeOf("p3")).isEqualTo(2);
    assertThatThrownBy(() -> view.addVertex("p5"))
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
