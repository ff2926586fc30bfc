package org.colloquy.graph;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.colloquy.person.Person;
import org.colloquy.role.Role;
import org.colloquy.role.RoleClaim;
import org.colloquy.role.Roles;
import org.jgrapht.Graph;
import org.jgrapht.graph.AsUnmodifiableGraph;
import org.jgrapht.graph.DirectedWeightedPseudograph;

/**
 * Persons and what ties them: at most one edge for each pair, direction and {@link EdgeKind}.
 * Answers to oneself are edges too, from a person to the same person.
 *
 * <pre>{@code
 * ParticipantGraph replies = graph.only(EdgeKind.REPLY).withoutLoops().without(Person::bot);
 * VertexScores scores = PageRank.standard().scores(replies);
 * graph.slices(day -> day.withDayOfYear(1)).forEach((year, part) -> …);
 * }</pre>
 *
 * @param vertices the persons, in order of their ids' numbers
 * @param edges the ties, ordered by from, to and kind; both ends are vertices
 */
public record ParticipantGraph(List<Person> vertices, List<Edge> edges) {

  /** Copies the collections. */
  public ParticipantGraph {
    vertices = List.copyOf(vertices);
    edges = List.copyOf(edges);
  }

  /**
   * {@return all persons, and the edges of some kinds}
   *
   * @param first one kind
   * @param more further kinds
   */
  public ParticipantGraph only(EdgeKind first, EdgeKind... more) {
    Set<EdgeKind> kinds = EnumSet.of(first, more);
    return where(edge -> kinds.contains(edge.kind()));
  }

  /** {@return the same graph without what ties a person to themselves} */
  public ParticipantGraph withoutLoops() {
    return where(edge -> !edge.isLoop());
  }

  private ParticipantGraph where(Predicate<Edge> kept) {
    return new ParticipantGraph(vertices, edges.stream().filter(kept).toList());
  }

  /**
   * {@return the graph that the other persons induce: some are left out, with all that ties them}
   *
   * @param left whether a person is left out
   */
  public ParticipantGraph without(Predicate<Person> left) {
    List<Person> kept = vertices.stream().filter(left.negate()).toList();
    Set<String> ids = kept.stream().map(Person::id).collect(Collectors.toCollection(HashSet::new));
    return new ParticipantGraph(
        kept, edges.stream().filter(e -> ids.contains(e.from()) && ids.contains(e.to())).toList());
  }

  /**
   * {@return the persons, each with all the roles that they ever had}
   *
   * @param roles who had which role
   */
  public List<Vertex> vertices(Roles roles) {
    requireNonNull(roles, "roles must not be null");
    return vertices.stream().map(person -> new Vertex(person, all(roles.of(person)))).toList();
  }

  /**
   * {@return the persons, each with the roles that they had on a day}
   *
   * @param roles who had which role
   * @param day the day that counts
   */
  public List<Vertex> vertices(Roles roles, LocalDate day) {
    return vertices.stream().map(person -> new Vertex(person, roles.of(person, day))).toList();
  }

  private static Set<Role> all(List<RoleClaim> claims) {
    return claims.stream()
        .map(RoleClaim::role)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
  }

  /**
   * {@return the graph cut by time: for each slice that has a contact, the persons whom its
   * contacts tie, and these ties alone} Days are those of UTC; contacts without a date are in no
   * slice. Time and memory are linear in the contacts.
   *
   * @param start the first day of the slice that holds a day: {@code day -> day.withDayOfMonth(1)}
   *     cuts by months
   */
  public SortedMap<LocalDate, ParticipantGraph> slices(UnaryOperator<LocalDate> start) {
    return GraphSlices.of(this, requireNonNull(start, "start must not be null"));
  }

  /**
   * {@return the graph for the algorithms of JGraphT, the one place where its types are seen:
   * directed, with loops and parallel edges, the ids of persons as vertices and the weights of this
   * graph} A view of a copy that nobody can change; kinds are not told apart, so take some with
   * {@link #only}.
   */
  public Graph<String, Edge> asJGraphT() {
    Graph<String, Edge> graph = new DirectedWeightedPseudograph<>(Edge.class);
    vertices.forEach(person -> graph.addVertex(person.id()));
    for (Edge edge : edges) {
      graph.addEdge(edge.from(), edge.to(), edge);
      graph.setEdgeWeight(edge, edge.weight());
    }
    return new AsUnmodifiableGraph<>(graph);
  }
}
