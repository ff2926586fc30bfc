package org.colloquy.samples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.colloquy.Colloquy;
import org.colloquy.MessageAnalysis;
import org.colloquy.ThreadAnalysis;
import org.colloquy.archive.Archive;
import org.colloquy.quote.AttributedZone;
import org.colloquy.quote.Author;
import org.colloquy.quote.Change;

/**
 * Was I misquoted: whose words stand otherwise in a quote than in the message that they are from.
 * Re-wrapping, trimming at the ends and "[...]" do not count. A change is not yet a fault: people
 * correct slips of others, too, so each line tells the message in which to look.
 */
public final class Misquoted {

  private Misquoted() {}

  /** Reads the archive that is named, else the sample; a name after it picks whose words. */
  public static void main(String[] args) throws IOException {
    Path archive = Path.of(args.length > 0 ? args[0] : "samples/messages/misquoted.mbox");
    run(archive, args.length > 1 ? args[1] : "", System.out);
  }

  /** Prints who quotes whom and where, what was written, and what the quote has in its place. */
  static void run(Path mbox, String name, PrintStream out) throws IOException {
    try (Archive archive = Archive.open(List.of(mbox));
        Stream<ThreadAnalysis> threads = Colloquy.standard().analyze(archive).threads()) {
      threads
          .flatMap(thread -> thread.messages().stream())
          .forEachOrdered(message -> print(message, name, out));
    }
  }

  private static void print(MessageAnalysis message, String name, PrintStream out) {
    String sender = message.attributed().sender().map(Author::name).orElse("somebody");
    for (AttributedZone zone : message.attributed().zones()) {
      String writer = zone.authorship().author().map(Author::name).orElse("somebody");
      if (writer.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT))) {
        for (Change change : zone.check().changes()) {
          out.println(
              sender
                  + " quotes "
                  + writer
                  + ": "
                  + words(change)
                  + " in "
                  + message.message().id());
        }
      }
    }
  }

  private static String words(Change change) {
    return "\"" + change.was() + "\" became \"" + change.now() + "\"";
  }
}
