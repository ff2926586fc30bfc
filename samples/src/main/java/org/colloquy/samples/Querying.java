package org.colloquy.samples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.ArchiveAnalysis;
import org.colloquy.Colloquy;
import org.colloquy.MessageAnalysis;
import org.colloquy.ThreadAnalysis;
import org.colloquy.archive.Archive;
import org.colloquy.report.query.Query;
import org.colloquy.report.query.ThreadQuery;

/** Threads and messages that a query picks. */
public final class Querying {

  private Querying() {}

  /** The archive and the query that are named, else the sample archive and those who object. */
  public static void main(String[] args) throws IOException {
    Path archive = Path.of(args.length > 0 ? args[0] : "samples/archive/lanternfs.mbox");
    run(archive, args.length > 1 ? args[1] : "stance:object", System.out);
  }

  /** Prints the subject of each thread, then date and sender of its messages that match. */
  static void run(Path mbox, String text, PrintStream out) throws IOException {
    try (Archive archive = Archive.open(List.of(mbox))) {
      ArchiveAnalysis analysis = Colloquy.standard().analyze(archive);
      // tag::query
      Query query = Query.parse(text).in(analysis);
      try (Stream<ThreadAnalysis> threads = analysis.threads()) {
        threads.filter(query::matches).forEachOrdered(thread -> print(thread, query, out));
      }
      // end::query
    }
  }

  private static void print(ThreadAnalysis thread, Query query, PrintStream out) {
    out.println(thread.messages().get(0).message().subject());
    // tag::within
    ThreadQuery within = query.within(thread); // also within.matches(position, message)
    for (MessageAnalysis message : thread.messages()) {
      if (within.matches(message)) {
        out.println(
            "  "
                + message.sent().map(Object::toString).orElse("undated")
                + " "
                + message.message().from().displayName());
      }
    }
    // end::within
  }
}
