package org.colloquy.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One line of the generator's list of cases.
 *
 * @param file the input, seen from the folder of the list
 * @param messages the number of messages that is right
 * @param acceptable others that can be defended: numbers, ranges such as "1..200", "R" for refused
 */
record HostileCase(String file, String messages, List<String> acceptable) {

  private static final int FILE = 0;
  private static final int MESSAGES = 1;
  private static final int ACCEPTABLE = 2;

  /** The cases that were made in a folder. */
  static List<HostileCase> in(Path folder) throws IOException {
    try (var lines = Files.lines(folder.resolve("EXPECT.tsv"))) {
      return lines.skip(1).map(HostileCase::of).toList();
    }
  }

  private static HostileCase of(String line) {
    String[] cells = line.split("\t", -1);
    String file = cells[FILE].replace("\\n", "\n");
    return new HostileCase(file, cells[MESSAGES], List.of(cells[ACCEPTABLE].split(",", -1)));
  }

  /** Whether a count is right or can be defended. */
  boolean accepts(String count) {
    return range(messages, count) || acceptable.stream().anyMatch(a -> range(a, count));
  }

  private static boolean range(String range, String count) {
    int dots = range.indexOf("..");
    if (dots < 0 || count.equals("R")) {
      return range.equals(count);
    }
    int n = Integer.parseInt(count);
    return n >= Integer.parseInt(range.substring(0, dots))
        && n <= Integer.parseInt(range.substring(dots + 2));
  }
}
