package org.colloquy.report.graph;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.ToIntFunction;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.colloquy.graph.Edge;
import org.colloquy.graph.ParticipantGraph;
import org.colloquy.message.MessageId;
import org.colloquy.person.Person;

/**
 * Writes a participant graph as GraphML (graphml.graphdrawing.org), which Gephi, igraph, NetworkX
 * and JGraphT read. Vertices bear name, address and messages; edges bear kind, weight, the number
 * of messages that show them, and their ids with a space between. Characters that XML 1.0 cannot
 * hold are dropped. The same graph gives the same bytes.
 */
public final class GraphMl {
  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  /** An attribute of the format: its key, what bears it, and its type. */
  private enum Key {
    NAME("node", "string"),
    ADDRESS("node", "string"),
    MESSAGES("node", "int"),
    KIND("edge", "string"),
    WEIGHT("edge", "double"),
    COUNT("edge", "int"),
    EVIDENCE("edge", "string");

    private final String bearer;
    private final String type;

    Key(String bearer, String type) {
      this.bearer = bearer;
      this.type = type;
    }

    String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final XMLStreamWriter xml;

  private GraphMl(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /**
   * Writes a graph.
   *
   * @param graph the persons and their ties
   * @param messages how many messages a person sent
   * @param file where to write; replaced where it exists
   */
  public static void write(ParticipantGraph graph, ToIntFunction<Person> messages, Path file)
      throws IOException {
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8))) {
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
      new GraphMl(xml).document(graph, messages);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void document(ParticipantGraph graph, ToIntFunction<Person> messages)
      throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    line(0);
    xml.writeStartElement("graphml");
    xml.writeDefaultNamespace(NAMESPACE);
    for (Key key : Key.values()) {
      key(key);
    }
    line(1);
    xml.writeStartElement("graph");
    attributes("id", "participants", "edgedefault", "directed");
    for (Person person : graph.vertices()) {
      node(person, messages.applyAsInt(person));
    }
    for (Edge edge : graph.edges()) {
      edge(edge);
    }
    end(1);
    end(0);
    xml.writeEndDocument();
  }

  private void key(Key key) throws XMLStreamException {
    line(1);
    xml.writeEmptyElement("key");
    attributes("id", key.id(), "for", key.bearer, "attr.name", key.id(), "attr.type", key.type);
  }

  private void node(Person person, int messages) throws XMLStreamException {
    line(2);
    xml.writeStartElement("node");
    attributes("id", person.id());
    data(Key.NAME, person.name());
    data(Key.ADDRESS, person.address());
    data(Key.MESSAGES, Integer.toString(messages));
    end(2);
  }

  private void edge(Edge edge) throws XMLStreamException {
    line(2);
    xml.writeStartElement("edge");
    attributes("source", edge.from(), "target", edge.to());
    data(Key.KIND, edge.kind().id());
    data(Key.WEIGHT, Double.toString(edge.weight()));
    data(Key.COUNT, Integer.toString(edge.evidence().size()));
    data(Key.EVIDENCE, String.join(" ", edge.evidence().stream().map(MessageId::value).toList()));
    end(2);
  }

  private void data(Key key, String value) throws XMLStreamException {
    line(3);
    xml.writeStartElement("data");
    attributes("key", key.id());
    xml.writeCharacters(XmlText.of(value));
    xml.writeEndElement();
  }

  private void attributes(String... namesAndValues) throws XMLStreamException {
    for (int i = 0; i < namesAndValues.length; i += 2) {
      xml.writeAttribute(namesAndValues[i], XmlText.of(namesAndValues[i + 1]));
    }
  }

  private void end(int depth) throws XMLStreamException {
    line(depth);
    xml.writeEndElement();
  }

  private void line(int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }
}
