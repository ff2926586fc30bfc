package org.colloquy.report.json;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Where records wait until they can be put in order: a temporary file, or a journal that stays.
 * They are written in large pieces, or when a fifth of a second has passed. Not safe from many
 * threads.
 */
final class Spool implements Closeable {
  private static final int BUFFER = 1 << 20;
  private static final long FLUSH_NANOS = 200_000_000L;

  private final FileChannel file;
  private final boolean framed;
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream(BUFFER);
  private long written;
  private long flushed = System.nanoTime();

  private Spool(FileChannel file, boolean framed, long written) {
    this.file = file;
    this.framed = framed;
    this.written = written;
  }

  /** A file that lies in a directory until {@link #close}. */
  static Spool temporary(Path directory) throws IOException {
    FileChannel file =
        FileChannel.open(
            Files.createTempFile(directory, "colloquy", ".spool"),
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
    return new Spool(file, false, 0);
  }

  /** A journal, behind the records that were read of it. */
  static Spool in(Journal journal) throws IOException {
    return new Spool(journal.channel(), true, journal.cut());
  }

  /** Takes a record; returns the offset at which its first byte will stand. */
  long add(byte[] record) throws IOException {
    if (framed) {
      pending.writeBytes(Journal.header(record).array());
    }
    long offset = written + pending.size();
    pending.writeBytes(record);
    if (pending.size() >= BUFFER || System.nanoTime() - flushed > FLUSH_NANOS) {
      flush();
    }
    return offset;
  }

  /** Writes what waits in memory. */
  void flush() throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(pending.toByteArray());
    while (bytes.hasRemaining()) {
      written += file.write(bytes, written);
    }
    pending.reset();
    flushed = System.nanoTime();
  }

  FileChannel file() {
    return file;
  }

  /** Removes a temporary file; a journal gets what waits in memory, and stays. */
  @Override
  public void close() throws IOException {
    try (file) {
      if (framed) {
        flush();
      }
    }
  }
}
