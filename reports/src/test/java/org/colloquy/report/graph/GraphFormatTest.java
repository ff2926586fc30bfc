package org.colloquy.report.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.colloquy.role.Roles;
import org.jgrapht.nio.dot.DOTEventDrivenImporter;
import org.jgrapht.nio.json.JSONEventDrivenImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GraphFormatTest {

  private static String written(GraphFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(Scene.tally().export(Roles.NONE), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @EnumSource(GraphFormat.class)
  void givesTheSameBytesWithoutControlCharactersAndLeavesTheStreamOpen(GraphFormat format)
      throws IOException {
    List<String> closed = new ArrayList<>();
    OutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed.add("closed");
          }
        };
    format.write(Scene.tally().export(Roles.NONE), out);
    assertThat(closed).isEmpty();
    assertThat(out.toString()).isEqualTo(written(format)).isNotEmpty();
    assertThat(written(format).chars())
        .allMatch(c -> !Character.isISOControl(c) || c == '\n' || c == '\r');
  }

  @ParameterizedTest
  @EnumSource(GraphFormat.class)
  void writesAGraphOfNobody(GraphFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(new GraphTally().export(Roles.NONE), out);
    assertThat(out.size()).isPositive();
  }

  @Test
  void dotIsReadBackByAGraphLibrary() throws IOException {
    Map<String, String> labels = new HashMap<>();
    List<String> edges = new ArrayList<>();
    DOTEventDrivenImporter importer = new DOTEventDrivenImporter();
    importer.addVertexAttributeConsumer(
        (key, value) -> {
          if (key.getSecond().equals("label")) {
            labels.put(key.getFirst(), value.getValue());
          }
        });
    importer.addEdgeConsumer(edge -> edges.add(edge.getFirst() + "-" + edge.getSecond()));
    importer.importInput(new StringReader(written(GraphFormat.DOT)));
    assertThat(labels)
        .containsEntry("p1", "Ada Ash")
        // the language keeps a doubled backslash; labels have it as one
        .containsEntry("p2", Scene.KEPT.replace("\\", "\\\\"))
        .containsEntry("p3", Scene.FORMULA.replace('\n', ' '));
    assertThat(edges).containsExactly("p2-p1", "p2-p1", "p3-p1");
  }

  @Test
  void theEdgeListIsATableThatNoSpreadsheetRuns() throws IOException {
    List<CSVRecord> rows =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .get()
            .parse(new StringReader(written(GraphFormat.CSV)))
            .getRecords();
    assertThat(rows).hasSize(3);
    assertThat(rows.get(1).toMap())
        .containsEntry("source", "p2")
        .containsEntry("target", "p1")
        .containsEntry("type", "directed")
        .containsEntry("kind", "agree")
        .containsEntry("weight", "1.5")
        .containsEntry("messages", "2")
        .containsEntry("first", "2026-01-02T00:00:00Z")
        .containsEntry("last", "2026-02-03T00:00:00Z")
        .containsEntry("source_name", Scene.KEPT)
        .containsEntry("target_name", "Ada Ash");
    assertThat(rows.get(2).get("source_name")).isEqualTo("'" + Scene.FORMULA);
  }

  @Test
  void nodeLinkJsonIsReadBackByAGraphLibrary() throws IOException {
    Map<String, String> names = new HashMap<>();
    List<String> edges = new ArrayList<>();
    JSONEventDrivenImporter importer = new JSONEventDrivenImporter();
    importer.addVertexAttributeConsumer(
        (key, value) -> {
          if (key.getSecond().equals("name")) {
            names.put(key.getFirst(), value.getValue());
          }
        });
    importer.addEdgeConsumer(
        edge -> edges.add(edge.getFirst() + "-" + edge.getSecond() + " " + edge.getThird()));
    importer.importInput(new StringReader(written(GraphFormat.JSON)));
    assertThat(names).containsEntry("p2", Scene.KEPT).containsEntry("p3", Scene.FORMULA);
    assertThat(edges).containsExactly("p2-p1 2.0", "p2-p1 1.5", "p3-p1 1.0");
  }

  @Test
  void nodeLinkJsonHasTheKeysThatNetworkXReads() throws IOException {
    List<String> keys = new ArrayList<>();
    try (JsonParser json = new JsonFactory().createParser(written(GraphFormat.JSON))) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.FIELD_NAME) {
          keys.add(json.currentName());
        }
      }
    }
    assertThat(keys)
        .startsWith("directed", "multigraph", "graph", "name", "nodes", "id")
        .containsSubsequence("edges", "source", "target", "key", "weight", "contacts");
  }
}
