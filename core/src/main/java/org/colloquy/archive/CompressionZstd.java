package org.colloquy.archive;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.IOException;
import java.io.InputStream;

/** Alone with the optional library, so that only a zstd input misses it where it is absent. */
final class CompressionZstd {

  private CompressionZstd() {}

  static InputStream open(InputStream in) throws IOException {
    return new ZstdInputStreamNoFinalizer(in);
  }
}
