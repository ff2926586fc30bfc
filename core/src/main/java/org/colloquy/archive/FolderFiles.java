package org.colloquy.archive;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Files as inputs, any number of them: only the first {@link #KEPT_OPEN} large ones hold a file
 * descriptor, the others are opened for each read. Safe from many threads.
 */
final class FolderFiles implements Closeable {

  /** How many files stay open. */
  static final int KEPT_OPEN = 200;

  /** A file of so many bytes is worth a descriptor. */
  static final long LARGE = 1 << 20;

  private final List<FolderFile> kept = new ArrayList<>();

  /**
   * A file as an input; it is opened by the first read.
   *
   * @param path of a regular file; a link is refused
   * @param name as the input names it
   * @throws NoSuchFileException with one line that names the file, when it is gone
   * @throws IOException with one line that names the file, when it is no regular file
   */
  InputBytes open(Path path, String name) throws IOException {
    BasicFileAttributes is = attributes(path, name);
    if (!is.isRegularFile()) {
      throw new IOException(name + ": not a regular file");
    }
    FolderFile file = new FolderFile(path, name, is.size());
    if (is.size() >= LARGE) {
      keep(file);
    }
    return file;
  }

  private static BasicFileAttributes attributes(Path path, String name) throws IOException {
    try {
      return Files.readAttributes(path, BasicFileAttributes.class, NOFOLLOW_LINKS);
    } catch (NoSuchFileException e) {
      throw (IOException) new NoSuchFileException(name, null, "no such file").initCause(e);
    } catch (IOException e) {
      throw new IOException(name + ": not readable", e);
    }
  }

  private synchronized void keep(FolderFile file) {
    if (kept.size() < KEPT_OPEN) {
      file.kept = true;
      kept.add(file);
    }
  }

  @Override
  public synchronized void close() throws IOException {
    for (FolderFile file : kept) {
      file.close();
    }
  }

  /** One file. */
  private static final class FolderFile implements InputBytes, Closeable {

    private final Path path;
    private final String name;
    private final long size;
    private boolean kept;
    private boolean closed;
    private Optional<FileChannel> channel = Optional.empty();

    FolderFile(Path path, String name, long size) {
      this.path = path;
      this.name = name;
      this.size = size;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public long size() {
      return size;
    }

    @Override
    public int read(long position, byte[] into, int offset, int length) throws IOException {
      if (position >= size) {
        return -1;
      }
      // What was appended since is not part of the input.
      ByteBuffer buffer = ByteBuffer.wrap(into, offset, (int) Math.min(length, size - position));
      if (kept) {
        return readKept(buffer, position);
      }
      try (FileChannel once = openNow()) {
        return once.read(buffer, position);
      }
    }

    /** An interrupted thread closes the channel that it reads; the others still want it. */
    private int readKept(ByteBuffer buffer, long position) throws IOException {
      while (true) {
        try {
          return channel().read(buffer, position);
        } catch (ClosedByInterruptException e) {
          throw e;
        } catch (ClosedChannelException e) {
          requireOpen();
        }
      }
    }

    private synchronized void requireOpen() throws ClosedChannelException {
      if (closed) {
        throw new ClosedChannelException();
      }
    }

    private synchronized FileChannel channel() throws IOException {
      requireOpen();
      if (channel.isPresent() && channel.get().isOpen()) {
        return channel.get();
      }
      FileChannel opened = openNow();
      channel = Optional.of(opened);
      return opened;
    }

    private FileChannel openNow() throws IOException {
      return FileChannel.open(path, StandardOpenOption.READ, NOFOLLOW_LINKS);
    }

    @Override
    public synchronized void close() throws IOException {
      closed = true;
      if (channel.isPresent()) {
        channel.get().close();
      }
    }
  }
}
