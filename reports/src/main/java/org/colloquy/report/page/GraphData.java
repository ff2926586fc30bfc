package org.colloquy.report.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.colloquy.graph.EdgeKind;
import org.colloquy.role.Roles;

/** Writes the scene of the graph to the file from which its page takes it. */
final class GraphData {
  private static final List<EdgeKind> KINDS = List.of(EdgeKind.values());

  private GraphData() {}

  static void write(GraphScene scene, Roles roles, Path dir) throws IOException {
    try (DataScript script = DataScript.open(dir, "graph")) {
      JsonGenerator json = script.json();
      json.writeStartObject();
      json.writeFieldName("kinds");
      script.texts(KINDS.stream().map(EdgeKind::id).toList());
      int[] quarters = quarters(scene);
      int first = quarters.length == 0 ? 0 : quarters[0];
      int last = quarters.length == 0 ? -1 : quarters[quarters.length - 1];
      json.writeFieldName("quarters");
      script.texts(IntStream.rangeClosed(first, last).mapToObj(TieTally::words).toList());
      json.writeArrayFieldStart("people");
      for (int i = 0; i < scene.people().size(); i++) {
        person(scene.people().get(i), scene.places().get(i), roles, script);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("ties");
      for (GraphScene.Line line : scene.ties()) {
        tie(line, first, script);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private static int[] quarters(GraphScene scene) {
    return scene.ties().stream()
        .flatMap(line -> line.tie().byQuarter().keySet().stream())
        .mapToInt(Integer::intValue)
        .distinct()
        .sorted()
        .toArray();
  }

  private static void person(PersonRow row, Point2D place, Roles roles, DataScript script)
      throws IOException {
    JsonGenerator json = script.json();
    json.writeStartArray();
    json.writeNumber(row.number());
    json.writeString(row.name());
    json.writeNumber(row.messages());
    json.writeNumber(Math.round(place.getX()));
    json.writeNumber(Math.round(place.getY()));
    script.texts(roles.of(row.person()).stream().map(c -> c.role().id()).distinct().toList());
    json.writeEndArray();
  }

  /** From, to, kind, quarters and their messages in turns, messages without date, threads. */
  private static void tie(GraphScene.Line line, int first, DataScript script) throws IOException {
    JsonGenerator json = script.json();
    json.writeStartArray();
    json.writeNumber(line.from());
    json.writeNumber(line.to());
    json.writeNumber(KINDS.indexOf(line.ends().kind()));
    json.writeStartArray();
    for (Map.Entry<Integer, Integer> entry : line.tie().byQuarter().entrySet()) {
      json.writeNumber(entry.getKey() - first);
      json.writeNumber(entry.getValue());
    }
    json.writeEndArray();
    json.writeNumber(line.tie().undated());
    List<Integer> threads = line.tie().threads();
    script.numbers(threads);
    json.writeEndArray();
  }
}
