package org.colloquy.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.message.Defect;
import org.colloquy.message.DefectCode;
import org.colloquy.message.Envelope;
import org.colloquy.message.Message;

/**
 * The messages of one or several inputs, read in two passes: {@link #open} keeps an envelope of
 * each, {@link #load} reads one whole.
 *
 * <p>An input is an mbox, a mail in a file of its own, or text pasted without header fields; plain
 * or packed with gzip, xz or bzip2; told by its content. The path "-" is standard input. Packed
 * inputs and standard input lie in temporary files until {@link #close}.
 *
 * <p>No two envelopes have one id. A message whose id, sender and date are those of an earlier one
 * is a copy and becomes a {@link Rejection}; another one with a taken id is kept under the hash of
 * its bytes.
 *
 * <p>An open archive does not change and is safe from many threads. It holds the envelopes, well
 * under 1 KB a message, and no body.
 */
public final class Archive implements Closeable {

  private final Map<String, Source> sources = new HashMap<>();
  private final Index index = new Index();

  private Archive() {}

  /** Opens inputs as one archive. */
  public static Archive open(List<Path> inputs) throws IOException {
    return open(inputs, Progress.NONE);
  }

  /** Opens inputs as one archive, telling how far it has come. */
  public static Archive open(List<Path> inputs, Progress progress) throws IOException {
    return open(inputs, ArchiveReader.standard(), progress);
  }

  /**
   * Opens inputs as one archive.
   *
   * @param readers asked in order which of them reads an input
   * @throws IOException with one line that names the input, when it is missing, unreadable, damaged
   *     or no reader's
   */
  public static Archive open(List<Path> inputs, List<ArchiveReader> readers, Progress progress)
      throws IOException {
    Archive archive = new Archive();
    try {
      for (Path path : inputs) {
        archive.add(path, readers, progress);
      }
      archive.index.seal();
      return archive;
    } catch (IOException | RuntimeException e) {
      archive.close();
      throw e;
    }
  }

  private record Source(OpenInput input, ArchiveReader reader) {}

  private void add(Path path, List<ArchiveReader> readers, Progress progress) throws IOException {
    if (sources.containsKey(path.toString())) {
      // Named twice: nothing new stands in it, and standard input is spent.
      return;
    }
    Opener.Opened opened = Opener.open(path);
    OpenInput input = opened.input();
    ArchiveReader reader = Opener.reader(input, readers);
    sources.put(input.name(), new Source(input, reader));
    Optional<Input> packed = opened.packed();
    if (packed.isPresent()) {
      index.read(reader, input, progress);
      index.add(packed.get());
    } else {
      HashedBytes hashed = new HashedBytes(input);
      index.read(reader, hashed, progress);
      index.add(new Input(input.name(), input.size(), hashed.hex()));
    }
  }

  /** The messages in the order of the inputs. */
  public List<Envelope> envelopes() {
    return index.envelopes();
  }

  /**
   * Reads one message whole; safe from many threads.
   *
   * @param envelope one of {@link #envelopes}
   * @throws UncheckedIOException when the input can no longer be read
   */
  public Message load(Envelope envelope) {
    Source source = sources.get(envelope.source().file());
    if (source == null) {
      throw new IllegalArgumentException("envelope " + envelope.id() + " must be of this archive");
    }
    try {
      return under(envelope, source.reader.load(source.input, envelope));
    } catch (IOException e) {
      throw new UncheckedIOException(source.input.name() + ": " + e.getMessage(), e);
    }
  }

  private static Message under(Envelope envelope, Message message) {
    if (envelope.id().equals(message.id())) {
      return message;
    }
    Defect taken = new Defect(DefectCode.DUPLICATE_MESSAGE_ID, 0, message.id().value());
    return RecordBytes.withDefect(RecordBytes.under(envelope, message), taken);
  }

  /** What was read and left out. */
  public List<Rejection> rejections() {
    return index.rejections();
  }

  /** The files that were read, in order. */
  public List<Input> inputs() {
    return index.inputs();
  }

  @Override
  public void close() throws IOException {
    for (Source source : sources.values()) {
      source.input.close();
    }
  }
}
