package org.colloquy.archive;

import static java.util.Objects.requireNonNull;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.message.Envelope;
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

  private final Contents contents;
  private final Closeable opener;

  private Archive(Contents contents, Closeable opener) {
    this.contents = contents;
    this.opener = opener;
  }

  /**
   * Opens inputs as one archive.
   *
   * @param inputs files, folders, or {@code -} for standard input; at least one
   * @return the archive, whose index is in memory; to be closed
   * @throws java.io.InterruptedIOException soon after the thread was interrupted, with all closed
   * @throws IOException with one line that names the input, when it is missing, unreadable or no
   *     reader's
   */
  public static Archive open(List<Path> inputs) throws IOException {
    return builder().open(inputs);
  }

  /**
   * Opens archives in another way than the usual one.
   *
   * @return a builder with the usual readers and limits
   */
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

    /**
     * Adds a reader of one's own, which is asked before those of this library.
     *
     * @param reader says by the first bytes of an input whether it is its kind
     * @return this builder
     */
    public Builder reader(ArchiveReader reader) {
      own.add(requireNonNull(reader, "reader must not be null"));
      return this;
    }

    /**
     * Sets other limits than {@link Limits#standard}.
     *
     * @param other the limits for every mail of the archive
     * @return this builder
     */
    public Builder limits(Limits other) {
      limits = requireNonNull(other, "limits must not be null");
      return this;
    }

    /**
     * Is told how far the reading has come.
     *
     * @param other is called by the thread that opens
     * @return this builder
     */
    public Builder progress(Progress other) {
      progress = requireNonNull(other, "progress must not be null");
      return this;
    }

    /**
     * Number of messages to read at once while an archive is opened, one for each processor by
     * default; what is read does not depend on it.
     *
     * @param number at least 1
     * @return this builder
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
     *
     * @param wanted false to leave the hashes out
     * @return this builder
     */
    public Builder hashes(boolean wanted) {
      hashes = wanted;
      return this;
    }

    /**
     * Opens inputs as one archive; see {@link Archive#open}.
     *
     * @param inputs files, folders, or {@code -} for standard input; at least one
     * @return the archive, to be closed
     * @throws IOException with one line that names the input, when it is missing, unreadable or no
     *     reader's
     */
    public Archive open(List<Path> inputs) throws IOException {
      Index index = new Index();
      Opener opener = opener(hashes);
      try {
        Account account = read(inputs, opener, index);
        index.seal();
        return new Archive(new Opened(index, account, limits), opener);
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
     * @param inputs files, folders, or {@code -} for standard input; at least one
     * @param sink takes the messages, and learns which ones are left out
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

    /**
     * Hands on every message as it stands, copies and blank ones too, once, from front to back: for
     * those who read the inputs of one archive in several places and find the copies themselves.
     * Nothing is remembered.
     *
     * @return what became of the inputs; their hashes are not computed
     * @throws IOException as {@link Archive#open} does
     */
    public Account each(List<Path> inputs, FoundMailSink sink) throws IOException {
      requireNonNull(sink, "sink must not be null");
      try (Opener opener = opener(false)) {
        return new Reading(opener, progress, new Handing(sink)).run(inputs);
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

  /**
   * This archive with other names, texts and ids. It reads from this one, which must stay open;
   * closing it closes this one too.
   *
   * @param rewriting gives them
   * @return the archive as it is given then
   * @throws IllegalArgumentException when two messages would have one id
   */
  public Archive rewritten(Rewriting rewriting) {
    return new Archive(new Rewritten(contents, rewriting), this);
  }

  /** {@return the messages in the order of the inputs} */
  public List<Envelope> envelopes() {
    return contents.envelopes();
  }

  /**
   * Reads one message whole; safe from many threads.
   *
   * @param envelope one of {@link #envelopes}
   * @return the message, with the id under which the archive knows it
   * @throws UncheckedIOException when the input can no longer be read
   */
  public Message load(Envelope envelope) {
    return contents.load(envelope);
  }

  /**
   * Tells the bytes of one message, and how they are read, from others: 128 bits in hexadecimal,
   * for telling apart what changed, no proof against forgery. Safe from many threads.
   *
   * @param envelope one of {@link #envelopes}
   * @return the fingerprint
   * @throws UncheckedIOException when the input can no longer be read
   */
  public String fingerprint(Envelope envelope) {
    return contents.fingerprint(envelope);
  }

  /** {@return what was read and left out} */
  public List<Rejection> rejections() {
    return contents.rejections();
  }

  /**
   * {@return where else a message stands: its copies in this and in other inputs, in order}
   *
   * @param envelope one of {@link #envelopes}
   */
  public List<SourceLocation> copies(Envelope envelope) {
    return contents.copies(envelope);
  }

  /** {@return what became of the inputs, byte by byte} */
  public Account account() {
    return contents.account();
  }

  /** {@return whether every message and every file that may hold mail was read and kept} */
  public boolean isWhole() {
    return account().isWhole() && rejections().stream().noneMatch(Rejection::isLoss);
  }

  /** {@return the inputs in order} */
  public List<Input> inputs() {
    return account().inputs();
  }

  @Override
  public void close() throws IOException {
    opener.close();
  }
}
