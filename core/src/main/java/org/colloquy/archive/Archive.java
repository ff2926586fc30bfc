package org.colloquy.archive;

import static java.util.Objects.requireNonNull;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.message.Envelope;
import org.colloquy.message.Limit;
import org.colloquy.message.Limits;
import org.colloquy.message.Message;
import org.colloquy.message.SourceLocation;

/**
 * The messages of one or several inputs, read in two passes: {@link #open} keeps an envelope of
 * each, {@link #load} reads one whole. {@link Builder#scan} reads all whole in one pass and keeps
 * none.
 *
 * <p>An input is an mbox, a mail in a file of its own, text pasted without header fields, a
 * Maildir, a public-inbox repository, or a folder of these; plain or packed with gzip, xz, bzip2 or
 * zstd; told by its content. The path "-" is standard input. What was unpacked, and standard input,
 * lies in a temporary file until {@link #close}.
 *
 * <p>No two envelopes have one id. A message whose id, sender and date are those of an earlier one
 * is a copy: it becomes a {@link Rejection}, and {@link #copies} tells its place. Another one with
 * a taken id is kept under the hash of its bytes.
 *
 * <p>An open archive does not change and is safe from many threads. It holds the envelopes, well
 * under 1 KB a message, and no body.
 */
public final class Archive implements Closeable {

  private final Index index;
  private final Opener opener;
  private final Account account;
  private final int maxBytes;

  private Archive(Index index, Opener opener, Account account, Limits limits) {
    this.index = index;
    this.opener = opener;
    this.account = account;
    this.maxBytes = (int) Math.min(Integer.MAX_VALUE - 8, limits.of(Limit.MESSAGE_BYTES));
  }

  /**
   * Opens inputs as one archive.
   *
   * @throws java.io.InterruptedIOException soon after the thread was interrupted, with all closed
   * @throws IOException with one line that names the input, when it is missing, unreadable or no
   *     reader's
   */
  public static Archive open(List<Path> inputs) throws IOException {
    return builder().open(inputs);
  }

  /** Opens archives in another way than the usual one. */
  public static Builder builder() {
    return new Builder();
  }

  /** How archives are opened. Not safe from many threads; the archives are. */
  public static final class Builder {

    private final List<ArchiveReader> own = new ArrayList<>();
    private Limits limits = Limits.standard();
    private Progress progress = Progress.NONE;
    private boolean hashes = true;
    private int jobs = Runtime.getRuntime().availableProcessors();

    private Builder() {}

    /** Adds a reader of one's own, which is asked before those of this library. */
    public Builder reader(ArchiveReader reader) {
      own.add(requireNonNull(reader, "reader must not be null"));
      return this;
    }

    /** Sets other limits than {@link Limits#standard}. */
    public Builder limits(Limits other) {
      limits = requireNonNull(other, "limits must not be null");
      return this;
    }

    /** Is told how far the reading has come. */
    public Builder progress(Progress other) {
      progress = requireNonNull(other, "progress must not be null");
      return this;
    }

    /**
     * Number of messages to read at once while an archive is opened, one for each processor by
     * default; what is read does not depend on it.
     *
     * @throws IllegalArgumentException below 1
     */
    public Builder jobs(int number) {
      if (number < 1) {
        throw new IllegalArgumentException("jobs " + number + " must be >= 1");
      }
      jobs = number;
      return this;
    }

    /**
     * Whether {@link Input#sha256} is wanted of files that are not packed; it is by default. Costs
     * a sixth of the time of an analysis where Java has no optimising compiler at hand.
     */
    public Builder hashes(boolean wanted) {
      hashes = wanted;
      return this;
    }

    /** Opens inputs as one archive; see {@link Archive#open}. */
    public Archive open(List<Path> inputs) throws IOException {
      Index index = new Index();
      Opener opener = opener(hashes);
      try {
        Account account = read(inputs, opener, index);
        index.seal();
        return new Archive(index, opener, account, limits);
      } catch (IOException e) {
        opener.close();
        throw Interruption.cause(e);
      } catch (RuntimeException e) {
        opener.close();
        throw e;
      }
    }

    /**
     * Reads every message whole, once, from front to back. The heap that this takes does not grow
     * with the archive, but for some 24 to 48 bytes a message by which copies are known.
     *
     * @return what became of the inputs; their hashes are not computed
     * @throws IOException as {@link Archive#open} does
     */
    public Account scan(List<Path> inputs, MessageSink sink) throws IOException {
      requireNonNull(sink, "sink must not be null");
      try (Opener opener = opener(false)) {
        return new Reading(opener, progress, new Scan(sink)).run(inputs);
      } catch (IOException e) {
        throw Interruption.cause(e);
      }
    }

    private Account read(List<Path> inputs, Opener opener, Index index) throws IOException {
      if (jobs == 1) {
        return new Reading(opener, progress, index).run(inputs);
      }
      try (Batches batches = new Batches(index, jobs)) {
        Account account = new Reading(opener, progress, batches).run(inputs);
        batches.finish();
        return account;
      }
    }

    private Opener opener(boolean hashed) {
      return new Opener(own, limits, progress, hashed);
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
    SourceLocation place = envelope.source();
    Source source =
        index
            .source(place.file())
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "envelope " + envelope.id() + " must be of this archive"));
    try {
      Message message = WholeMessage.of(source.reader(), source.mail(place, maxBytes));
      if (!WholeMessage.isOf(envelope, message)) {
        throw new IOException("changed since it was opened");
      }
      return WholeMessage.under(envelope, message);
    } catch (NoSuchFileException e) {
      throw new UncheckedIOException(place.file() + ": no such file", e);
    } catch (IOException e) {
      IOException cause = Interruption.cause(e);
      throw new UncheckedIOException(place.file() + ": " + cause.getMessage(), cause);
    }
  }

  /** What was read and left out. */
  public List<Rejection> rejections() {
    return index.rejections();
  }

  /** Where else a message stands: its copies in this and in other inputs, in order. */
  public List<SourceLocation> copies(Envelope envelope) {
    return index.copies(envelope.id());
  }

  /** What became of the inputs, byte by byte. */
  public Account account() {
    return account;
  }

  /** Whether every message and every file that may hold mail was read and kept. */
  public boolean isWhole() {
    return account.isWhole() && rejections().stream().noneMatch(Rejection::isLoss);
  }

  /** The inputs in order. */
  public List<Input> inputs() {
    return account.inputs();
  }

  @Override
  public void close() throws IOException {
    opener.close();
  }
}
