package org.colloquy.report.chart;

import static org.colloquy.report.table.Column.count;
import static org.colloquy.report.table.Column.word;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.colloquy.ThreadAnalysis;
import org.colloquy.report.measure.Clock;
import org.colloquy.report.measure.ClockTally;
import org.colloquy.report.statistic.CountTable;
import org.colloquy.report.table.Table;

/** Draws at which hour of which weekday people write, by their own clock and in UTC. */
final class ClockChart implements ChartMaker {
  private static final String TITLE = "When people write";

  /** An hour of a weekday, counted from 0. */
  record Row(Clock clock, int day, int hour) {}

  static final Table<Row> TABLE =
      new Table<>(
          "clock",
          "one hour of one weekday; messages by people",
          List.of(
              word("weekday", "monday to sunday", r -> name(r.day(), TextStyle.FULL)),
              count("hour", "hours", "0 to 23: the hour in which the clock stood", Row::hour),
              count(
                  "local",
                  "messages",
                  "sent then by the sender's clock (offset of the Date field); those with an offset"
                      + " of zero are not counted",
                  r -> r.clock().local().at(r.day(), r.hour())),
              count(
                  "utc",
                  "messages",
                  "sent then in UTC, whatever the offset",
                  r -> r.clock().utc().at(r.day(), r.hour())),
              count(
                  "zero_offset",
                  "messages",
                  "those of utc whose Date field has the offset +0000 or -0000, or none: the"
                      + " sender's clock is not known",
                  r -> r.clock().zeroOffset().at(r.day(), r.hour()))));

  private final ClockTally tally = new ClockTally();

  @Override
  public void add(ThreadAnalysis thread) {
    tally.add(thread);
  }

  @Override
  public Figure figure(ChartSetting setting) {
    Clock clock = tally.data(setting.window());
    String caption = ClockCaption.of(clock, setting);
    List<HeatMap> maps = new ArrayList<>();
    if (clock.local().total() > 0) {
      maps.add(map("By the sender's clock", clock.local()));
    }
    maps.add(map("In UTC", clock.utc()));
    HeatMapPlot plot = new HeatMapPlot(maps, "Messages", "No message has a date");
    return new Figure(
        new Figure.Labels(TABLE.name(), TITLE, caption),
        Theme.chart(TITLE, plot, caption),
        plot.figureHeight(),
        new Figure.Data<>(TABLE, rows(clock)));
  }

  private static HeatMap map(String title, CountTable counts) {
    List<String> days =
        IntStream.range(0, Clock.DAYS).mapToObj(day -> name(day, TextStyle.SHORT)).toList();
    List<String> hours =
        IntStream.range(0, Clock.HOURS).mapToObj(hour -> Integer.toString(hour)).toList();
    return HeatMap.of(
        title, new HeatMap.Axis("", days, false), new HeatMap.Axis("Hour", hours, true), counts);
  }

  private static String name(int day, TextStyle style) {
    String name = DayOfWeek.of(day + 1).getDisplayName(style, Locale.ENGLISH);
    return style == TextStyle.FULL ? name.toLowerCase(Locale.ROOT) : name;
  }

  private static List<Row> rows(Clock clock) {
    return IntStream.range(0, Clock.DAYS * Clock.HOURS)
        .mapToObj(i -> new Row(clock, i / Clock.HOURS, i % Clock.HOURS))
        .toList();
  }
}
