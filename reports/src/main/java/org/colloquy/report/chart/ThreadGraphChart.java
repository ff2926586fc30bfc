package org.colloquy.report.chart;

import static org.colloquy.report.table.Column.count;
import static org.colloquy.report.table.Column.flag;
import static org.colloquy.report.table.Column.id;
import static org.colloquy.report.table.Column.number;
import static org.colloquy.report.table.Column.text;
import static org.colloquy.report.table.Column.word;

import java.util.List;
import org.colloquy.ThreadAnalysis;
import org.colloquy.graph.Edge;
import org.colloquy.report.table.Table;
import org.jfree.chart.JFreeChart;

/** Draws who is tied to whom in a thread. */
final class ThreadGraphChart implements ChartMaker {
  private static final String TITLE = "Participants of the largest thread";
  private static final int LEAST_HEIGHT = 240;
  private static final int MOST_HEIGHT = 470;

  /** Height that one more person needs. */
  private static final int HEIGHT_EACH = 14;

  /** A tie with the names of both ends. */
  record Row(Edge edge, String from, String to, boolean drawn) {}

  static final Table<Row> TABLE =
      new Table<>(
          "participant-graph",
          "one kind of tie from one person to another in the thread",
          List.of(
              id("from", "who answers, quotes, names or takes the position", r -> r.edge().from()),
              text("from_name", "the name of from", Row::from),
              id("to", "who is answered, quoted, named or meant", r -> r.edge().to()),
              text("to_name", "the name of to", Row::to),
              word(
                  "kind",
                  "reply, quote, answer, mention, vocative, agree, object or defer",
                  r -> r.edge().kind().id()),
              number(
                  "weight",
                  "by kind",
                  "reply, mention, vocative: messages; quote: lines; answer: passages answered;"
                      + " agree, object, defer: sum of confidences",
                  r -> r.edge().weight()),
              count(
                  "messages",
                  "messages",
                  "messages that show the tie",
                  r -> r.edge().evidence().size()),
              flag("drawn", "whether the picture shows it", Row::drawn)));

  private ThreadGraph data = ThreadGraph.empty();

  @Override
  public void add(ThreadAnalysis thread) {
    if (thread.messages().size() > data.messages()) {
      data = ThreadGraph.of(thread);
    }
  }

  @Override
  public Figure figure(ChartSetting setting) {
    Network network = Network.of(data);
    String caption = ThreadGraphCaption.of(data, network, setting.error());
    NetworkPlot plot = new NetworkPlot(network);
    JFreeChart chart = Theme.chart(TITLE, plot, caption);
    chart.addSubtitle(0, Theme.legend(plot));
    return new Figure(
        new Figure.Labels(TABLE.name(), TITLE, caption),
        chart,
        Math.min(MOST_HEIGHT, LEAST_HEIGHT + HEIGHT_EACH * network.nodes().size()),
        new Figure.Data<>(TABLE, network.rows()));
  }
}
