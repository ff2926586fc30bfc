package org.colloquy.report.measure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.colloquy.MessageAnalysis;
import org.colloquy.ThreadAnalysis;
import org.colloquy.position.Mode;
import org.colloquy.position.Position;
import org.colloquy.quote.Author;
import org.colloquy.report.statistic.Lorenz;
import org.colloquy.report.table.Words;

/** Adds up what each person, address and domain sent, thread by thread. */
public final class ConcentrationTally {
  private static final class Sum {
    private long messages;
    private long words;
    private long positions;

    void add(long newWords, long newPositions) {
      messages++;
      words += newWords;
      positions += newPositions;
    }

    long of(Concentration.Measure measure) {
      return switch (measure) {
        case MESSAGES -> messages;
        case WORDS -> words;
        case POSITIONS -> positions;
      };
    }
  }

  private final Map<Concentration.Unit, Map<String, Sum>> sums =
      new EnumMap<>(Concentration.Unit.class);
  private final Set<String> detectors = new TreeSet<>();
  private long automatic;
  private long unknown;

  /** A tally of nothing. */
  public ConcentrationTally() {
    for (Concentration.Unit unit : Concentration.Unit.values()) {
      sums.put(unit, new HashMap<>());
    }
  }

  /**
   * Counts a thread in.
   *
   * @param thread a thread of the archive, once
   */
  public void add(ThreadAnalysis thread) {
    thread.messages().forEach(this::add);
  }

  private void add(MessageAnalysis message) {
    Optional<Author> sender = Humans.sender(message);
    if (sender.isEmpty()) {
      boolean program = Humans.isAutomatic(message);
      automatic += program ? 1 : 0;
      unknown += program ? 0 : 1;
      return;
    }
    long words = Words.written(message);
    long positions = positions(message);
    sums.forEach(
        (unit, map) ->
            map.computeIfAbsent(key(unit, sender.get()), key -> new Sum()).add(words, positions));
  }

  /** Direct positions in the sender's own words. */
  private long positions(MessageAnalysis message) {
    long count = 0;
    for (Position position : message.positions()) {
      boolean counts = position.mode() == Mode.DIRECT && position.evidence().depth() == 0;
      count += counts ? 1 : 0;
      if (counts) {
        detectors.add(position.detector());
      }
    }
    return count;
  }

  private static String key(Concentration.Unit unit, Author sender) {
    return switch (unit) {
      case PERSON -> Humans.key(sender);
      case ADDRESS -> Humans.key(sender.mailbox());
      case DOMAIN -> {
        String address = sender.mailbox().addressKey();
        yield address.substring(address.lastIndexOf('@') + 1);
      }
    };
  }

  /** {@return the data for what was added} */
  public Concentration data() {
    List<Concentration.Curve> curves = new ArrayList<>();
    for (Concentration.Measure measure : Concentration.Measure.values()) {
      sums.forEach((unit, map) -> curves.add(curve(measure, unit, map.values())));
    }
    return new Concentration(curves, automatic, unknown, detectors);
  }

  private static Concentration.Curve curve(
      Concentration.Measure measure, Concentration.Unit unit, Collection<Sum> sums) {
    double[] values = sums.stream().mapToDouble(sum -> sum.of(measure)).toArray();
    return new Concentration.Curve(measure, unit, Lorenz.of(values));
  }
}
