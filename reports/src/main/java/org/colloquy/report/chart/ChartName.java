package org.colloquy.report.chart;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** The charts there are, in the order of a report. */
public enum ChartName {
  /** How long roots wait for a first answer. */
  TIME_TO_FIRST_RESPONSE(FirstResponseChart::new),
  /** Which position another person takes first, and how soon. */
  FIRST_POSITION(FirstPositionChart::new),
  /** How long threads are discussed. */
  REVIEW_INTERVAL(ReviewIntervalChart::new),
  /** How many patches nobody answers. */
  IGNORED_PATCHES(IgnoredPatchesChart::new),
  /** Shares of agreeing, objecting and deferring positions over time. */
  STANCE_MIX(StanceMixChart::new),
  /** Who agrees with whom, and who objects. */
  SIGNED_GRAPH(SignedGraphChart::new),
  /** Who defers to whom. */
  DEFERENCE(DeferenceChart::new),
  /** What becomes of objections. */
  OBJECTIONS(ObjectionsChart::new),
  /** Who changes sides. */
  POSITION_CHANGES(PositionChangesChart::new),
  /** How few send most of the messages, new words and positions. */
  CONCENTRATION(ConcentrationChart::new),
  /** Who opens threads, and who is answered. */
  INITIATION_RESPONSE(InitiativeChart::new),
  /** Who answers whom. */
  REPLY_MATRIX(ReplyMatrixChart::new),
  /** How deep and how wide threads are. */
  THREAD_SHAPE(ThreadShapeChart::new),
  /** When people write. */
  CLOCK(ClockChart::new),
  /** How much of an answer is new, and how much it quotes. */
  QUOTE_ECONOMY(QuoteHabitsChart::new),
  /** Signs of pushback in patch series. */
  PUSHBACK_PROFILE(PushbackChart::new),
  /** What maintainers have to do month by month. */
  MAINTAINER_LOAD(MaintainerLoadChart::new),
  /** What awaits those who write for the first time. */
  NEWCOMERS(NewcomersChart::new),
  /** Who is tied to whom in the largest thread. */
  PARTICIPANT_GRAPH(ThreadGraphChart::new);

  // a reference to a constructor has no state
  @SuppressWarnings("ImmutableEnumChecker")
  private final Supplier<ChartMaker> maker;

  ChartName(Supplier<ChartMaker> maker) {
    this.maker = maker;
  }

  /** {@return the name of its files and in commands: "stance-mix"} */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * {@return the chart of this id}
   *
   * @param id such as "first-response"
   */
  public static Optional<ChartName> of(String id) {
    return Arrays.stream(values()).filter(name -> name.id().equals(id)).findFirst();
  }

  ChartMaker maker() {
    return maker.get();
  }
}
