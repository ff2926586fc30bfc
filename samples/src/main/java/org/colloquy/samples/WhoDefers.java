package org.colloquy.samples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.Colloquy;
import org.colloquy.ThreadAnalysis;
import org.colloquy.archive.Archive;
import org.colloquy.report.measure.DeferenceMatrix;
import org.colloquy.report.measure.DeferenceTally;
import org.colloquy.report.table.DeferenceOutcome;
import org.colloquy.report.table.Observation;

/**
 * Who defers to whom: leaves a judgement to somebody else, and whether that one then takes part.
 */
public final class WhoDefers {

  private WhoDefers() {}

  /** Reads the archive that is named, else the sample archive. */
  public static void main(String[] args) throws IOException {
    run(Path.of(args.length > 0 ? args[0] : "samples/archive/lanternfs.mbox"), System.out);
  }

  /** Prints the pairs, the most frequent first. */
  static void run(Path mbox, PrintStream out) throws IOException {
    DeferenceTally deferences = new DeferenceTally();
    Observation observation = new Observation();
    try (Archive archive = Archive.open(List.of(mbox));
        Stream<ThreadAnalysis> threads = Colloquy.standard().analyze(archive).threads()) {
      threads.forEachOrdered(
          thread -> {
            deferences.add(thread);
            observation.add(thread);
          });
    }
    DeferenceMatrix matrix = deferences.data(observation.window(), Duration.ofDays(30));
    for (DeferenceMatrix.Tie tie : matrix.ties()) {
      out.println(tie.from().name() + " to " + tie.to().name() + ": " + outcomes(tie));
    }
  }

  /** "3 answered, 1 unknown". */
  private static String outcomes(DeferenceMatrix.Tie tie) {
    return Stream.of(DeferenceOutcome.values())
        .filter(outcome -> tie.count(outcome) > 0)
        .map(outcome -> tie.count(outcome) + " " + outcome.id())
        .collect(Collectors.joining(", "));
  }
}
