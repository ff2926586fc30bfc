package org.colloquy.report.chart;

import static org.colloquy.report.table.Column.count;
import static org.colloquy.report.table.Column.flag;
import static org.colloquy.report.table.Column.id;
import static org.colloquy.report.table.Column.number;
import static org.colloquy.report.table.Column.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.colloquy.ThreadAnalysis;
import org.colloquy.report.measure.ReplyMatrix;
import org.colloquy.report.measure.ReplyTally;
import org.colloquy.report.statistic.CountTable;
import org.colloquy.report.statistic.Seriation;
import org.colloquy.report.table.Table;

/**
 * Draws who answers whom among those who write most, in an order in which groups stand together.
 */
final class ReplyMatrixChart implements ChartMaker {
  private static final String TITLE = "Who answers whom";

  /** More people than this leave no room for numbers in a column of 85 mm. */
  static final int MOST = 12;

  private static final double NAME_WIDTH = 92;

  /** One direction of a pair, with the names. */
  record Row(ReplyMatrix data, ReplyMatrix.Tie tie, boolean drawn) {

    ReplyMatrix.Sender from() {
      return data.senders().get(tie.from());
    }

    ReplyMatrix.Sender to() {
      return data.senders().get(tie.to());
    }
  }

  static final Table<Row> TABLE =
      new Table<>(
          "reply-matrix",
          "one person answers or quotes another, or themselves, over the whole archive",
          List.of(
              id("from", "who answers or quotes", r -> r.from().person().id()),
              text("from_name", "the name of from", r -> r.from().person().name()),
              id("to", "who is answered or quoted", r -> r.to().person().id()),
              text("to_name", "the name of to", r -> r.to().person().name()),
              count(
                  "replies",
                  "messages",
                  "messages of from that answer a message of to",
                  r -> r.tie().replies()),
              count(
                  "quoted_lines",
                  "lines",
                  "lines of to that from quotes, with a letter or digit",
                  r -> r.tie().quotedLines()),
              count(
                  "replies_back",
                  "messages",
                  "messages of to that answer a message of from",
                  r -> r.tie().repliesBack()),
              number(
                  "reciprocity",
                  "share",
                  "2 * min / sum of replies and replies_back; empty without replies and for"
                      + " oneself",
                  r -> r.tie().reciprocity()),
              count("from_messages", "messages", "all messages of from", r -> r.from().sent()),
              flag("drawn", "whether the picture shows both people", Row::drawn)));

  private final ReplyTally tally = new ReplyTally();

  @Override
  public void add(ThreadAnalysis thread) {
    tally.add(thread);
  }

  @Override
  public Figure figure(ChartSetting setting) {
    ReplyMatrix data = tally.data();
    List<Integer> order = order(data);
    String caption = ReplyMatrixCaption.of(data, order.size(), setting);
    HeatMapPlot plot =
        new HeatMapPlot(List.of(map(data, order)), "Replies", "No answer between known people");
    return new Figure(
        new Figure.Labels(TABLE.name(), TITLE, caption),
        Theme.chart(TITLE, plot, caption),
        plot.figureHeight(),
        new Figure.Data<>(TABLE, rows(data)));
  }

  private static boolean isDrawn(int sender) {
    return sender < MOST;
  }

  private static List<Row> rows(ReplyMatrix data) {
    return data.ties().stream()
        .map(tie -> new Row(data, tie, isDrawn(tie.from()) && isDrawn(tie.to())))
        .toList();
  }

  /**
   * Those who write most, so that who answer each other most for what they write stand together.
   */
  static List<Integer> order(ReplyMatrix data) {
    int n = (int) data.senders().stream().limit(MOST).filter(s -> s.sent() > 0).count();
    long[][] replies = data.replies(IntStream.range(0, n).boxed().toList());
    double[] strength = new double[n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        strength[i] += i == j ? 0 : replies[i][j] + replies[j][i];
      }
    }
    double[][] distance = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        double both = replies[i][j] + replies[j][i];
        double closeness = both == 0 ? 0 : both / Math.sqrt(strength[i] * strength[j]);
        distance[i][j] = i == j ? 0 : 1 - closeness;
      }
    }
    return Seriation.order(distance);
  }

  private static HeatMap map(ReplyMatrix data, List<Integer> order) {
    List<String> names =
        ShortNames.of(
            order.stream().map(sender -> data.senders().get(sender).person().name()).toList(),
            NAME_WIDTH);
    List<String> rows = new ArrayList<>();
    List<String> columns = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      columns.add(Integer.toString(i + 1));
      rows.add(names.get(i) + "  " + (i + 1));
    }
    return new HeatMap(
        "",
        new HeatMap.Axis("Who answers", rows, false),
        new HeatMap.Axis("Who is answered", columns, true),
        CountTable.of(data.replies(order), order.size()),
        List.of(),
        true);
  }
}
