package org.colloquy.report.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.colloquy.graph.Edge;

/**
 * Writes a participant graph as GEXF 1.3 (gexf.net), a dynamic graph with interval time: an edge
 * has a spell on the day (UTC) of each of its contacts, a vertex one from the first day on which it
 * wrote or was tied to somebody to the last. Days, not moments, for NetworkX reads no moments; the
 * attributes "first" and "last" have the moments. What has no date is there all the time. The kind
 * of an edge is its {@code kind}, so that Gephi keeps the edges between two persons apart.
 */
final class Gexf {
  private static final String NAMESPACE = "http://gexf.net/1.3";

  /** What xs:date can hold in four digits of a year. */
  private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);

  private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

  /** The time from the first to the last of some days. */
  private record Life(LocalDate first, LocalDate last) {
    Life with(Life other) {
      return new Life(
          first.isBefore(other.first) ? first : other.first,
          last.isAfter(other.last) ? last : other.last);
    }
  }

  private final XmlOut xml;
  private final Map<String, Life> lives = new HashMap<>();

  private Gexf(XmlOut xml) {
    this.xml = xml;
  }

  static void write(ExportGraph graph, OutputStream out) throws IOException {
    try {
      new Gexf(new XmlOut(out, "gexf", NAMESPACE)).document(graph);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void document(ExportGraph graph) throws XMLStreamException, IOException {
    xml.attributes("version", "1.3");
    xml.open("meta");
    xml.text("creator", "Colloquy");
    xml.text("description", "Who is tied to whom on a mailing list");
    xml.close();
    xml.open(
        "graph",
        "defaultedgetype",
        "directed",
        "mode",
        "dynamic",
        "timeformat",
        "date",
        "timerepresentation",
        "interval");
    declare(
        "node",
        "address string",
        "bot boolean",
        "roles string",
        "messages integer",
        "first string",
        "last string");
    declare("edge", "kind string", "count integer", "first string", "last string");
    gatherLives(graph);
    nodes(graph);
    edges(graph);
    xml.close();
    xml.end();
  }

  private void declare(String bearer, String... namesAndTypes) throws XMLStreamException {
    xml.open("attributes", "class", bearer, "mode", "static");
    for (String each : namesAndTypes) {
      int space = each.indexOf(' ');
      String name = each.substring(0, space);
      xml.empty("attribute", "id", name, "title", name, "type", each.substring(space + 1));
    }
    xml.close();
  }

  private void dates(Optional<Instant> first, Optional<Instant> last) throws XMLStreamException {
    value("first", first.map(Instant::toString).orElse(""));
    value("last", last.map(Instant::toString).orElse(""));
  }

  private void gatherLives(ExportGraph graph) {
    for (ExportVertex vertex : graph.vertices()) {
      live(vertex.person().id(), vertex.first(), vertex.last());
    }
    for (Edge edge : graph.edges()) {
      live(edge.from(), edge.first(), edge.last());
      live(edge.to(), edge.first(), edge.last());
    }
  }

  private void live(String id, Optional<Instant> first, Optional<Instant> last) {
    if (first.isPresent() && last.isPresent()) {
      lives.merge(id, new Life(day(first.get()), day(last.get())), Life::with);
    }
  }

  private static LocalDate day(Instant date) {
    LocalDate day = LocalDate.ofInstant(date, ZoneOffset.UTC);
    return day.isBefore(EARLIEST) ? EARLIEST : day.isAfter(LATEST) ? LATEST : day;
  }

  private void nodes(ExportGraph graph) throws XMLStreamException {
    xml.open("nodes");
    for (ExportVertex vertex : graph.vertices()) {
      xml.open("node", "id", vertex.person().id(), "label", vertex.person().name());
      xml.open("attvalues");
      value("address", vertex.person().address());
      value("bot", Boolean.toString(vertex.person().bot()));
      value("roles", vertex.roleWords());
      value("messages", Integer.toString(vertex.messages()));
      dates(vertex.first(), vertex.last());
      xml.close();
      Life life = lives.get(vertex.person().id());
      if (life != null) {
        spells(List.of(life));
      }
      xml.close();
    }
    xml.close();
  }

  private void edges(ExportGraph graph) throws XMLStreamException {
    xml.open("edges");
    int number = 0;
    for (Edge edge : graph.edges()) {
      xml.open(
          "edge",
          "id",
          "e" + ++number,
          "source",
          edge.from(),
          "target",
          edge.to(),
          "kind",
          edge.kind().id(),
          "weight",
          Double.toString(edge.weight()));
      xml.open("attvalues");
      value("kind", edge.kind().id());
      value("count", Integer.toString(edge.contacts().size()));
      dates(edge.first(), edge.last());
      xml.close();
      spells(
          edge.contacts().stream()
              .flatMap(contact -> contact.date().stream())
              .map(Gexf::day)
              .distinct()
              .sorted()
              .map(day -> new Life(day, day))
              .toList());
      xml.close();
    }
    xml.close();
  }

  private void spells(List<Life> spells) throws XMLStreamException {
    if (!spells.isEmpty()) {
      xml.open("spells");
      for (Life spell : spells) {
        xml.empty("spell", "start", spell.first().toString(), "end", spell.last().toString());
      }
      xml.close();
    }
  }

  private void value(String name, String value) throws XMLStreamException {
    if (!value.isEmpty()) {
      xml.empty("attvalue", "for", name, "value", value);
    }
  }
}
