package org.colloquy.message;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * Odd messages from the test suites of mail parsers, which lie beside a full working copy in {@code
 * shared/hostile/messages.tar.xz}, some with the result of the parser that they come from.
 */
final class HostileMessagesArchive {

  private HostileMessagesArchive() {}

  /** The files by their names; the calling test is skipped where there are none. */
  static Map<String, byte[]> files() throws IOException {
    Optional<Path> archive =
        Stream.of("../../shared", "../../../shared")
            .map(shared -> Path.of(shared, "hostile", "messages.tar.xz"))
            .filter(Files::isRegularFile)
            .findFirst();
    assumeTrue(archive.isPresent(), "shared/hostile is not beside this working copy");
    Map<String, byte[]> files = new TreeMap<>();
    try (InputStream in = Files.newInputStream(archive.get());
        TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(in))) {
      for (TarArchiveEntry e = tar.getNextEntry(); e != null; e = tar.getNextEntry()) {
        if (e.isFile()) {
          files.put(e.getName(), tar.readAllBytes());
        }
      }
    }
    return files;
  }
}
