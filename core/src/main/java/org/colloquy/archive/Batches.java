package org.colloquy.archive;

import static com.google.common.base.Throwables.throwIfUnchecked;
import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.colloquy.message.Envelope;
import org.jspecify.annotations.Nullable;

/**
 * Reads the envelopes of messages on other threads than the one that finds the messages, and hands
 * them to the index in the order of the input. Messages go in batches; their bytes are copied. An
 * input that fits into one batch starts no thread.
 */
final class Batches implements Reading.Taker, AutoCloseable {
  private static final int BYTES = 1 << 20;
  private static final int MESSAGES = 512;

  /** Batches under way for each thread: one is read while the next one fills. */
  private static final int AHEAD = 2;

  private final Index index;
  private final int jobs;
  private final Deque<Future<List<Found>>> pending = new ArrayDeque<>();
  private @Nullable ExecutorService workers;
  private Batch batch = new Batch();

  private record Mail(ArchiveReader reader, RawMail raw, int mailbox) {}

  private record Found(Mail mail, Envelope envelope) {}

  /** Messages whose bytes stand one behind the other in an array of their own. */
  private static final class Batch {
    private final List<Mail> mails = new ArrayList<>();
    private byte[] bytes = new byte[0];
    private int size;

    boolean hasRoomFor(RawMail mail) {
      return mails.size() < MESSAGES && mail.length() <= BYTES - size;
    }

    void add(ArchiveReader reader, RawMail mail, int mailbox) {
      if (mails.isEmpty()) {
        bytes = new byte[Math.max(BYTES, mail.length())];
      }
      System.arraycopy(mail.bytes(), mail.from(), bytes, size, mail.length());
      RawMail copy = new RawMail(mail.source(), bytes, size, size + mail.length());
      mails.add(new Mail(reader, copy, mailbox));
      size += mail.length();
    }

    List<Found> read() {
      List<Found> found = new ArrayList<>(mails.size());
      for (Mail mail : mails) {
        found.add(new Found(mail, mail.reader().envelope(mail.raw())));
      }
      return found;
    }
  }

  Batches(Index index, int jobs) {
    this.index = index;
    this.jobs = jobs;
  }

  @Override
  public void open(Source source) {
    index.open(source);
  }

  @Override
  public void take(ArchiveReader reader, RawMail mail, int mailbox) throws IOException {
    if (!batch.mails.isEmpty() && !batch.hasRoomFor(mail)) {
      submit();
    }
    batch.add(reader, mail, mailbox);
  }

  private void submit() throws IOException {
    if (workers == null) {
      workers = Executors.newFixedThreadPool(jobs, Batches::daemon);
    }
    pending.add(workers.submit(batch::read));
    batch = new Batch();
    if (pending.size() > AHEAD * jobs) {
      keepFirst();
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "colloquy-read");
    thread.setDaemon(true);
    return thread;
  }

  private void keepFirst() throws IOException {
    try {
      keep(requireNonNull(pending.poll(), "a batch must be pending").get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw (IOException) new InterruptedIOException("interrupted while reading").initCause(e);
    } catch (ExecutionException e) {
      Throwable cause = requireNonNullElse(e.getCause(), e);
      throwIfUnchecked(cause);
      throw new IllegalStateException(cause);
    }
  }

  private void keep(List<Found> found) {
    for (Found each : found) {
      index.take(each.envelope(), each.mail().raw(), each.mail().mailbox());
    }
  }

  /** Hands on what is still under way. */
  void finish() throws IOException {
    while (!pending.isEmpty()) {
      keepFirst();
    }
    keep(batch.read());
    batch = new Batch();
  }

  @Override
  public void close() {
    if (workers != null) {
      workers.shutdownNow();
    }
  }
}
