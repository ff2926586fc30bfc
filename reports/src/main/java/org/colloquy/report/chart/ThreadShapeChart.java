package org.colloquy.report.chart;

import static org.colloquy.report.table.Column.count;
import static org.colloquy.report.table.Column.flag;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.function.ToIntFunction;
import org.colloquy.ThreadAnalysis;
import org.colloquy.report.measure.ThreadShape;
import org.colloquy.report.measure.ThreadShapeTally;
import org.colloquy.report.measure.ThreadShapes;
import org.colloquy.report.statistic.CountTable;
import org.colloquy.report.table.Table;

/** Draws how deep and how wide threads are, and how many people share their messages. */
final class ThreadShapeChart implements ChartMaker {
  private static final String TITLE = "Shape of threads";

  static final Table<ThreadShapes.Group> TABLE =
      new Table<>(
          "thread-shape",
          "the threads of one shape; messages by programs are not counted",
          List.of(
              count("depth", "levels", "1 for a lone message", g -> g.shape().depth()),
              count("width", "messages", "most on one level", g -> g.shape().width()),
              count("messages", "messages", "in the thread", g -> g.shape().messages()),
              count("people", "people", "who wrote them", g -> g.shape().people()),
              flag(
                  "single_author",
                  "whether one person wrote all; the picture leaves these out",
                  g -> g.shape().isBySingleAuthor()),
              count("threads", "threads", "threads of this shape", ThreadShapes.Group::threads),
              count(
                  "running",
                  "threads",
                  "those with a message in the last days of the archive (the quiet window)",
                  ThreadShapes.Group::running)));

  private final ThreadShapeTally tally = new ThreadShapeTally();

  @Override
  public void add(ThreadAnalysis thread) {
    tally.add(thread);
  }

  @Override
  public Figure figure(ChartSetting setting) {
    ThreadShapes data = tally.data(setting.window(), setting.options().quiet());
    String caption = ThreadShapeCaption.of(data, setting);
    HeatMapPlot plot =
        new HeatMapPlot(
            List.of(
                map(data, new Side("Depth", s -> s.depth()), new Side("Width", s -> s.width())),
                map(
                    data,
                    new Side("People", s -> s.people()),
                    new Side("Messages", s -> s.messages()))),
            "Threads",
            "No thread in which two people write");
    return new Figure(
        new Figure.Labels(TABLE.name(), TITLE, caption),
        Theme.chart(TITLE, plot, caption),
        plot.figureHeight(),
        new Figure.Data<>(TABLE, data.groups()));
  }

  private record Side(String title, ToIntFunction<ThreadShape> size) {

    SizeBins bins(ThreadShapes data) {
      IntSummaryStatistics sizes =
          data.groups().stream()
              .filter(group -> !group.shape().isBySingleAuthor())
              .mapToInt(group -> size.applyAsInt(group.shape()))
              .summaryStatistics();
      return sizes.getCount() == 0
          ? SizeBins.covering(1, 1)
          : SizeBins.covering(sizes.getMin(), sizes.getMax());
    }
  }

  /** Rows from the largest down, as on a scale. */
  private static HeatMap map(ThreadShapes data, Side rows, Side columns) {
    SizeBins down = rows.bins(data);
    SizeBins right = columns.bins(data);
    long[][] counts = new long[down.size()][right.size()];
    for (ThreadShapes.Group group : data.groups()) {
      if (!group.shape().isBySingleAuthor()) {
        int row = down.size() - 1 - down.of(rows.size().applyAsInt(group.shape()));
        counts[row][right.of(columns.size().applyAsInt(group.shape()))] += group.threads();
      }
    }
    return HeatMap.of(
        "",
        new HeatMap.Axis(rows.title(), down.fromLargest(), true),
        new HeatMap.Axis(columns.title(), right.names(), false),
        CountTable.of(counts, right.size()));
  }
}
