package org.colloquy.report.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Tells a reader who has read enough, such as {@code head}, from output that cannot be written. */
final class ClosedPipe {

  private ClosedPipe() {}

  /** A writer to standard output that {@link #isBehind} can be asked about. */
  static PrintWriter writer() {
    return new Watched(new Remembering(new FileOutputStream(FileDescriptor.out)));
  }

  /** Whether writing failed since nobody reads what is written any more. */
  static boolean isBehind(PrintWriter out) {
    return out instanceof Watched watched && watched.stream.closed;
  }

  /** Whether this came about since nobody reads what is written any more. */
  static boolean caused(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException && "Broken pipe".equals(cause.getMessage())) {
        return true;
      }
    }
    return false;
  }

  /** A print writer keeps failures to itself; this one knows the stream that saw them. */
  private static final class Watched extends PrintWriter {
    private final Remembering stream;

    Watched(Remembering stream) {
      super(stream, true, StandardCharsets.UTF_8);
      this.stream = stream;
    }
  }

  private static final class Remembering extends OutputStream {
    private final OutputStream out;
    private boolean closed;

    Remembering(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      try {
        out.write(bytes, offset, length);
      } catch (IOException e) {
        closed |= caused(e);
        throw e;
      }
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }
}
