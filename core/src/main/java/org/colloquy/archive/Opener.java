package org.colloquy.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Opens what the caller named and finds the reader of each file in it. */
final class Opener {

  private final List<ArchiveReader> readers;
  private final boolean hashed;
  private final List<SkippedFile> skipped = new ArrayList<>();
  private final List<Damage> damages = new ArrayList<>();

  /** Takes the sources of an input one after the other. */
  @FunctionalInterface
  interface Visitor {

    /** Takes an open source, which is the visitor's to close. */
    void visit(Source source) throws IOException;
  }

  Opener(List<ArchiveReader> readers, boolean hashed) {
    this.readers = readers;
    this.hashed = hashed;
  }

  List<SkippedFile> skipped() {
    return Collections.unmodifiableList(skipped);
  }

  List<Damage> damages() {
    return Collections.unmodifiableList(damages);
  }

  /** Opens a file, or standard input for "-"; packed ones are unpacked. */
  void each(Path path, Visitor visitor) throws IOException {
    String name = path.toString();
    if (name.equals("-")) {
      visitor.visit(source(Unpacker.unpack("-", System.in)));
      return;
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
        visitor.visit(source(Unpacker.unpack(name, in)));
        return;
      }
    }
    FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
    visitor.visit(source(new Opened(new OpenInput(name, channel), Optional.empty())));
  }

  private Source source(Opened opened) throws IOException {
    OpenInput input = opened.input();
    return new FileSource(
        input, reader(input), new FileSource.Origin("", opened.packed(), hashed), input);
  }

  /** The first reader that recognises the input. */
  private ArchiveReader reader(InputBytes input) throws IOException {
    byte[] head = input.read(0, ArchiveReader.HEAD_BYTES);
    return readers.stream()
        .filter(r -> r.recognises(head))
        .findFirst()
        .orElseThrow(() -> new IOException(input.name() + ": neither mail nor text"));
  }

  record Opened(OpenInput input, Optional<FileSource.PackedFile> packed) {}
}
