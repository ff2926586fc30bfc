package org.colloquy.report.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * A file that is there whole or not at all: it is written under another name beside its place, and
 * moved there by {@link #commit}. Standard output, a device or a pipe is written straight.
 */
final class OutputFile implements Closeable {
  private static final int BUFFER = 1 << 16;

  private final Path target;
  private final Optional<Path> temporary;

  /**
   * Checks that the place can be written.
   *
   * @param target the place, "-" for standard output
   */
  OutputFile(Path target) {
    this(target, "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
  }

  private OutputFile(Path target, String hidden) {
    this.target = target;
    if (Files.isDirectory(target)) {
      throw new CommandException("cannot write " + target + ": it is a directory");
    }
    if (!Files.isDirectory(directory())) {
      throw new CommandException("cannot write " + target + ": no such directory");
    }
    boolean straight = isStandardOutput() || (Files.exists(target) && !Files.isRegularFile(target));
    this.temporary = straight ? Optional.empty() : Optional.of(directory().resolve(hidden));
    temporary.ifPresent(this::make);
  }

  /** A file that only one run at a time writes: what a killed one left is written over. */
  static OutputFile ofOneRun(Path target) {
    return new OutputFile(target, "." + target.getFileName() + ".tmp");
  }

  /** Where the journal lies of what will be written; none beside what is written straight. */
  Optional<Path> journal() {
    return temporary.map(file -> target.resolveSibling(target.getFileName() + ".part"));
  }

  /** Where the state lies of what will be written; none beside what is written straight. */
  Optional<Path> state() {
    return temporary.map(file -> target.resolveSibling(target.getFileName() + ".state"));
  }

  private void make(Path file) {
    try {
      Files.newOutputStream(file).close();
    } catch (IOException e) {
      throw new CommandException("cannot write " + target + ": no file can be made there");
    }
  }

  /** Where temporary files of the same size may lie. */
  Path directory() {
    Path parent = target.toAbsolutePath().getParent();
    return isStandardOutput() || parent == null
        ? Path.of(System.getProperty("java.io.tmpdir"))
        : parent;
  }

  /** Opens the file for writing. */
  OutputStream open() throws IOException {
    OutputStream out =
        isStandardOutput()
            ? new FileOutputStream(FileDescriptor.out)
            : Files.newOutputStream(temporary.orElse(target));
    return new BufferedOutputStream(out, BUFFER);
  }

  /** Puts the file in its place, over an older one. */
  void commit() throws IOException {
    if (temporary.isPresent()) {
      Files.move(
          temporary.get(),
          target,
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Removes what was written but never committed. */
  @Override
  public void close() throws IOException {
    if (temporary.isPresent()) {
      Files.deleteIfExists(temporary.get());
    }
  }

  private boolean isStandardOutput() {
    return target.toString().equals("-");
  }
}
