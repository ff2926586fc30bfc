package org.colloquy.report.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.colloquy.ThreadAnalysis;
import org.colloquy.position.Stance;
import org.jgrapht.nio.graphml.GraphMLEventDrivenImporter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class GraphMlTest {
  private static final String ODD_NAME = "Ben <b>&\"\u0007\uD800 \u5c71\uD83D\uDC27";

  @TempDir Path dir;
  private final GraphTally tally = new GraphTally();
  private Path file;

  @BeforeEach
  void write() throws IOException {
    Play play = new Play();
    play.says("Ada Ash", "2026-01-01T00:00:00Z", "Shall we?");
    play.answers(0, ODD_NAME, "2026-01-02T00:00:00Z", "Yes.").position(Stance.AGREE);
    play.answers(0, ODD_NAME, "2026-01-03T00:00:00Z", "Yes!").position(Stance.AGREE);
    ThreadAnalysis thread = play.endThread();
    tally.add(thread);
    file = dir.resolve("g.graphml");
    GraphMl.write(tally.graph(), tally::messages, file);
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
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    NodeList nodes = document.getElementsByTagName("node");
    assertThat(nodes.getLength()).isEqualTo(2);
    assertThat(data((Element) nodes.item(1)))
        .containsEntry("name", "Ben <b>&\" \u5c71\uD83D\uDC27")
        .containsEntry("address", "p2@example.org")
        .containsEntry("messages", "2");
    NodeList edges = document.getElementsByTagName("edge");
    assertThat(edges.getLength()).isEqualTo(2);
    Element agree = (Element) edges.item(1);
    assertThat(agree.getAttribute("source")).isEqualTo("p2");
    assertThat(agree.getAttribute("target")).isEqualTo("p1");
    assertThat(data(agree))
        .containsEntry("kind", "agree")
        .containsEntry("weight", "1.5")
        .containsEntry("count", "2")
        .containsEntry("evidence", "<0.1@example.org> <0.2@example.org>");
  }

  @Test
  void isReadBackByAGraphLibrary() throws IOException {
    List<String> vertices = new ArrayList<>();
    List<String> edges = new ArrayList<>();
    GraphMLEventDrivenImporter importer = new GraphMLEventDrivenImporter();
    importer.addVertexConsumer(vertices::add);
    importer.addEdgeConsumer(edge -> edges.add(edge.getFirst() + "-" + edge.getSecond()));
    try (Reader in = Files.newBufferedReader(file)) {
      importer.importInput(in);
    }
    assertThat(vertices).containsExactly("p1", "p2");
    assertThat(edges).containsExactly("p2-p1", "p2-p1");
  }

  @Test
  void givesTheSameBytesForTheSameGraph() throws IOException {
    Path again = dir.resolve("again.graphml");
    GraphMl.write(tally.graph(), tally::messages, again);
    assertThat(again).hasSameBinaryContentAs(file);
  }
}
