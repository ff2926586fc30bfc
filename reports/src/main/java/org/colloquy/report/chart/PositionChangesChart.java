package org.colloquy.report.chart;

import static org.colloquy.report.table.Column.count;
import static org.colloquy.report.table.Column.flag;
import static org.colloquy.report.table.Column.optionalId;
import static org.colloquy.report.table.Column.text;
import static org.colloquy.report.table.Column.word;

import java.util.List;
import java.util.stream.Stream;
import org.colloquy.ThreadAnalysis;
import org.colloquy.person.Person;
import org.colloquy.position.Side;
import org.colloquy.report.measure.SideChangeTally;
import org.colloquy.report.measure.SideChanges;
import org.colloquy.report.table.Table;

/** Draws from which side to which side people go. */
final class PositionChangesChart implements ChartMaker {
  private static final String TITLE = "Change of position";

  static final Table<SideChanges.Group> TABLE =
      new Table<>(
          "position-changes",
          "courses that begin on one side, end on one side, and whose last position answers the same"
              + " person; a course is the positions of one person on one matter, in two or more"
              + " messages",
          List.of(
              word(
                  "first",
                  "for or against the matter, conditional, or defers; who objects to an objection"
                      + " is for it",
                  g -> g.first().id()),
              word("last", "the same at the end", g -> g.last().id()),
              flag("changed", "whether the two differ", SideChanges.Group::isChange),
              optionalId(
                  "answers_person",
                  "whom the last position answers; empty where it is not known",
                  g -> g.answered().map(Person::id)),
              text(
                  "answers",
                  "the name of that person",
                  g -> g.answered().map(Person::name).orElse("")),
              count("courses", "courses", "how many there are", SideChanges.Group::courses)));

  private final SideChangeTally tally = new SideChangeTally();

  @Override
  public void add(ThreadAnalysis thread) {
    tally.add(thread);
  }

  @Override
  public Figure figure(ChartSetting setting) {
    SideChanges data = tally.data();
    String caption = PositionChangesCaption.of(data, setting);
    List<String> sides = Stream.of(Side.values()).map(Side::id).toList();
    HeatMap map =
        new HeatMap(
            "",
            new HeatMap.Axis("First position", sides, false),
            new HeatMap.Axis("Last position", sides, false),
            data.matrix(),
            List.of(),
            true);
    HeatMapPlot plot =
        new HeatMapPlot(
            List.of(map), "People on a matter", "Nobody took two positions on a matter");
    return new Figure(
        new Figure.Labels(TABLE.name(), TITLE, caption),
        Theme.chart(TITLE, plot, caption),
        plot.figureHeight(),
        new Figure.Data<>(TABLE, data.groups()));
  }
}
