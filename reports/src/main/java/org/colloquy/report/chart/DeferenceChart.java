package org.colloquy.report.chart;

import static org.colloquy.report.table.Column.count;
import static org.colloquy.report.table.Column.number;
import static org.colloquy.report.table.Column.optionalId;
import static org.colloquy.report.table.Column.text;
import static org.colloquy.report.table.Column.word;

import java.util.List;
import java.util.Map;
import org.colloquy.ThreadAnalysis;
import org.colloquy.person.Person;
import org.colloquy.report.measure.Deferee;
import org.colloquy.report.measure.DeferenceMatrix;
import org.colloquy.report.measure.DeferenceTally;
import org.colloquy.report.table.DeferenceOutcome;
import org.colloquy.report.table.Table;
import org.colloquy.role.Roles;

/** Draws who leaves judgement to whom. */
final class DeferenceChart implements ChartMaker {
  private static final String TITLE = "Who defers to whom";

  /** A pair, with how often its second one is deferred to by anybody. */
  record Row(DeferenceMatrix.Tie tie, int in, int total, Roles roles) {

    int count(DeferenceOutcome outcome) {
      return tie.count(outcome);
    }
  }

  static final Table<Row> TABLE =
      new Table<>(
          "deference",
          "one defers to another, over the whole archive; reported deferences are left out",
          List.of(
              optionalId(
                  "from_person",
                  "who defers; empty where no person is known",
                  r -> r.tie().from().person().map(Person::id)),
              text("from", "the name of who defers", r -> r.tie().from().name()),
              optionalId(
                  "to_person",
                  "to whom; empty for roles and names",
                  r -> r.tie().to().person().map(Person::id)),
              text("to", "their name, or the role", r -> r.tie().to().name()),
              word(
                  "to_kind",
                  "person, role, or name: somebody named in whom no person is known",
                  r -> r.tie().to().kind().id()),
              text(
                  "to_roles",
                  "the roles that this person is known to have, at any time",
                  r -> DeferenceMap.roles(r.tie().to(), r.roles())),
              count(
                  "direct",
                  "deferences",
                  "those that hang on nothing, with invitations",
                  r -> r.tie().direct()),
              count(
                  "invitations",
                  "deferences",
                  "those of direct that ask or invite somebody",
                  r -> r.tie().invitations()),
              count(
                  "conditional",
                  "deferences",
                  "those that hang on what the other says; not in direct",
                  r -> r.tie().conditional()),
              count(
                  "answered",
                  "deferences",
                  "of direct and conditional: the other wrote in the thread within the quiet window",
                  r -> r.count(DeferenceOutcome.ANSWERED)),
              count(
                  "late", "deferences", "the same behind it", r -> r.count(DeferenceOutcome.LATE)),
              count(
                  "unanswered",
                  "deferences",
                  "never, though the archive goes on for longer than the window",
                  r -> r.count(DeferenceOutcome.UNANSWERED)),
              count(
                  "censored",
                  "deferences",
                  "not before the archive ends, within the window",
                  r -> r.count(DeferenceOutcome.CENSORED)),
              count(
                  "unknown",
                  "deferences",
                  "no person is known, or a date is missing",
                  r -> r.count(DeferenceOutcome.UNKNOWN)),
              count("to_total", "deferences", "all that go to the same one", Row::in),
              number(
                  "to_share",
                  "share",
                  "to_total by all deferences of the archive",
                  r -> (double) r.in() / r.total())));

  private final DeferenceTally tally = new DeferenceTally();

  @Override
  public void add(ThreadAnalysis thread) {
    tally.add(thread);
  }

  @Override
  public Figure figure(ChartSetting setting) {
    DeferenceMatrix data = tally.data(setting.window(), setting.options().quiet());
    DeferenceMap map = new DeferenceMap(data, setting.options().roles());
    String caption = DeferenceCaption.of(data, map, setting);
    HeatMapPlot plot =
        new HeatMapPlot(List.of(map.heatMap()), "Deferences", "No deference was found");
    return new Figure(
        new Figure.Labels(TABLE.name(), TITLE, caption),
        Theme.chart(TITLE, plot, caption),
        plot.figureHeight(),
        new Figure.Data<>(TABLE, rows(data, setting.options().roles())));
  }

  private static List<Row> rows(DeferenceMatrix data, Roles roles) {
    Map<Deferee, Integer> in = data.in();
    return data.ties().stream()
        .map(tie -> new Row(tie, in.getOrDefault(tie.to(), 0), data.total(), roles))
        .toList();
  }
}
