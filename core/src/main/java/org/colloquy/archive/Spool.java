package org.colloquy.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One temporary file that holds everything that was unpacked, one stretch behind the other. Only
 * its owner may read it; where the system allows, it has no name while it is open, so that nothing
 * is left of it even after a crash.
 *
 * <p>One stretch is written at a time; finished ones are read from many threads.
 */
final class Spool implements Closeable {

  private final Path folder;
  private Optional<RandomAccessFile> opened = Optional.empty();
  private Optional<Path> named = Optional.empty();
  private long end;
  private boolean writing;

  /** In the folder for temporary files. */
  Spool() {
    this(Path.of(System.getProperty("java.io.tmpdir")));
  }

  /** In this folder; nothing is made before the first stretch. */
  Spool(Path folder) {
    this.folder = folder;
  }

  /**
   * Begins a stretch at the end of the file.
   *
   * @param name of the input, for {@link InputBytes#name}
   */
  synchronized Stretch begin(String name) throws IOException {
    if (writing) {
      throw new IllegalStateException("one stretch is written at a time");
    }
    RandomAccessFile file = opened.isPresent() ? opened.get() : create();
    opened = Optional.of(file);
    writing = true;
    return new Stretch(name, file, end);
  }

  /** Created for its owner alone; on POSIX systems it loses its name as soon as it is open. */
  private RandomAccessFile create() throws IOException {
    Path path = Files.createTempFile(folder, "colloquy", ".tmp");
    RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
    try {
      Files.delete(path);
    } catch (IOException e) {
      // Windows keeps the name of an open file.
      named = Optional.of(path);
    }
    return file;
  }

  private synchronized void ended(long newEnd) {
    end = newEnd;
    writing = false;
  }

  @Override
  public synchronized void close() throws IOException {
    if (opened.isPresent()) {
      opened.get().close();
    }
    if (named.isPresent()) {
      Files.deleteIfExists(named.get());
    }
  }

  /** The stretch being written. Closed without {@link #finish}, it leaves no trace. */
  final class Stretch extends OutputStream {

    private final String name;
    private final RandomAccessFile file;
    private final long from;
    private long at;
    private boolean open = true;

    private Stretch(String name, RandomAccessFile file, long from) {
      this.name = name;
      this.file = file;
      this.from = from;
      this.at = from;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      try {
        synchronized (file) {
          file.seek(at);
          file.write(bytes, offset, length);
        }
        at += length;
      } catch (IOException e) {
        throw new UnpackFailure(
            "cannot be unpacked to %s: %s; -Djava.io.tmpdir names another folder"
                .formatted(folder, e.getMessage()),
            e);
      }
    }

    /** Ends the stretch and hands it out. */
    InputBytes finish() {
      open = false;
      ended(at);
      return new SpoolBytes(name, file, from, at - from);
    }

    @Override
    public void close() {
      if (open) {
        open = false;
        ended(from);
      }
    }
  }
}
