package org.colloquy.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;

/**
 * One hash for the files of an input: its own where it is a file, that of a list where it is a
 * folder.
 */
final class FilesHash {

  private final Sha256 list = new Sha256();
  private String only = "";
  private long files;

  /**
   * Takes the next file.
   *
   * @param name its name in the folder, "" for an input that is a file
   */
  void add(String hash, String name) {
    byte[] line = (hash + "  " + name + "\n").getBytes(UTF_8);
    list.update(line, 0, line.length);
    only = name.isEmpty() ? hash : "";
    files++;
  }

  Optional<String> hex() {
    if (files == 0) {
      return Optional.empty();
    }
    return Optional.of(only.isEmpty() ? list.hex() : only);
  }
}
