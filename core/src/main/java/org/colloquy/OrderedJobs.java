package org.colloquy;

import static com.google.common.base.Throwables.throwIfUnchecked;
import static java.util.Objects.requireNonNullElse;

import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Maps a list by several threads of the machine and hands out the results in the order of the list.
 * At most four times as many items as there are threads are under way or waiting to be taken.
 */
final class OrderedJobs<A, B> implements Iterator<B>, AutoCloseable {
  private static final int AHEAD = 4;

  private final Iterator<A> items;
  private final Function<A, B> work;
  private final ExecutorService workers;
  private final Deque<Future<B>> pending = new ArrayDeque<>();

  private OrderedJobs(List<A> items, Function<A, B> work, int jobs) {
    this.items = items.iterator();
    this.work = work;
    this.workers = Executors.newFixedThreadPool(jobs, OrderedJobs::daemon);
    for (int i = 0; i < jobs * AHEAD; i++) {
      submit();
    }
  }

  static <A, B> Stream<B> map(List<A> items, Function<A, B> work, int jobs) {
    if (jobs == 1) {
      return items.stream().map(item -> alone(item, work));
    }
    OrderedJobs<A, B> results = new OrderedJobs<>(items, work, jobs);
    var spliterator =
        Spliterators.spliterator(
            results,
            items.size(),
            Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
    return StreamSupport.stream(spliterator, false).onClose(results::close);
  }

  private static <A, B> B alone(A item, Function<A, B> work) {
    checkInterruption();
    try {
      return work.apply(item);
    } catch (UncheckedIOException e) {
      throw Thread.currentThread().isInterrupted() ? cancelled(e) : e;
    }
  }

  /**
   * Goes on, or ends the work of this thread.
   *
   * @throws CancellationException on an interrupted thread, which stays marked so
   */
  static void checkInterruption() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("interrupted");
    }
  }

  private static CancellationException cancelled(Exception cause) {
    return (CancellationException) new CancellationException("interrupted").initCause(cause);
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "colloquy-job");
    thread.setDaemon(true);
    return thread;
  }

  private void submit() {
    if (items.hasNext()) {
      A item = items.next();
      pending.add(workers.submit(() -> work.apply(item)));
    }
  }

  @Override
  public boolean hasNext() {
    if (pending.isEmpty()) {
      close();
    }
    return !pending.isEmpty();
  }

  @Override
  public B next() {
    if (pending.isEmpty()) {
      throw new NoSuchElementException("all results were taken");
    }
    Future<B> first = pending.remove();
    try {
      if (Thread.interrupted()) {
        throw new InterruptedException("before the result was asked for");
      }
      submit();
      return first.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      close();
      throw cancelled(e);
    } catch (ExecutionException e) {
      close();
      Throwable cause = requireNonNullElse(e.getCause(), e);
      throwIfUnchecked(cause);
      throw new IllegalStateException(cause);
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
