package org.colloquy.report.chart;

import static org.colloquy.report.table.Column.count;
import static org.colloquy.report.table.Column.flag;
import static org.colloquy.report.table.Column.id;
import static org.colloquy.report.table.Column.number;
import static org.colloquy.report.table.Column.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.colloquy.ThreadAnalysis;
import org.colloquy.report.measure.PatchSeries;
import org.colloquy.report.measure.PushbackProfile;
import org.colloquy.report.measure.PushbackProfile.Sign;
import org.colloquy.report.measure.PushbackTally;
import org.colloquy.report.table.Column;
import org.colloquy.report.table.Table;

/** Draws the signs of pushback in patch series. */
final class PushbackChart implements ChartMaker {
  private static final String TITLE = "Signs of pushback in patch series";
  private static final int HEIGHT = 270;

  /** Signs that stand out together are worth a look. */
  private static final int SEVERAL = 3;

  /** A series among the others. */
  record Row(PushbackProfile profile, PatchSeries series) {}

  static final Table<Row> TABLE =
      new Table<>(
          "pushback-profile",
          "a patch series through all its versions; high is what exceeds the archive's own 90th"
              + " percentile of closed series",
          columns());

  private final PushbackTally tally = new PushbackTally();

  private static List<Column<Row>> columns() {
    List<Column<Row>> columns = new ArrayList<>();
    columns.add(
        id(
            "message",
            "the first message that posts it; joins messages",
            r -> r.series().first().value()));
    columns.add(time("posted", "its date", r -> Optional.of(r.series().posted())));
    columns.add(
        count("rounds", "versions", "versions that the archive holds", r -> r.series().rounds()));
    columns.add(count("messages", "messages", "by people", r -> r.series().messages()));
    columns.add(count("people", "people", "who wrote them", r -> r.series().people()));
    columns.add(
        count(
            "objections",
            "positions",
            "direct objections in own words, by others than who posted it",
            r -> r.series().objections()));
    columns.add(
        number(
            "days",
            "days",
            "from the first of them to the last; empty without any",
            r -> r.series().days()));
    columns.add(
        number(
            "exchange",
            "share",
            "longest run of messages in which two people answer each other in turn, among"
                + " messages; empty with fewer than 5",
            r -> r.series().exchange()));
    columns.add(
        flag(
            "open",
            "whether it was talked about within the archive's last days; not in the picture",
            r -> r.series().open()));
    for (Sign sign : Sign.values()) {
      columns.add(
          flag(
              "high_" + sign.id(),
              "whether " + sign.id() + " exceeds the 90th percentile",
              r -> r.profile().isHigh(r.series(), sign)));
    }
    columns.add(count("high", "signs", "how many do", r -> r.profile().high(r.series())));
    return columns;
  }

  @Override
  public void add(ThreadAnalysis thread) {
    tally.add(thread);
  }

  @Override
  public Figure figure(ChartSetting setting) {
    PushbackProfile data = tally.data(setting.window(), setting.options().quiet());
    String caption = caption(data, setting);
    return new Figure(
        new Figure.Labels(TABLE.name(), TITLE, caption),
        Theme.chart(TITLE, PushbackPlot.of(data), caption),
        HEIGHT,
        new Figure.Data<>(
            TABLE, data.series().stream().map(series -> new Row(data, series)).toList()));
  }

  private static String caption(PushbackProfile data, ChartSetting setting) {
    List<PatchSeries> closed = data.closed();
    StringJoiner caption = new StringJoiner(" ");
    caption.add(
        Sentences.count(closed.size(), "patch series", "patch series")
            + Sentences.range(setting.window())
            + ".");
    if (!closed.isEmpty()) {
      caption.add(
          "Each sign is drawn relative to its 90th percentile among them (named at the left);"
              + " square-root axis; circle area: number of series; filled: above it.");
      caption.add(
          "Above it in at least one sign: "
              + Sentences.count(closed.stream().filter(s -> data.high(s) > 0).count())
              + ", in "
              + SEVERAL
              + " or more: "
              + Sentences.count(closed.stream().filter(s -> data.high(s) >= SEVERAL).count())
              + ".");
      caption.add(
          "Days: from the first objection to the last; exchange: longest run of messages in which"
              + " two people answer each other in turn, among all, of series with 5 messages or"
              + " more.");
      caption.add("Signs find most pushback and much else; they say nothing of people.");
    }
    caption.add(
        "Left out: "
            + Sentences.count(data.series().size() - (long) closed.size())
            + " talked about in the last "
            + setting.options().quiet().toDays()
            + " days, "
            + Sentences.count(data.undated())
            + " without a believable date, and what programs wrote.");
    caption.add(Sentences.detectors(data.detectors()));
    caption.add(setting.error());
    return caption.toString().strip();
  }
}
