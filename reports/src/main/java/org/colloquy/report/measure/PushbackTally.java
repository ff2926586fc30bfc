package org.colloquy.report.measure;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.colloquy.MessageAnalysis;
import org.colloquy.ThreadAnalysis;
import org.colloquy.position.Position;
import org.colloquy.report.table.Observation;

/** Gathers patch series, thread by thread; their versions may lie in several threads. */
public final class PushbackTally {
  private final List<SeriesPart> parts = new ArrayList<>();
  private final Set<String> detectors = new TreeSet<>();

  /** Starts without a thread. */
  public PushbackTally() {}

  /**
   * Counts a thread in.
   *
   * @param thread a thread of the archive, once
   */
  public void add(ThreadAnalysis thread) {
    parts.addAll(ThreadSeries.of(thread));
    for (MessageAnalysis message : thread.messages()) {
      message.positions().stream().map(Position::detector).forEach(detectors::add);
    }
  }

  /**
   * {@return the data for what was added}
   *
   * @param window the time that the archive covers; a date outside is not believed
   * @param quiet a series that was talked about later than this before the end is open
   */
  public PushbackProfile data(Optional<Observation.Window> window, Duration quiet) {
    if (window.isEmpty()) {
      return PushbackProfile.of(List.of(), parts.size(), detectors);
    }
    Observation.Window covered = window.get();
    List<SeriesPart> dated =
        parts.stream()
            .filter(part -> part.posted().filter(covered::contains).isPresent())
            .sorted(Comparator.comparing(part -> part.posted().orElseThrow()))
            .toList();
    Instant limit = covered.last().minus(quiet);
    List<PatchSeries> series =
        joined(dated).stream().map(part -> part.series(covered, limit)).toList();
    return PushbackProfile.of(series, parts.size() - dated.size(), detectors);
  }

  private static List<SeriesPart> joined(List<SeriesPart> dated) {
    VersionGroups groups = new VersionGroups();
    List<SeriesPart> joined = new ArrayList<>();
    for (SeriesPart part : dated) {
      int group = groups.group(part.keys(), part.posted().orElseThrow());
      if (group == joined.size()) {
        joined.add(part.copy());
      } else {
        joined.get(group).addAll(part);
      }
    }
    return joined;
  }
}
