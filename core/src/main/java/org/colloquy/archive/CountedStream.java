package org.colloquy.archive;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Counts and hashes what is read from the stream beneath; may be marked. */
final class CountedStream extends BufferedInputStream {

  private final Counter counter;

  /**
   * Begins to count.
   *
   * @param progress is told now and then how many bytes were read
   */
  CountedStream(InputStream in, LongConsumer progress) {
    this(new Counter(in, progress));
  }

  private CountedStream(Counter counter) {
    super(counter, 1 << 16);
    this.counter = counter;
  }

  /** Bytes taken from the stream beneath so far. */
  long count() {
    return counter.count;
  }

  /** Reads the rest, but stops once more than this many bytes were counted. */
  void drain(long most) throws IOException {
    byte[] chunk = new byte[1 << 16];
    while (count() <= most && read(chunk) >= 0) {
      // The counter does the work.
    }
  }

  /** The hash of the bytes counted, in hexadecimal; call it once, at the end. */
  String hex() {
    return counter.hash.hex();
  }

  /** Sits below the buffer, so that marks do not disturb it. */
  private static final class Counter extends FilterInputStream {

    private static final long STEP = 1 << 20;

    private final LongConsumer progress;
    private final Sha256 hash = new Sha256();
    private long count;
    private long reported;

    Counter(InputStream in, LongConsumer progress) {
      super(in);
      this.progress = progress;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int n = fill(into, offset, length);
      if (n > 0) {
        hash.update(into, offset, n);
        count += n;
      }
      if (count != reported && (n < 0 || count - reported >= STEP)) {
        reported = count;
        progress.accept(count);
      }
      return n;
    }

    /** A pipe cannot tell, and the stream beneath would ask it. */
    @Override
    public int available() {
      return 0;
    }

    private int fill(byte[] into, int offset, int length) throws IOException {
      try {
        return super.read(into, offset, length);
      } catch (IOException e) {
        // A disk that fails must not be taken for a damaged archive.
        throw new UnpackFailure(String.valueOf(e.getMessage()), e);
      }
    }
  }
}
