package org.colloquy.report.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.colloquy.report.table.TableFormat;

/**
 * A file format for the participant graph. All are UTF-8; control characters and halves of
 * surrogate pairs are left out of text; the same graph gives the same bytes.
 */
public enum GraphFormat {
  /** GraphML: Gephi, igraph, NetworkX, JGraphT. */
  GRAPHML(GraphMl::write),
  /** GEXF 1.3 with the day of each contact: Gephi and its timeline. */
  GEXF(Gexf::write),
  /** DOT: Graphviz. */
  DOT(Dot::write),
  /** A row for each edge: spreadsheets, R, pandas, Gephi. */
  CSV((graph, out) -> EdgeList.write(graph, TableFormat.CSV, out)),
  /** The same without apostrophes before what looks like a formula: for programs. */
  RAW_CSV((graph, out) -> EdgeList.write(graph, TableFormat.RAW_CSV, out)),
  /** Node-link JSON: NetworkX, D3. */
  JSON(NodeLinkJson::write);

  private interface Form {
    void write(ExportGraph graph, OutputStream out) throws IOException;
  }

  // none of the functions has state
  @SuppressWarnings("ImmutableEnumChecker")
  private final Form form;

  GraphFormat(Form form) {
    this.form = form;
  }

  /**
   * Writes a graph; the stream is flushed and stays open.
   *
   * @param graph what to write
   * @param out takes the whole file
   * @throws IOException when the stream fails
   */
  public void write(ExportGraph graph, OutputStream out) throws IOException {
    form.write(graph, out);
  }

  /** {@return the ending of its files: "graphml"} */
  public String ending() {
    return this == RAW_CSV ? CSV.ending() : name().toLowerCase(Locale.ROOT);
  }
}
