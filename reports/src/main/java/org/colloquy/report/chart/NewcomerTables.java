package org.colloquy.report.chart;

import static org.colloquy.report.table.Column.count;
import static org.colloquy.report.table.Column.number;
import static org.colloquy.report.table.Column.text;
import static org.colloquy.report.table.Column.word;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.colloquy.position.Stance;
import org.colloquy.report.measure.FirstPosition;
import org.colloquy.report.measure.Newcomers;
import org.colloquy.report.measure.Period;
import org.colloquy.report.statistic.KaplanMeier;
import org.colloquy.report.table.Column;
import org.colloquy.report.table.Table;

/** The tables from which the chart of newcomers is drawn. */
final class NewcomerTables {
  private static final Newcomers.Part NOBODY = new Newcomers.Part(0, 0);

  /** How many of a cohort, or of those in it who began a thread, were answered in time. */
  record Answered(
      Newcomers.Cohort cohort, Period period, String who, int days, Newcomers.Part part) {}

  /** How many of a cohort received a stance first. */
  record Received(Newcomers.Cohort cohort, Period period, Stance stance, Newcomers.Part part) {}

  static final Table<Answered> ANSWERS =
      new Table<>(
          "newcomers",
          "people who wrote for the first time in one stretch of time, and how soon they were"
              + " answered",
          answerColumns());

  static final Table<Received> STANCES =
      new Table<>(
          "newcomer-stances",
          "people who wrote for the first time in one stretch of time, and the stance that was"
              + " first taken towards them within 30 days",
          stanceColumns());

  static final Table<KaplanMeier.Step> RETURN =
      new Table<>(
          "newcomer-return",
          "a time since the first message at which somebody joined another thread, a day later at"
              + " least, or the archive ended",
          StepColumns.of(step -> step, "the first message", "people", "returned", "gone"));

  private NewcomerTables() {}

  private static List<Column<Answered>> answerColumns() {
    List<Column<Answered>> columns = new ArrayList<>();
    columns.add(text("start", "first day, UTC", r -> r.cohort().start().toString()));
    columns.add(word("period", "how long it is: month, quarter or year", r -> r.period().word()));
    columns.add(
        word("who", "all, or began: those whose first message began a thread", Answered::who));
    columns.add(count("within", "days", "an answer within so many days", Answered::days));
    columns.addAll(
        part(Answered::part, "answered", "answered by another person within these days"));
    columns.add(
        count(
            "people",
            "people",
            "people in the cohort, also those of the last days",
            r -> r.cohort().people()));
    columns.add(
        count(
            "began",
            "people",
            "those whose first message began a thread",
            r -> r.cohort().began()));
    columns.add(
        count(
            "returned",
            "people",
            "people of the cohort who joined another thread a day later or more, until the"
                + " archive's end",
            r -> r.cohort().returned()));
    return columns;
  }

  private static List<Column<Received>> stanceColumns() {
    List<Column<Received>> columns = new ArrayList<>();
    columns.add(text("start", "first day, UTC", r -> r.cohort().start().toString()));
    columns.add(word("period", "how long it is: month, quarter or year", r -> r.period().word()));
    columns.add(word("stance", "agree, object or defer", r -> r.stance().id()));
    columns.addAll(part(Received::part, "received", "received this stance first"));
    return columns;
  }

  private static <R> List<Column<R>> part(
      Function<R, Newcomers.Part> part, String name, String meaning) {
    return List.of(
        count(
            "watched",
            "people",
            "those who wrote so many days before the archive's end",
            r -> part.apply(r).n()),
        count(name, "people", "of those watched: " + meaning, r -> part.apply(r).count()),
        number("share", "share", name + " / watched", r -> part.apply(r).share()),
        number(
            "lower",
            "share",
            "lower end of the 95 % interval (Wilson)",
            r -> part.apply(r).interval().lower()),
        number("upper", "share", "upper end of it", r -> part.apply(r).interval().upper()));
  }

  static List<Answered> answers(Newcomers data) {
    List<Answered> rows = new ArrayList<>();
    for (Newcomers.Cohort cohort : data.cohorts()) {
      for (int days : Newcomers.DAYS) {
        Newcomers.Part all = cohort.answered().getOrDefault(days, NOBODY);
        Newcomers.Part began = cohort.answeredBegan().getOrDefault(days, NOBODY);
        rows.add(new Answered(cohort, data.period(), "all", days, all));
        rows.add(new Answered(cohort, data.period(), "began", days, began));
      }
    }
    return rows;
  }

  static List<Received> stances(Newcomers data) {
    List<Received> rows = new ArrayList<>();
    for (Newcomers.Cohort cohort : data.cohorts()) {
      for (Stance stance : FirstPosition.STANCES) {
        Newcomers.Part part = cohort.received().getOrDefault(stance, NOBODY);
        rows.add(new Received(cohort, data.period(), stance, part));
      }
    }
    return rows;
  }
}
