package org.colloquy.archive;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tukaani.xz.MemoryLimitException;

/**
 * Unpacks one layer: all packed pieces that stand one behind the other. Damage ends the stream and
 * becomes an {@link UnpackFault}; every byte before it is handed on.
 */
final class UnpackedStream extends InputStream {

  private final Compression packing;
  private final InputStream in;
  private final UnpackGap gap;
  private final List<UnpackFault> faults = new ArrayList<>();
  private Optional<InputStream> piece = Optional.empty();
  private long count;
  private boolean ended;

  /**
   * Begins to unpack.
   *
   * @param in supports marks
   */
  UnpackedStream(Compression packing, InputStream in) {
    this.packing = packing;
    this.in = new OpenStream(in);
    this.gap = new UnpackGap(packing, in);
  }

  /** What was wrong so far. */
  List<UnpackFault> faults() {
    return faults;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  /**
   * Fills the stretch unless the layer ends.
   *
   * @throws UnpackFailure when the machine fails, not the input
   */
  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int done = 0;
    while (done < length && !ended) {
      int n = step(into, offset + done, length - done);
      done += n;
      count += n;
    }
    return done == 0 && length > 0 ? -1 : done;
  }

  private int step(byte[] into, int offset, int length) throws IOException {
    try {
      InputStream open = piece.isPresent() ? piece.get() : next();
      int n = ended ? 0 : open.read(into, offset, packing.ask(open, length));
      if (n < 0) {
        leavePiece();
      }
      return Math.max(0, n);
    } catch (UnpackFailure e) {
      throw e;
    } catch (UnpackedGzip.ChecksumException e) {
      faults.add(new UnpackFault(UnpackFault.Kind.CHECKSUM, count, why(e)));
      leavePiece();
      return 0;
    } catch (MemoryLimitException e) {
      throw new UnpackFailure(
          "unpacking needs %,d MiB of memory: let Java have more with -Xmx"
              .formatted(e.getMemoryNeeded() >> 10),
          e);
    } catch (IOException e) {
      faults.add(new UnpackFault(UnpackFault.Kind.DAMAGED, count, why(e)));
      leavePiece();
      gap.skipToPiece();
      ended = gap.atEnd();
      return 0;
    }
  }

  private InputStream next() throws IOException {
    if (!packing.begins(gap.head())) {
      skipGap();
    }
    if (ended) {
      return in;
    }
    InputStream open = packing.open(in);
    piece = Optional.of(open);
    return open;
  }

  private void skipGap() throws IOException {
    long zeros = gap.skipZeros();
    if (packing.begins(gap.head())) {
      // Zeros in between are the padding of xz, or of a tape.
      return;
    }
    long rest = gap.skipToPiece();
    ended = gap.atEnd();
    if (rest > 0) {
      faults.add(new UnpackFault(UnpackFault.Kind.JUNK, zeros + rest, ""));
    } else if (zeros > 0) {
      faults.add(new UnpackFault(UnpackFault.Kind.PADDING, zeros, ""));
    }
  }

  /** Leaves the piece; the stream beneath stays open. */
  @Override
  public void close() throws IOException {
    leavePiece();
  }

  private void leavePiece() throws IOException {
    if (piece.isPresent()) {
      piece.get().close();
    }
    piece = Optional.empty();
  }

  private static String why(IOException e) {
    return e instanceof EOFException
        ? "unexpected end"
        : String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  /** Keeps the pieces from closing the stream that the next one is read from. */
  private static final class OpenStream extends FilterInputStream {

    OpenStream(InputStream in) {
      super(in);
    }

    @Override
    public void close() {
      // Its owner closes it.
    }
  }
}
