package org.colloquy.report.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.colloquy.graph.Edge;
import org.colloquy.message.MessageId;

/**
 * Writes a participant graph as GraphML (graphml.graphdrawing.org). Vertices bear name, address,
 * whether a program sends the mails, roles with a space between, messages, and the dates of the
 * first and the last; edges bear kind, weight, the number of messages that show them, the dates of
 * the first and the last, and their ids with a space between. What is not known is left out.
 */
final class GraphMl {
  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  /** An attribute of the format: its key, what bears it, and its type. */
  private enum Key {
    NAME("node", "string"),
    ADDRESS("node", "string"),
    BOT("node", "boolean"),
    ROLES("node", "string"),
    MESSAGES("node", "int"),
    FIRST("node", "string"),
    LAST("node", "string"),
    KIND("edge", "string"),
    WEIGHT("edge", "double"),
    COUNT("edge", "int"),
    EVIDENCE("edge", "string"),
    // keys of their own, since igraph does not read those that are for all
    FIRST_CONTACT("edge", "string", "first"),
    LAST_CONTACT("edge", "string", "last");

    private final String bearer;
    private final String type;
    private final String attribute;

    Key(String bearer, String type) {
      this.bearer = bearer;
      this.type = type;
      this.attribute = id();
    }

    Key(String bearer, String type, String attribute) {
      this.bearer = bearer;
      this.type = type;
      this.attribute = attribute;
    }

    String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final XmlOut xml;

  private GraphMl(XmlOut xml) {
    this.xml = xml;
  }

  static void write(ExportGraph graph, OutputStream out) throws IOException {
    try {
      new GraphMl(new XmlOut(out, "graphml", NAMESPACE)).document(graph);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void document(ExportGraph graph) throws XMLStreamException, IOException {
    for (Key key : Key.values()) {
      xml.empty(
          "key",
          "id",
          key.id(),
          "for",
          key.bearer,
          "attr.name",
          key.attribute,
          "attr.type",
          key.type);
    }
    xml.open("graph", "id", "participants", "edgedefault", "directed");
    for (ExportVertex vertex : graph.vertices()) {
      node(vertex);
    }
    for (Edge edge : graph.edges()) {
      edge(edge);
    }
    xml.close();
    xml.end();
  }

  private void node(ExportVertex vertex) throws XMLStreamException {
    xml.open("node", "id", vertex.person().id());
    data(Key.NAME, vertex.person().name());
    data(Key.ADDRESS, vertex.person().address());
    data(Key.BOT, Boolean.toString(vertex.person().bot()));
    if (!vertex.roles().isEmpty()) {
      data(Key.ROLES, vertex.roleWords());
    }
    data(Key.MESSAGES, Integer.toString(vertex.messages()));
    date(Key.FIRST, vertex.first());
    date(Key.LAST, vertex.last());
    xml.close();
  }

  private void edge(Edge edge) throws XMLStreamException {
    xml.open("edge", "source", edge.from(), "target", edge.to());
    data(Key.KIND, edge.kind().id());
    data(Key.WEIGHT, Double.toString(edge.weight()));
    data(Key.COUNT, Integer.toString(edge.contacts().size()));
    date(Key.FIRST_CONTACT, edge.first());
    date(Key.LAST_CONTACT, edge.last());
    data(Key.EVIDENCE, String.join(" ", edge.evidence().stream().map(MessageId::value).toList()));
    xml.close();
  }

  private void date(Key key, Optional<Instant> date) throws XMLStreamException {
    if (date.isPresent()) {
      data(key, date.get().toString());
    }
  }

  private void data(Key key, String value) throws XMLStreamException {
    xml.text("data", value, "key", key.id());
  }
}
