package org.colloquy.report.chart;

import static org.colloquy.report.table.Column.count;
import static org.colloquy.report.table.Column.flag;
import static org.colloquy.report.table.Column.id;
import static org.colloquy.report.table.Column.text;

import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.colloquy.ThreadAnalysis;
import org.colloquy.report.measure.Initiative;
import org.colloquy.report.measure.InitiativeTally;
import org.colloquy.report.table.Table;

/** Draws who opens threads and who is answered. */
final class InitiativeChart implements ChartMaker {
  private static final String TITLE = "Threads opened and answers received";
  private static final int HEIGHT = 360;

  /** A person, and whether the picture shows them. */
  record Row(Initiative.Row person, boolean drawn) {}

  static final Table<Row> TABLE =
      new Table<>(
          "initiation-response",
          "a person who sent a message and is no program",
          List.of(
              id("person", "joins persons", r -> r.person().person().id()),
              text("name", "the fullest display name seen", r -> r.person().person().name()),
              count("opened", "threads", "threads whose root they wrote", r -> r.person().opened()),
              count(
                  "received",
                  "messages",
                  "messages of others that answer theirs",
                  r -> r.person().received()),
              count(
                  "given",
                  "messages",
                  "messages of theirs that answer others",
                  r -> r.person().given()),
              count(
                  "degree",
                  "people",
                  "whom they answered or who answered them",
                  r -> r.person().degree()),
              flag("drawn", "whether the picture shows them", Row::drawn)));

  private final InitiativeTally tally = new InitiativeTally();

  @Override
  public void add(ThreadAnalysis thread) {
    tally.add(thread);
  }

  @Override
  public Figure figure(ChartSetting setting) {
    Initiative data = tally.data();
    InitiativePlot plot = new InitiativePlot(data);
    String caption = caption(data, plot, setting);
    Set<Initiative.Row> drawn = plot.drawn();
    return new Figure(
        new Figure.Labels(TABLE.name(), TITLE, caption),
        Theme.chart(TITLE, plot.plot(), caption),
        HEIGHT,
        new Figure.Data<>(
            TABLE, data.people().stream().map(row -> new Row(row, drawn.contains(row))).toList()));
  }

  private static String caption(Initiative data, InitiativePlot plot, ChartSetting setting) {
    StringJoiner caption = new StringJoiner(" ");
    caption.add(
        Sentences.count(data.people().size(), "person", "people")
            + " with "
            + Sentences.count(data.messages(), "message")
            + Sentences.range(setting.window())
            + ".");
    if (!data.people().isEmpty()) {
      caption.add("Each circle is a person; its area: with how many others they exchange answers.");
      caption.add("Square-root axes; dashed: one answer for each thread opened.");
      caption.add("Names: the most connected, where there is room.");
    }
    int hidden = data.people().size() - plot.drawn().size();
    if (hidden > 0) {
      caption.add(
          "Not drawn, as there are too many: "
              + Sentences.count(hidden, "person", "people")
              + " with the fewest ties.");
    }
    caption.add("Answers given are in the data.");
    caption.add(
        "Answers to oneself do not count. Left out: "
            + Sentences.count(data.automatic(), "message")
            + " by programs, "
            + Sentences.count(data.unknown())
            + " whose sender is not known; threads whose root is missing are opened by nobody.");
    return caption.toString();
  }
}
