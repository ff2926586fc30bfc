package org.colloquy.archive;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Reads all cases of a folder in a process of its own, with the heap and stack that it is given.
 */
final class HostileMailboxes {

  private HostileMailboxes() {}

  /**
   * Writes a line for each case: number of messages, milliseconds, digest, name of the file.
   *
   * @param args the folder
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path folder = Path.of(args[0]);
    for (HostileCase each : HostileCase.in(folder)) {
      HostileReading reading = HostileReading.scanned(folder.resolve(each.file()));
      out.println(
          String.join(
              "\t",
              reading.messages(),
              "" + reading.millis(),
              reading.digest(),
              each.file().replace("\n", "\\n")));
    }
  }
}
