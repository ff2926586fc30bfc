package org.colloquy.samples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.colloquy.Colloquy;
import org.colloquy.MessageAnalysis;
import org.colloquy.position.Position;
import org.colloquy.quote.AttributedZone;
import org.colloquy.quote.Author;
import org.colloquy.zone.ZoneKind;

/** Who wrote what in one message, pasted with or without its header fields, and who thinks what. */
public final class OneMessage {

  private OneMessage() {}

  /** Reads the file that is named, else the sample. */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args.length > 0 ? args[0] : "samples/messages/pasted.txt");
    print(Files.readString(file), System.out);
  }

  /** Prints each line of text with its writer, then the positions. */
  static void print(String text, PrintStream out) {
    // tag::one-message
    MessageAnalysis analysis = Colloquy.standard().analyze(text);
    String body = analysis.message().body();
    for (AttributedZone zone : analysis.attributed().zones()) {
      if (zone.zone().kind() == ZoneKind.TEXT) {
        String writer = zone.authorship().author().map(Author::name).orElse("somebody");
        zone.zone().span().of(body).lines().forEach(line -> out.println(writer + ": " + line));
      }
    }
    for (Position position : analysis.positions()) {
      String holder = position.holder().name();
      out.println(holder + " " + position.stance().id() + "s: " + position.evidence().text());
    }
    // end::one-message
  }
}
