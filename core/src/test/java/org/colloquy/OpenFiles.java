package org.colloquy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The open files of this process. */
final class OpenFiles {
  private OpenFiles() {}

  /** How many there are; 0 where the system does not tell. */
  static long count() throws IOException {
    Path open = Path.of("/proc/self/fd");
    if (!Files.isDirectory(open)) {
      return 0;
    }
    try (Stream<Path> all = Files.list(open)) {
      return all.count();
    }
  }
}
