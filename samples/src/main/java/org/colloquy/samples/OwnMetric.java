package org.colloquy.samples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.colloquy.Colloquy;
import org.colloquy.ThreadAnalysis;
import org.colloquy.archive.Archive;
import org.colloquy.graph.Betweenness;
import org.colloquy.graph.Edge;
import org.colloquy.graph.EdgeKind;
import org.colloquy.graph.Modularity;
import org.colloquy.graph.ParticipantGraph;
import org.colloquy.graph.VertexMetric;
import org.colloquy.graph.VertexScores;
import org.colloquy.person.Person;
import org.colloquy.report.graph.GraphTally;

/** Numbers for people in the graph of who answers whom, one of them of one's own making. */
public final class OwnMetric {

  private OwnMetric() {}

  /** Reads the archive that is named, else the sample archive. */
  public static void main(String[] args) throws IOException {
    run(Path.of(args.length > 0 ? args[0] : "samples/archive/lanternfs.mbox"), System.out);
  }

  /** Prints by how many people each is answered, and how many shortest paths lead through each. */
  static void run(Path mbox, PrintStream out) throws IOException {
    GraphTally tally = new GraphTally();
    try (Archive archive = Archive.open(List.of(mbox));
        Stream<ThreadAnalysis> threads = Colloquy.standard().analyze(archive).threads()) {
      threads.forEachOrdered(tally::add);
    }
    print(tally.graph(), out);
  }

  private static void print(ParticipantGraph graph, PrintStream out) {
    // tag::own-metric
    ParticipantGraph replies = graph.only(EdgeKind.REPLY).withoutLoops().without(Person::bot);
    VertexMetric partners =
        g -> VertexScores.of(g, p -> g.edges().stream().filter(e -> e.to().equals(p.id())).count());
    VertexScores answered = partners.scores(replies);
    VertexScores between = Betweenness.standard().scores(replies);
    // end::own-metric
    replies.vertices().stream()
        .sorted(Comparator.comparingDouble(p -> -answered.of(p)))
        .forEach(p -> out.println(line(p, answered, between)));
    // tag::slices
    graph
        .slices(day -> day.withDayOfMonth(1))
        .forEach((month, part) -> out.println(month + " " + Modularity.standard().score(part)));
    org.jgrapht.Graph<String, Edge> all = graph.asJGraphT(); // for the other algorithms of JGraphT
    // end::slices
    out.println(all.vertexSet().size() + " people, " + all.edgeSet().size() + " edges");
  }

  private static String line(Person person, VertexScores answered, VertexScores between) {
    return String.format(
        Locale.ROOT,
        "%s: answered by %.0f, betweenness %.2f",
        person.name(),
        answered.of(person),
        between.of(person));
  }
}
