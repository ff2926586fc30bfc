package org.colloquy.report.chart;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** The charts there are, in the order of a report. */
public enum ChartName {
  /** How long roots wait for a first answer. */
  TIME_TO_FIRST_RESPONSE(FirstResponseChart::new),
  /** Shares of agreeing, objecting and deferring positions over time. */
  STANCE_MIX(StanceMixChart::new),
  /** Who agrees with whom and objects to whom, and how balanced that is. */
  SIGNED_GRAPH(SignedGraphChart::new),
  /** Who leaves judgement to whom. */
  DEFERENCE(DeferenceChart::new),
  /** Who changes sides, from the first position on a matter to the last. */
  POSITION_CHANGES(PositionChangesChart::new),
  /** Who answers whom, among those who write most. */
  REPLY_MATRIX(ReplyMatrixChart::new),
  /** How deep and how wide threads are. */
  THREAD_SHAPE(ThreadShapeChart::new),
  /** At which hour of which weekday people write. */
  CLOCK(ClockChart::new),
  /** Who is tied to whom in the largest thread. */
  PARTICIPANT_GRAPH(ThreadGraphChart::new);

  // a reference to a constructor has no state
  @SuppressWarnings("ImmutableEnumChecker")
  private final Supplier<ChartMaker> maker;

  ChartName(Supplier<ChartMaker> maker) {
    this.maker = maker;
  }

  /** The name of its files and in commands: "stance-mix". */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The chart of this id. */
  public static Optional<ChartName> of(String id) {
    return Arrays.stream(values()).filter(name -> name.id().equals(id)).findFirst();
  }

  ChartMaker maker() {
    return maker.get();
  }
}
