package org.colloquy.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.colloquy.Colloquy;
import org.colloquy.MessageAnalysis;
import org.colloquy.ThreadAnalysis;
import org.colloquy.archive.Archive;
import org.colloquy.report.Report;
import org.colloquy.report.chart.ChartMaker;
import org.colloquy.report.chart.ChartSetting;
import org.colloquy.report.chart.Figure;
import org.colloquy.report.table.Column;
import org.colloquy.report.table.Table;
import org.colloquy.report.table.Words;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.time.Month;
import org.jfree.data.time.TimeSeries;
import org.jfree.data.time.TimeSeriesCollection;

/** A chart of one's own in the report: how many new words a message has, month by month. */
public final class OwnChart implements ChartMaker {

  /** Reads the archive and writes to the folder that are named, else the samples. */
  public static void main(String[] args) throws IOException {
    Path archive = Path.of(args.length > 0 ? args[0] : "samples/archive/lanternfs.mbox");
    Path folder = Path.of(args.length > 1 ? args[1] : "samples/target/own-chart");
    write(archive, folder);
    System.out.println(folder.resolve("charts").resolve(TABLE.name() + ".svg"));
  }

  /** Writes a report with this chart behind the others. */
  static void write(Path mbox, Path folder) throws IOException {
    // tag::report
    Report report = Report.builder().chart(OwnChart::new).build();
    try (Archive archive = Archive.open(List.of(mbox))) {
      report.write(Colloquy.standard().analyze(archive), folder);
    }
    // end::report
  }

  // tag::own-chart
  private record Row(YearMonth month, int messages, long median) {}

  private static final Table<Row> TABLE =
      new Table<>(
          "message-length",
          "one month in which somebody wrote",
          List.of(
              Column.word("month", "year and month, UTC", row -> row.month().toString()),
              Column.count("messages", "messages", "with a date", Row::messages),
              Column.count("median", "words", "new words of the middle message", Row::median)));

  private final Map<YearMonth, List<Long>> months = new TreeMap<>();

  @Override
  public void add(ThreadAnalysis thread) {
    for (MessageAnalysis message : thread.messages()) {
      message
          .sent()
          .map(sent -> YearMonth.from(sent.atOffset(ZoneOffset.UTC)))
          .map(month -> months.computeIfAbsent(month, m -> new ArrayList<>()))
          .ifPresent(words -> words.add(Words.written(message)));
    }
  }

  @Override
  public Figure figure(ChartSetting setting) {
    List<Row> rows = new ArrayList<>();
    TimeSeries line = new TimeSeries("Median");
    months.forEach(
        (month, words) -> {
          words.sort(null);
          Row row = new Row(month, words.size(), words.get(words.size() / 2));
          rows.add(row);
          line.add(new Month(month.getMonthValue(), month.getYear()), (double) row.median());
        });
    NumberAxis count = new NumberAxis("New words a message");
    XYLineAndShapeRenderer dots = new XYLineAndShapeRenderer(true, true);
    XYPlot plot = new XYPlot(new TimeSeriesCollection(line), new DateAxis(), count, dots);
    int messages = rows.stream().mapToInt(Row::messages).sum();
    String caption = messages + " messages with a date; median of each month, quotes not counted.";
    return Figure.of("Length of messages", caption, plot, TABLE, rows);
  }
  // end::own-chart
}
