package org.colloquy.archive;

import static java.util.Objects.requireNonNull;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.colloquy.message.Limit;
import org.colloquy.message.Limits;

/**
 * Unpacks gzip, xz, bzip2 and zstd, with all their members and up to {@link #MAX_LAYERS} layers
 * deep, into a stretch of the spool. What a damaged input yields is kept; what was wrong is in the
 * result. Two limits stop it: {@link Limit#UNPACKED_BYTES}, and {@link Limit#UNPACK_RATIO} once
 * {@link #FREE_BYTES} are out.
 */
final class Unpacker {

  /** A layer deeper than this stays packed. */
  static final int MAX_LAYERS = 3;

  /** As many bytes may come out at any ratio. */
  static final long FREE_BYTES = 1L << 28;

  private final Spool spool;
  private final long mostBytes;
  private final long mostRatio;

  Unpacker(Spool spool, Limits limits) {
    this.spool = requireNonNull(spool, "spool must not be null");
    this.mostBytes = limits.of(Limit.UNPACKED_BYTES);
    this.mostRatio = limits.of(Limit.UNPACK_RATIO);
  }

  /** Whether an input that begins like this is packed. */
  static boolean isPacked(byte[] head) {
    return Compression.of(head).isPresent();
  }

  /**
   * Copies a stream to the spool, unpacked if it is packed, and reads it to its end.
   *
   * @param name of the input
   * @param in stays open
   * @param progress is told about once a megabyte how many packed bytes were read
   * @throws IOException with one line that names the input, when it cannot be read, when memory or
   *     room for the spool lacks, or the library for its packing
   */
  Unpacked unpack(String name, InputStream in, LongConsumer progress) throws IOException {
    CountedStream counted = new CountedStream(in, progress);
    List<Compression> packings = new ArrayList<>();
    List<UnpackFault> faults = new ArrayList<>();
    try (Spool.Stretch stretch = spool.begin(name);
        Layers layers = new Layers(counted, packings)) {
      Optional<UnpackFault> limit = copy(layers.top, counted, stretch);
      layers.all.forEach(layer -> faults.addAll(layer.faults()));
      limit.ifPresent(faults::add);
      counted.drain(mostBytes);
      return new Unpacked(stretch.finish(), packings, counted.count(), counted.hex(), faults);
    } catch (IOException e) {
      throw new IOException(name + ": " + e.getMessage(), e);
    }
  }

  private Optional<UnpackFault> copy(InputStream from, CountedStream packed, Spool.Stretch to)
      throws IOException {
    byte[] chunk = new byte[1 << 16];
    long total = 0;
    for (int n = from.read(chunk); n >= 0; n = from.read(chunk)) {
      Interruption.check();
      long room = Math.min(mostBytes, Math.max(FREE_BYTES, mostRatio * packed.count())) - total;
      int kept = (int) Math.max(0, Math.min(n, room));
      to.write(chunk, 0, kept);
      total += kept;
      if (kept < n) {
        return Optional.of(stopped(total));
      }
    }
    return Optional.empty();
  }

  private UnpackFault stopped(long total) {
    String limit =
        total >= mostBytes
            ? Limit.UNPACKED_BYTES.id() + " " + mostBytes
            : Limit.UNPACK_RATIO.id() + " " + mostRatio;
    return new UnpackFault(UnpackFault.Kind.LIMIT, total, limit);
  }

  /** The packings of one input, peeled off. */
  private static final class Layers implements AutoCloseable {

    private final List<UnpackedStream> all = new ArrayList<>();
    private final InputStream top;

    Layers(InputStream in, List<Compression> packings) throws IOException {
      InputStream innermost = in;
      Optional<Compression> packing = peek(innermost);
      while (packing.isPresent() && all.size() < MAX_LAYERS) {
        UnpackedStream layer = new UnpackedStream(packing.get(), innermost);
        all.add(layer);
        packings.add(packing.get());
        innermost = new BufferedInputStream(layer, 1 << 16);
        packing = peek(innermost);
      }
      top = innermost;
    }

    private static Optional<Compression> peek(InputStream in) throws IOException {
      in.mark(Compression.HEAD);
      byte[] head = in.readNBytes(Compression.HEAD);
      in.reset();
      return Compression.of(head);
    }

    /** Gives back memory outside the heap. */
    @Override
    public void close() throws IOException {
      for (UnpackedStream layer : all) {
        layer.close();
      }
    }
  }
}
