package org.colloquy.archive;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Counts and hashes what is read from the stream beneath; may be marked. */
final class CountedStream extends BufferedInputStream {

  private final Counter counter;

  CountedStream(InputStream in) {
    this(new Counter(in));
  }

  private CountedStream(Counter counter) {
    super(counter, 1 << 16);
    this.counter = counter;
  }

  /** Bytes taken from the stream beneath so far. */
  long count() {
    return counter.count;
  }

  /** Reads the rest. */
  void drain() throws IOException {
    transferTo(OutputStream.nullOutputStream());
  }

  /** The hash of the bytes counted, in hexadecimal; call it once, at the end. */
  String hex() {
    return counter.hash.hex();
  }

  /** Sits below the buffer, so that marks do not disturb it. */
  private static final class Counter extends FilterInputStream {

    private final Sha256 hash = new Sha256();
    private long count;

    Counter(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int n = super.read(into, offset, length);
      if (n > 0) {
        hash.update(into, offset, n);
        count += n;
      }
      return n;
    }
  }
}
