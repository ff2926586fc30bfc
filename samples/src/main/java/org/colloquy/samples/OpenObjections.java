package org.colloquy.samples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.colloquy.Colloquy;
import org.colloquy.ThreadAnalysis;
import org.colloquy.archive.Archive;
import org.colloquy.position.Objection;

/**
 * Which objections are still open: those that nobody conceded and that their holders neither
 * withdrew nor confirmed as met. Open in the mail, that is: who is satisfied and silent stays in
 * the list, and so does what a program took for an objection. The confidence helps to sort.
 */
public final class OpenObjections {

  private OpenObjections() {}

  /** Reads the archive that is named, else the sample archive. */
  public static void main(String[] args) throws IOException {
    run(Path.of(args.length > 0 ? args[0] : "samples/archive/lanternfs.mbox"), System.out);
  }

  /** Prints day, holder, state, confidence and words of each, thread by thread. */
  static void run(Path mbox, PrintStream out) throws IOException {
    try (Archive archive = Archive.open(List.of(mbox));
        Stream<ThreadAnalysis> threads = Colloquy.standard().analyze(archive).threads()) {
      threads
          .flatMap(thread -> thread.ledger().objections().stream())
          .filter(objection -> !objection.state().isSettled())
          .forEachOrdered(objection -> out.println(line(objection)));
    }
  }

  private static String line(Objection objection) {
    String day =
        objection.raised().map(OffsetDateTime::toLocalDate).map(Object::toString).orElse("undated");
    return String.join(
        "  ",
        day,
        objection.holder().name(),
        objection.state().id(),
        String.format(Locale.ROOT, "%.2f", objection.position().confidence()),
        objection.evidence().text());
  }
}
