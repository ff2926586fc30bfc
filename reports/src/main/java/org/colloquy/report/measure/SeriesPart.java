package org.colloquy.report.measure;

import static java.util.Comparator.naturalOrder;

import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.colloquy.message.MessageId;
import org.colloquy.report.table.Observation;

/** What is known of a patch series so far: all of it, or what one thread holds of it. */
final class SeriesPart {
  private static final double DAY = Duration.ofDays(1).toSeconds();

  /** Higher version numbers are slips of the pen. */
  private static final int HIGHEST_VERSION = 999;

  private final String owner;
  private final MessageId first;
  private final Set<SeriesKey> keys = new LinkedHashSet<>();
  private final BitSet versions = new BitSet();
  private final Set<String> people = new HashSet<>();
  private Optional<Instant> posted = Optional.empty();
  private Optional<Instant> last = Optional.empty();
  private Optional<Instant> firstObjection = Optional.empty();
  private Optional<Instant> lastObjection = Optional.empty();
  private int messages;
  private int objections;
  private int exchange;

  /** A series that somebody begins with a message. */
  SeriesPart(String owner, MessageId first) {
    this.owner = owner;
    this.first = first;
  }

  String owner() {
    return owner;
  }

  Set<SeriesKey> keys() {
    return Collections.unmodifiableSet(keys);
  }

  /** When it was first posted, by what is known so far. */
  Optional<Instant> posted() {
    return posted;
  }

  Optional<Instant> last() {
    return last;
  }

  boolean bears(SeriesKey key) {
    return keys.contains(key);
  }

  /** A version is posted under a title. */
  void addPosting(SeriesKey key, int version, Optional<Instant> sent) {
    keys.add(key);
    versions.set(Math.min(version, HIGHEST_VERSION));
    posted = either(posted, sent, BinaryOperator.minBy(naturalOrder()));
  }

  /** A message of a person belongs to it. */
  void addMessage(String sender, Optional<Instant> sent) {
    messages++;
    people.add(sender);
    last = either(last, sent, BinaryOperator.maxBy(naturalOrder()));
  }

  /** A message objects, once or more often. */
  void addObjections(int count, Optional<Instant> sent) {
    objections += count;
    firstObjection = either(firstObjection, sent, BinaryOperator.minBy(naturalOrder()));
    lastObjection = either(lastObjection, sent, BinaryOperator.maxBy(naturalOrder()));
  }

  /** Two people have answered each other in turn in so many messages. */
  void addExchange(int length) {
    exchange = Math.max(exchange, length);
  }

  /** The same series, to which more can be added. */
  SeriesPart copy() {
    SeriesPart copy = new SeriesPart(owner, first);
    copy.posted = posted;
    copy.addAll(this);
    return copy;
  }

  /** Takes in what another thread holds of the same series. */
  void addAll(SeriesPart later) {
    keys.addAll(later.keys);
    versions.or(later.versions);
    people.addAll(later.people);
    messages += later.messages;
    addObjectionsOf(later);
    addExchange(later.exchange);
    last = either(last, later.last, BinaryOperator.maxBy(naturalOrder()));
  }

  private void addObjectionsOf(SeriesPart later) {
    addObjections(later.objections, later.firstObjection);
    addObjections(0, later.lastObjection);
  }

  private static Optional<Instant> either(
      Optional<Instant> a, Optional<Instant> b, BinaryOperator<Instant> choice) {
    return a.isPresent() && b.isPresent()
        ? Optional.of(choice.apply(a.get(), b.get()))
        : a.or(() -> b);
  }

  /**
   * The series as it is known now.
   *
   * @param window a date outside is not believed
   * @param limit what was talked about later is open
   */
  PatchSeries series(Observation.Window window, Instant limit) {
    return new PatchSeries(
        first,
        posted.orElseThrow(),
        versions.cardinality(),
        messages,
        people.size(),
        objections,
        days(window),
        messages < PatchSeries.FEWEST_MESSAGES ? Double.NaN : (double) exchange / messages,
        last.filter(limit::isBefore).isPresent());
  }

  private double days(Observation.Window window) {
    Optional<Instant> begin = firstObjection.filter(window::contains);
    Optional<Instant> end = lastObjection.filter(window::contains);
    return begin.isPresent() && end.isPresent()
        ? Duration.between(begin.get(), end.get()).toSeconds() / DAY
        : Double.NaN;
  }
}
