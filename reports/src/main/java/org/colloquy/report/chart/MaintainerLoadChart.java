package org.colloquy.report.chart;

import static org.colloquy.report.table.Column.count;
import static org.colloquy.report.table.Column.id;
import static org.colloquy.report.table.Column.number;
import static org.colloquy.report.table.Column.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.colloquy.ThreadAnalysis;
import org.colloquy.report.measure.MaintainerLoad;
import org.colloquy.report.measure.MaintainerLoad.Source;
import org.colloquy.report.measure.MaintainerLoadTally;
import org.colloquy.report.table.Table;

/** Draws what maintainers have to do month by month. */
final class MaintainerLoadChart implements ChartMaker {
  private static final String TITLE = "Load of maintainers";
  private static final int HEIGHT = 320;

  /** A maintainer in a month. */
  record Row(MaintainerLoad.Row row, int threadsOfAll) {

    double share() {
      return threadsOfAll == 0 ? Double.NaN : (double) row.threads() / threadsOfAll;
    }
  }

  static final Table<Row> TABLE =
      new Table<>(
          "maintainer-load",
          "a maintainer in a month in which the role is theirs, between their first and last"
              + " message",
          List.of(
              text("month", "its first day, UTC", r -> r.row().month().toString()),
              id("person", "joins persons", r -> r.row().person().id()),
              text("name", "the fullest display name seen", r -> r.row().person().name()),
              count("messages", "messages", "messages sent", r -> r.row().messages()),
              count("threads", "threads", "threads written in", r -> r.row().threads()),
              number(
                  "threads_share",
                  "share",
                  "threads among those of all maintainers of the month, summed up",
                  Row::share),
              count("opened", "threads", "threads begun", r -> r.row().opened()),
              count(
                  "positions",
                  "positions",
                  "direct positions in own words",
                  r -> r.row().positions()),
              count(
                  "deferred",
                  "positions",
                  "times that somebody else left a judgement to them or invited them",
                  r -> r.row().deferred()),
              count(
                  "unanswered",
                  "positions",
                  "those after which they did not write in the thread within the quiet window",
                  r -> r.row().unanswered()),
              count(
                  "censored",
                  "positions",
                  "those not answered whose window the archive does not cover",
                  r -> r.row().censored())));

  private final MaintainerLoadTally tally = new MaintainerLoadTally();

  @Override
  public void add(ThreadAnalysis thread) {
    tally.add(thread);
  }

  @Override
  public Figure figure(ChartSetting setting) {
    MaintainerLoad data =
        tally.data(setting.window(), setting.options().quiet(), setting.options().roles());
    String caption = caption(data, setting);
    return new Figure(
        new Figure.Labels(TABLE.name(), TITLE, caption),
        Theme.chart(TITLE, MaintainerLoadPlot.of(data), caption),
        HEIGHT,
        new Figure.Data<>(TABLE, rows(data)));
  }

  private static List<Row> rows(MaintainerLoad data) {
    Map<Object, Integer> byMonth = new HashMap<>();
    data.rows().forEach(row -> byMonth.merge(row.month(), row.threads(), Integer::sum));
    return data.rows().stream()
        .map(row -> new Row(row, byMonth.getOrDefault(row.month(), 0)))
        .toList();
  }

  private static String caption(MaintainerLoad data, ChartSetting setting) {
    StringJoiner caption = new StringJoiner(" ");
    if (data.source() == Source.NONE) {
      caption.add("Who the maintainers are is not known: give a file that says it (--roles).");
      return caption.toString();
    }
    caption.add(
        Sentences.count(data.maintainers(), "maintainer")
            + " in "
            + Sentences.count(data.rows().size(), "person-month")
            + Sentences.range(setting.window())
            + ".");
    caption.add(
        data.source() == Source.FILE
            ? "Roles: as the given files say for the first day of each month."
            : "No given file says who maintains; taken for maintainers, in all months, are those"
                + " who wrote “applied” or the like below what they quote of a patch, three times"
                + " or more.");
    caption.add("Counted from a maintainer's first message to their last.");
    caption.add(
        "Boxes: threads written in, by maintainer and month; quartiles, whiskers to 1.5 boxes"
            + " beyond. Line: the busiest one's share of the threads of all in a "
            + data.period().word()
            + ".");
    caption.add(asked(data, setting));
    caption.add(Sentences.detectors(data.detectors()));
    caption.add(setting.error());
    return caption.toString().strip();
  }

  private static String asked(MaintainerLoad data, ChartSetting setting) {
    long deferred = data.rows().stream().mapToLong(MaintainerLoad.Row::deferred).sum();
    long unanswered = data.rows().stream().mapToLong(MaintainerLoad.Row::unanswered).sum();
    long censored = data.rows().stream().mapToLong(MaintainerLoad.Row::censored).sum();
    return "Judgements left to them: "
        + Sentences.count(deferred)
        + ", of which "
        + Sentences.count(unanswered)
        + " without a message of theirs in the thread within "
        + setting.options().quiet().toDays()
        + " days and "
        + Sentences.count(censored)
        + " too late in the archive to tell.";
  }
}
