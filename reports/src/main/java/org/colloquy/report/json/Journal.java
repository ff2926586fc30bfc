package org.colloquy.report.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * What a run has done so far, in a file that outlives it: which run it is, then the lines of one
 * thread after the other. Each record has its length and its checksum before it (4 bytes each,
 * after 4 bytes that begin a record), so that one that was not written whole is known and cut off.
 * One run at a time can have it open. Not safe from many threads.
 */
public final class Journal implements Closeable {
  static final int HEADER = 12;

  private static final int BEGIN = 0x434c5131; // CLQ1

  private final Path file;
  private final FileChannel channel;
  private final Optional<Map<String, String>> earlier;
  private long whole;

  private Journal(Path file, FileChannel channel) throws IOException {
    this.file = file;
    this.channel = channel;
    this.earlier = next().map(Journal::run);
  }

  /**
   * Opens a journal, or makes an empty one.
   *
   * @param file stays locked until the journal is closed
   * @return the journal, at its first thread
   * @throws FileSystemException when another run has it open, or no file can be made there
   */
  public static Journal open(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
    try {
      if (lock(channel).isEmpty()) {
        throw new FileSystemException(file.toString(), null, "another run is writing it");
      }
      return new Journal(file, channel);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static Optional<FileLock> lock(FileChannel channel) throws IOException {
    try {
      return Optional.ofNullable(channel.tryLock());
    } catch (OverlappingFileLockException e) {
      return Optional.empty();
    }
  }

  /**
   * {@return which run an earlier one was, as it told {@link #begin}; empty when nothing usable is
   * here}
   */
  public Optional<Map<String, String>> earlier() {
    return earlier;
  }

  /**
   * Forgets what is here and begins with a run: what tells it from others, by name.
   *
   * @param run names and values, such as the inputs and the options
   * @throws IOException when the file cannot be written
   */
  public void begin(Map<String, String> run) throws IOException {
    channel.truncate(0);
    whole = 0;
    StringBuilder text = new StringBuilder();
    run.forEach((key, value) -> text.append(key).append('\t').append(value).append('\n'));
    byte[] bytes = text.toString().getBytes(UTF_8);
    write(header(bytes));
    write(ByteBuffer.wrap(bytes));
  }

  private static Map<String, String> run(byte[] record) {
    Map<String, String> run = new LinkedHashMap<>();
    for (String line : new String(record, UTF_8).split("\n", -1)) {
      int tab = line.indexOf('\t');
      if (tab > 0) {
        run.put(line.substring(0, tab), line.substring(tab + 1));
      }
    }
    return run;
  }

  /** The next whole record; empty at the end, and where one was not written whole. */
  Optional<byte[]> next() throws IOException {
    ByteBuffer header = read(whole, HEADER);
    if (header.remaining() < HEADER || header.getInt() != BEGIN) {
      return Optional.empty();
    }
    int length = header.getInt();
    int checksum = header.getInt();
    if (length < 0 || length > channel.size() - whole - HEADER) {
      return Optional.empty();
    }
    byte[] bytes = read(whole + HEADER, length).array();
    if (checksum(bytes) != checksum) {
      return Optional.empty();
    }
    whole += HEADER + length;
    return Optional.of(bytes);
  }

  private ByteBuffer read(long at, int length) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(length);
    while (buffer.hasRemaining() && channel.read(buffer, at + buffer.position()) >= 0) {
      // goes on until all is read or the file ends
    }
    return buffer.flip();
  }

  /** Where the next record begins. */
  long position() {
    return whole;
  }

  /** Cuts off all behind the records that were read; returns their end. */
  long cut() throws IOException {
    channel.truncate(whole);
    return whole;
  }

  /** What stands before a record. */
  static ByteBuffer header(byte[] record) {
    return ByteBuffer.allocate(HEADER)
        .putInt(BEGIN)
        .putInt(record.length)
        .putInt(checksum(record))
        .flip();
  }

  private static int checksum(byte[] bytes) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes);
    return (int) checksum.getValue();
  }

  private void write(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      whole += channel.write(bytes, whole);
    }
  }

  FileChannel channel() {
    return channel;
  }

  /**
   * Removes the file: the run is done.
   *
   * @throws IOException when it cannot be removed
   */
  public void delete() throws IOException {
    Files.deleteIfExists(file);
  }

  /** Closes the file, which stays unless it is empty. */
  @Override
  public void close() throws IOException {
    if (channel.isOpen() && channel.size() == 0) {
      delete();
    }
    channel.close();
  }
}
