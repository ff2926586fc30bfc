package org.colloquy.report.graph;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.colloquy.graph.Edge;

/**
 * Writes a participant graph in DOT, the language of Graphviz (graphviz.org/doc/info/lang.html).
 * All strings are quoted; a backslash is doubled, for Graphviz reads it as an escape in labels.
 */
final class Dot {
  private final Writer out;

  private Dot(Writer out) {
    this.out = out;
  }

  static void write(ExportGraph graph, OutputStream stream) throws IOException {
    Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    new Dot(out).graph(graph);
    out.flush();
  }

  private void graph(ExportGraph graph) throws IOException {
    out.write("digraph participants {\n");
    for (ExportVertex vertex : graph.vertices()) {
      node(vertex);
    }
    for (Edge edge : graph.edges()) {
      edge(edge);
    }
    out.write("}\n");
  }

  private void node(ExportVertex vertex) throws IOException {
    out.write("  " + quoted(vertex.person().id()) + " [label=" + quoted(vertex.person().name()));
    attribute("address", vertex.person().address());
    attribute("bot", Boolean.toString(vertex.person().bot()));
    attribute("roles", vertex.roleWords());
    attribute("messages", Integer.toString(vertex.messages()));
    out.write("];\n");
  }

  private void edge(Edge edge) throws IOException {
    out.write("  " + quoted(edge.from()) + " -> " + quoted(edge.to()));
    out.write(" [kind=" + quoted(edge.kind().id()));
    attribute("weight", Double.toString(edge.weight()));
    attribute("count", Integer.toString(edge.contacts().size()));
    attribute("first", edge.first().map(Object::toString).orElse(""));
    attribute("last", edge.last().map(Object::toString).orElse(""));
    out.write("];\n");
  }

  private void attribute(String name, String value) throws IOException {
    if (!value.isEmpty()) {
      out.write(", " + name + "=" + quoted(value));
    }
  }

  private static String quoted(String text) {
    String plain = XmlText.printable(text).replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
    return '"' + plain.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
