package org.colloquy.report.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.colloquy.role.Roles;
import org.jgrapht.nio.gexf.SimpleGEXFEventDrivenImporter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class GexfTest {
  private String written = "";

  @BeforeEach
  void write() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GraphFormat.GEXF.write(Scene.tally().export(Roles.NONE), out);
    written = out.toString(StandardCharsets.UTF_8);
  }

  /** The document as the draft of 1.2 would have it, which lacks what is new in 1.3. */
  private String asTheDraft() {
    return written
        .replace("http://gexf.net/1.3", "http://www.gexf.net/1.2draft")
        .replace("version=\"1.3\"", "version=\"1.2\"")
        .replace(" timerepresentation=\"interval\"", "")
        .replaceAll(" kind=\"[a-z]*\"", "");
  }

  private static void validate(String document) throws SAXException, IOException {
    ClassLoader loader = SimpleGEXFEventDrivenImporter.class.getClassLoader();
    Schema schema =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(
                new StreamSource[] {
                  new StreamSource(loader.getResourceAsStream("viz.xsd")),
                  new StreamSource(loader.getResourceAsStream("gexf.xsd"))
                });
    schema.newValidator().validate(new StreamSource(new StringReader(document)));
  }

  @Test
  void followsTheSchemaOfTheDraftButForWhatIsNew() throws Exception {
    validate(asTheDraft());
    assertThatThrownBy(() -> validate(asTheDraft().replace("<spell start", "<spell begin")))
        .isInstanceOf(SAXException.class);
  }

  @Test
  void isReadBackByAGraphLibrary() {
    List<String> vertices = new ArrayList<>();
    Map<String, String> labels = new HashMap<>();
    List<String> edges = new ArrayList<>();
    SimpleGEXFEventDrivenImporter importer = new SimpleGEXFEventDrivenImporter();
    importer.addVertexConsumer(vertices::add);
    importer.addVertexAttributeConsumer(
        (key, value) -> {
          if (key.getSecond().equals("label")) {
            labels.put(key.getFirst(), value.getValue());
          }
        });
    importer.addEdgeConsumer(
        edge -> edges.add(edge.getFirst() + "-" + edge.getSecond() + " " + edge.getThird()));
    importer.importInput(new StringReader(asTheDraft()));
    assertThat(vertices).containsExactly("p1", "p2", "p3");
    assertThat(labels).containsEntry("p2", Scene.KEPT);
    assertThat(edges).containsExactly("p2-p1 2.0", "p2-p1 1.5", "p3-p1 1.0");
  }

  @Test
  void datesEachContactAndTheLifeOfEachPerson() throws Exception {
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(written)));
    assertThat(document.getDocumentElement().getAttribute("version")).isEqualTo("1.3");
    Element graph = (Element) document.getElementsByTagName("graph").item(0);
    assertThat(graph.getAttribute("mode")).isEqualTo("dynamic");
    assertThat(graph.getAttribute("timeformat")).isEqualTo("date");
    Element agree = (Element) document.getElementsByTagName("edge").item(1);
    assertThat(agree.getAttribute("kind")).isEqualTo("agree");
    assertThat(written).contains("<attvalue for=\"first\" value=\"2026-01-02T00:00:00Z\"");
    assertThat(spells(agree)).containsExactly("2026-01-02/2026-01-02", "2026-02-03/2026-02-03");
    // from the message that she wrote to the last that answers her
    Element ada = (Element) document.getElementsByTagName("node").item(0);
    assertThat(spells(ada)).containsExactly("2026-01-01/2026-02-05");
  }

  private static List<String> spells(Element bearer) {
    NodeList nodes = bearer.getElementsByTagName("spell");
    List<String> spells = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      Element spell = (Element) nodes.item(i);
      spells.add(spell.getAttribute("start") + "/" + spell.getAttribute("end"));
    }
    return spells;
  }
}
