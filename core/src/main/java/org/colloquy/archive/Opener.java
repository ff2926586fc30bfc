package org.colloquy.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/** Opens a path and tells what it holds. */
final class Opener {

  private Opener() {}

  /** Opens a file, or standard input for "-"; packed ones are unpacked. */
  static Opened open(Path path) throws IOException {
    String name = path.toString();
    if (name.equals("-")) {
      return Unpacker.unpack("-", System.in);
    }
    if (!Files.exists(path)) {
      throw new IOException(name + ": no such file");
    }
    if (Files.isDirectory(path)) {
      throw new IOException(name + ": a folder; name the files in it");
    }
    if (!Files.isRegularFile(path)) {
      throw new IOException(name + ": not a regular file");
    }
    if (!Files.isReadable(path)) {
      throw new IOException(name + ": not readable");
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
      if (Unpacker.isPacked(in)) {
        return Unpacker.unpack(name, in);
      }
    }
    FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
    return new Opened(new OpenInput(name, channel), Optional.empty());
  }

  /** The first reader that recognises the input. */
  static ArchiveReader reader(InputBytes input, List<ArchiveReader> readers) throws IOException {
    byte[] head = input.read(0, ArchiveReader.HEAD_BYTES);
    return readers.stream()
        .filter(r -> r.recognises(head))
        .findFirst()
        .orElseThrow(() -> new IOException(input.name() + ": neither mail nor text"));
  }

  /**
   * An input that is open.
   *
   * @param input its bytes, unpacked
   * @param packed the account of the file as it stands, where it differs from these bytes
   */
  record Opened(OpenInput input, Optional<Input> packed) {}
}
