package org.colloquy.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
  private Optional<FileChannel> channel = Optional.empty();
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
    FileChannel file = channel.isPresent() ? channel.get() : create();
    channel = Optional.of(file);
    writing = true;
    return new Stretch(name, file, end);
  }

  /** Created for its owner alone; on POSIX systems it loses its name as soon as it is open. */
  private FileChannel create() throws IOException {
    Path file = Files.createTempFile(folder, "colloquy", ".tmp");
    return FileChannel.open(
        file,
        StandardOpenOption.READ,
        StandardOpenOption.WRITE,
        StandardOpenOption.DELETE_ON_CLOSE);
  }

  private synchronized void ended(long newEnd) {
    end = newEnd;
    writing = false;
  }

  @Override
  public synchronized void close() throws IOException {
    if (channel.isPresent()) {
      channel.get().close();
    }
  }

  /** The stretch being written. Closed without {@link #finish}, it leaves no trace. */
  final class Stretch extends OutputStream {

    private final String name;
    private final FileChannel file;
    private final long from;
    private long at;
    private boolean open = true;

    private Stretch(String name, FileChannel file, long from) {
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
      ByteBuffer buffer = ByteBuffer.wrap(bytes, offset, length);
      try {
        while (buffer.hasRemaining()) {
          at += file.write(buffer, at);
        }
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
