package org.colloquy.report;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.colloquy.MessageAnalysis;
import org.colloquy.ThreadAnalysis;
import org.colloquy.archive.Archive;
import org.colloquy.archive.Rejection;
import org.colloquy.archive.SkippedFile;
import org.colloquy.message.Defect;
import org.colloquy.position.Position;
import org.colloquy.position.Stance;
import org.colloquy.quote.Author;
import org.colloquy.report.page.Facts;

/** Counts what a run reads, thread by thread. */
final class RunTally {
  private static final Comparator<OffsetDateTime> MOMENT =
      Comparator.comparing(OffsetDateTime::toInstant);

  private long messages;
  private long defective;
  private long threads;
  private final Set<String> senders = new HashSet<>();
  private final Map<String, Long> defects = new TreeMap<>();
  private final Map<Stance, Long> positions = new EnumMap<>(Stance.class);
  private final Set<String> detectors = new TreeSet<>();
  private Optional<OffsetDateTime> first = Optional.empty();
  private Optional<OffsetDateTime> last = Optional.empty();

  /** Counts a thread. */
  void add(ThreadAnalysis thread) {
    threads++;
    thread.messages().forEach(this::add);
  }

  private void add(MessageAnalysis message) {
    messages++;
    List<Defect> faults = message.message().defects();
    if (!faults.isEmpty()) {
      defective++;
    }
    for (Defect fault : faults) {
      defects.merge(fault.code().id(), 1L, Long::sum);
    }
    message
        .attributed()
        .sender()
        .flatMap(Author::person)
        .ifPresent(person -> senders.add(person.id()));
    message.message().date().ifPresent(this::date);
    for (Position position : message.positions()) {
      positions.merge(position.stance(), 1L, Long::sum);
      detectors.add(position.detector());
    }
  }

  private void date(OffsetDateTime date) {
    first = first.filter(known -> MOMENT.compare(known, date) <= 0).or(() -> Optional.of(date));
    last = last.filter(known -> MOMENT.compare(known, date) >= 0).or(() -> Optional.of(date));
  }

  long threads() {
    return threads;
  }

  /** Number of people who sent a message. */
  long people() {
    return senders.size();
  }

  long positions(Stance stance) {
    return positions.getOrDefault(stance, 0L);
  }

  /** The names that the positions bear, "none" where there is no position. */
  String detectors() {
    return detectors.isEmpty() ? "none" : String.join(", ", detectors);
  }

  /** The account of the run, as the page shows it. */
  Facts facts(Archive archive, Map<String, String> options, Map<String, String> versions) {
    Map<String, Long> rejected = new TreeMap<>();
    for (Rejection rejection : archive.rejections()) {
      rejected.merge(rejection.reason().id(), 1L, Long::sum);
    }
    return new Facts(
        inputs(archive),
        messages,
        defective,
        rejected,
        files(archive),
        defects,
        first,
        last,
        options,
        versions);
  }

  private static Map<String, Long> files(Archive archive) {
    Map<String, Long> files = new TreeMap<>();
    for (SkippedFile file : archive.account().skipped()) {
      files.merge(file.reason().id(), 1L, Long::sum);
    }
    if (!archive.account().damages().isEmpty()) {
      files.put("damaged", (long) archive.account().damages().size());
    }
    return files;
  }

  private static List<Facts.Input> inputs(Archive archive) {
    return archive.inputs().stream()
        .map(input -> new Facts.Input(name(input.name()), input.bytes(), input.sha256().orElse("")))
        .toList();
  }

  /** The name without its folder, which says more about a machine than about a run. */
  private static String name(String path) {
    return String.valueOf(Path.of(path).getFileName());
  }
}
