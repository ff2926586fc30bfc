package org.colloquy.report.graph;

import static org.colloquy.report.table.Column.count;
import static org.colloquy.report.table.Column.id;
import static org.colloquy.report.table.Column.number;
import static org.colloquy.report.table.Column.text;
import static org.colloquy.report.table.Column.time;
import static org.colloquy.report.table.Column.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.graph.Edge;
import org.colloquy.report.table.Table;
import org.colloquy.report.table.TableFormat;

/**
 * Writes a participant graph as an edge list: a CSV table (RFC 4180) with a row for each edge. The
 * first columns are those that Gephi's import of spreadsheets looks for. Text that a spreadsheet
 * would run as a formula gets an apostrophe in front, unless the format is raw. A person whom
 * nothing ties is in no row.
 */
final class EdgeList {

  /** An edge with the names of its ends. */
  private record Row(Edge edge, String fromName, String toName) {}

  private static final Table<Row> TABLE =
      new Table<>(
          "edges",
          "one kind of tie from one person to another",
          List.of(
              id(
                  "source",
                  "who answers, quotes, names or takes the position",
                  r -> r.edge().from()),
              id("target", "who is answered, quoted, named or meant", r -> r.edge().to()),
              word("type", "always directed", r -> "directed"),
              word("kind", "what ties them", r -> r.edge().kind().id()),
              number("weight", "by kind", "how strongly", r -> r.edge().weight()),
              count(
                  "messages", "messages", "messages that show it", r -> r.edge().contacts().size()),
              time("first", "date of the first of them", r -> r.edge().first()),
              time("last", "date of the last of them", r -> r.edge().last()),
              text("source_name", "name of the source", Row::fromName),
              text("target_name", "name of the target", Row::toName)));

  private EdgeList() {}

  static void write(ExportGraph graph, TableFormat format, OutputStream out) throws IOException {
    Map<String, String> names = new HashMap<>();
    graph.vertices().forEach(vertex -> names.put(vertex.person().id(), vertex.person().name()));
    TABLE.write(
        () ->
            graph.edges().stream()
                .map(
                    edge ->
                        new Row(
                            edge,
                            XmlText.of(names.getOrDefault(edge.from(), "")),
                            XmlText.of(names.getOrDefault(edge.to(), ""))))
                .iterator(),
        out,
        format);
  }
}
