package org.colloquy.report.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.colloquy.role.Roles;
import org.jgrapht.nio.graphml.GraphMLEventDrivenImporter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class GraphMlTest {
  private byte[] written = {};

  @BeforeEach
  void write() throws IOException {
    written = bytes();
  }

  private static byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GraphFormat.GRAPHML.write(Scene.tally().export(Roles.NONE), out);
    return out.toByteArray();
  }

  private static Map<String, String> data(Element element) {
    Map<String, String> data = new TreeMap<>();
    NodeList nodes = element.getElementsByTagName("data");
    for (int i = 0; i < nodes.getLength(); i++) {
      data.put(((Element) nodes.item(i)).getAttribute("key"), nodes.item(i).getTextContent());
    }
    return data;
  }

  @Test
  void isReadBackByAnXmlParser() throws Exception {
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(written));
    NodeList nodes = document.getElementsByTagName("node");
    assertThat(nodes.getLength()).isEqualTo(3);
    assertThat(data((Element) nodes.item(1)))
        .containsEntry("name", Scene.KEPT)
        .containsEntry("address", "p2@example.org")
        .containsEntry("bot", "false")
        .containsEntry("messages", "2")
        .containsEntry("first", "2026-01-02T00:00:00Z")
        .containsEntry("last", "2026-02-03T00:00:00Z");
    NodeList edges = document.getElementsByTagName("edge");
    assertThat(edges.getLength()).isEqualTo(3);
    Element agree = (Element) edges.item(1);
    assertThat(agree.getAttribute("source")).isEqualTo("p2");
    assertThat(agree.getAttribute("target")).isEqualTo("p1");
    assertThat(data(agree))
        .containsEntry("kind", "agree")
        .containsEntry("weight", "1.5")
        .containsEntry("count", "2")
        .containsEntry("first_contact", "2026-01-02T00:00:00Z")
        .containsEntry("last_contact", "2026-02-03T00:00:00Z")
        .containsEntry("evidence", "<0.1@example.org> <0.2@example.org>");
  }

  @Test
  void isReadBackByAGraphLibrary() {
    List<String> vertices = new ArrayList<>();
    Map<String, String> names = new HashMap<>();
    List<String> edges = new ArrayList<>();
    GraphMLEventDrivenImporter importer = new GraphMLEventDrivenImporter();
    importer.addVertexConsumer(vertices::add);
    importer.addVertexAttributeConsumer(
        (key, value) -> {
          if (key.getSecond().equals("name")) {
            names.put(key.getFirst(), value.getValue());
          }
        });
    importer.addEdgeConsumer(edge -> edges.add(edge.getFirst() + "-" + edge.getSecond()));
    importer.importInput(new StringReader(new String(written, StandardCharsets.UTF_8)));
    assertThat(vertices).containsExactly("p1", "p2", "p3");
    assertThat(edges).containsExactly("p2-p1", "p2-p1", "p3-p1");
    assertThat(names).containsEntry("p2", Scene.KEPT).containsEntry("p3", Scene.FORMULA);
  }

  /** igraph leaves out what is for nodes and edges at once. */
  @Test
  void declaresEachKeyForNodesOrForEdges() {
    assertThat(new String(written, StandardCharsets.UTF_8))
        .contains("for=\"node\" attr.name=\"first\"", "for=\"edge\" attr.name=\"first\"")
        .doesNotContain("for=\"all\"");
  }

  @Test
  void givesTheSameBytesForTheSameGraph() throws IOException {
    assertThat(bytes()).isEqualTo(written);
  }
}
