package org.colloquy.report.graph;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Optional;
import org.colloquy.graph.Contact;
import org.colloquy.graph.Edge;
import org.colloquy.role.Role;

/**
 * Writes a participant graph as node-link JSON, the layout of {@code
 * networkx.readwrite.json_graph.node_link_graph} with its key "edges": a directed multigraph, the
 * kind of an edge as its key. An edge lists its contacts, each with message, date and weight.
 */
final class NodeLinkJson {
  private final JsonGenerator json;

  private NodeLinkJson(JsonGenerator json) {
    this.json = json;
  }

  static void write(ExportGraph graph, OutputStream out) throws IOException {
    try (JsonGenerator json = JsonText.generator(out)) {
      new NodeLinkJson(json).graph(graph);
      json.writeRaw('\n');
    }
  }

  private void graph(ExportGraph graph) throws IOException {
    json.writeStartObject();
    json.writeBooleanField("directed", true);
    json.writeBooleanField("multigraph", true);
    json.writeObjectFieldStart("graph");
    json.writeStringField("name", "participants");
    json.writeEndObject();
    json.writeArrayFieldStart("nodes");
    for (ExportVertex vertex : graph.vertices()) {
      node(vertex);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("edges");
    for (Edge edge : graph.edges()) {
      edge(edge);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void node(ExportVertex vertex) throws IOException {
    json.writeStartObject();
    text("id", vertex.person().id());
    text("name", vertex.person().name());
    text("address", vertex.person().address());
    json.writeBooleanField("bot", vertex.person().bot());
    json.writeArrayFieldStart("roles");
    for (Role role : vertex.roles()) {
      json.writeString(role.id());
    }
    json.writeEndArray();
    json.writeNumberField("messages", vertex.messages());
    date("first", vertex.first());
    date("last", vertex.last());
    json.writeEndObject();
  }

  private void edge(Edge edge) throws IOException {
    json.writeStartObject();
    text("source", edge.from());
    text("target", edge.to());
    text("key", edge.kind().id());
    text("kind", edge.kind().id());
    json.writeNumberField("weight", edge.weight());
    date("first", edge.first());
    date("last", edge.last());
    json.writeArrayFieldStart("contacts");
    for (Contact contact : edge.contacts()) {
      json.writeStartObject();
      text("message", contact.message().value());
      date("date", contact.date());
      json.writeNumberField("weight", contact.weight());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void text(String key, String value) throws IOException {
    json.writeStringField(key, XmlText.of(value));
  }

  private void date(String key, Optional<Instant> date) throws IOException {
    if (date.isPresent()) {
      json.writeStringField(key, date.get().toString());
    } else {
      json.writeNullField(key);
    }
  }
}
