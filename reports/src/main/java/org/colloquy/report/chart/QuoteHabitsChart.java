package org.colloquy.report.chart;

import static org.colloquy.report.table.Column.count;
import static org.colloquy.report.table.Column.number;
import static org.colloquy.report.table.Column.optionalCount;
import static org.colloquy.report.table.Column.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import org.colloquy.ThreadAnalysis;
import org.colloquy.report.measure.QuoteHabits;
import org.colloquy.report.measure.QuoteHabits.Habit;
import org.colloquy.report.measure.QuoteHabits.Measure;
import org.colloquy.report.measure.QuoteHabitsTally;
import org.colloquy.report.table.Column;
import org.colloquy.report.table.Table;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;

/** Draws how much of a message is new, and how much it quotes. */
final class QuoteHabitsChart implements ChartMaker {
  private static final String TITLE = "New words in answers";
  private static final int HEIGHT = 290;

  static final Table<Habit> TABLE =
      new Table<>(
          "quote-economy", "one measure of the answers of one year, or of all years", columns());

  private final QuoteHabitsTally tally = new QuoteHabitsTally();

  private static List<Column<Habit>> columns() {
    List<Column<Habit>> columns = new ArrayList<>();
    columns.add(
        word(
            "measure",
            "new-share: new words among new and quoted words; parent-kept: words of the message"
                + " answered that are quoted among all its own words; passages-answered: quoted"
                + " passages with text of the sender below among all; depth: deepest level",
            h -> h.measure().id()));
    columns.add(optionalCount("year", "", "UTC; empty for all years together", Habit::year));
    columns.add(count("n", "messages", "answers that have the measure", h -> h.box().n()));
    columns.add(number("mean", "by measure", "arithmetic mean", Habit::mean));
    columns.add(
        number(
            "low",
            "by measure",
            "least value within 1.5 boxes of the lower quartile",
            h -> h.box().low()));
    columns.add(number("quartile_1", "by measure", "lower quartile", h -> h.box().lower()));
    columns.add(number("median", "by measure", "median", h -> h.box().median()));
    columns.add(number("quartile_3", "by measure", "upper quartile", h -> h.box().upper()));
    columns.add(
        number(
            "high",
            "by measure",
            "largest value within 1.5 boxes of the upper quartile",
            h -> h.box().high()));
    for (int i = 0; i < QuoteHabits.BINS; i++) {
      columns.add(bin(i));
    }
    return columns;
  }

  private static Column<Habit> bin(int number) {
    int width = 100 / QuoteHabits.BINS;
    return optionalCount(
        String.format(Locale.ROOT, "from_%02d", number * width),
        "messages",
        "those at "
            + number * width
            + " % and more, below "
            + (number + 1) * width
            + (number + 1 == QuoteHabits.BINS ? " % or at it" : " %")
            + "; empty for depth",
        h -> h.bins().isEmpty() ? Optional.empty() : Optional.of(h.bins().get(number)));
  }

  @Override
  public void add(ThreadAnalysis thread) {
    tally.add(thread);
  }

  @Override
  public Figure figure(ChartSetting setting) {
    QuoteHabits data = tally.data(setting.window());
    String caption = caption(data, setting);
    XYPlot plot = QuoteHabitsPlot.of(data);
    JFreeChart chart = Theme.chart(TITLE, plot, caption);
    chart.addSubtitle(0, Theme.legend(plot));
    return new Figure(
        new Figure.Labels(TABLE.name(), TITLE, caption),
        chart,
        HEIGHT,
        new Figure.Data<>(TABLE, data.habits()));
  }

  private static String caption(QuoteHabits data, ChartSetting setting) {
    StringJoiner caption = new StringJoiner(" ");
    caption.add(
        Sentences.count(data.answers(), "answer") + Sentences.range(setting.window()) + ".");
    Habit share = data.all(Measure.NEW_SHARE);
    if (share.box().n() > 0) {
      caption.add(
          "New share: words of prose that the sender wrote among these and the quoted ones; "
              + Sentences.count(share.box().n())
              + " answers have prose, median "
              + percent(share.box().median())
              + ".");
      caption.add("Boxes: quartiles; whiskers: to 1.5 boxes beyond. Right: answers by new share.");
    }
    Habit kept = data.all(Measure.PARENT_KEPT);
    if (kept.box().n() > 0) {
      caption.add(
          "Of the message that it answers, the median answer quotes "
              + percent(kept.box().median())
              + " and trims the rest ("
              + Sentences.count(kept.box().n())
              + " answers whose parent is at hand and has words).");
    }
    Habit passages = data.all(Measure.PASSAGES_ANSWERED);
    if (passages.box().n() > 0) {
      caption.add(
          "Quoted passages with text below: "
              + percent(passages.mean())
              + " of those of an answer, on average.");
    }
    Habit depth = data.all(Measure.DEPTH);
    if (depth.box().n() > 0) {
      caption.add("Deepest level of quoting: median " + Math.round(depth.box().median()) + ".");
    }
    caption.add(
        "Left out: "
            + Sentences.count(data.apart().beginnings(), "message")
            + " that answer nothing, "
            + Sentences.count(data.apart().automatic())
            + " by programs, "
            + Sentences.count(data.apart().unusable())
            + " without a believable date or a sender.");
    return caption.toString();
  }

  private static String percent(double share) {
    return PercentFormat.INSTANCE.format(share);
  }
}
