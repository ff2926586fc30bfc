package org.colloquy.spark;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.apache.spark.TaskContext;
import org.apache.spark.util.TaskCompletionListener;

/**
 * What is pushed by one thread, to be pulled by another: archives hand their messages out, and
 * Spark asks for rows. Few are under way at a time.
 */
final class Handoff<T> implements Iterator<T> {
  private static final int BATCH = 64;
  private static final int AHEAD = 4;

  /** Pushes all there is. */
  interface Source<T> {
    void run(Consumer<T> sink) throws IOException;
  }

  /** Some values; the last batch says how it ended. */
  private record Batch<T>(List<T> values, boolean last, List<Throwable> failure) {}

  private final BlockingQueue<Batch<T>> queue = new ArrayBlockingQueue<>(AHEAD);
  private Iterator<T> batch = List.<T>of().iterator();
  private boolean ended;

  private Handoff() {}

  /** Starts to push; the thread ends with the task of Spark, if not before. */
  static <T> Iterator<T> of(Source<T> source) {
    Handoff<T> handoff = new Handoff<>();
    Thread thread = new Thread(() -> handoff.push(source), "colloquy-reading");
    thread.setDaemon(true);
    TaskContext task = TaskContext.get();
    if (task != null) {
      task.addTaskCompletionListener((TaskCompletionListener) context -> thread.interrupt());
    }
    thread.start();
    return handoff;
  }

  private void push(Source<T> source) {
    List<T> values = new ArrayList<>(BATCH);
    try {
      source.run(
          value -> {
            values.add(value);
            if (values.size() == BATCH) {
              put(new Batch<>(List.copyOf(values), false, List.of()));
              values.clear();
            }
          });
      put(new Batch<>(List.copyOf(values), true, List.of()));
    } catch (CancellationException e) {
      // nobody asks any more
    } catch (IOException | RuntimeException | Error e) {
      put(new Batch<>(List.of(), true, List.of(e)));
    }
  }

  private void put(Batch<T> next) {
    try {
      queue.put(next);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw (CancellationException) new CancellationException("task ended").initCause(e);
    }
  }

  @Override
  public boolean hasNext() {
    while (!batch.hasNext() && !ended) {
      take();
    }
    return batch.hasNext();
  }

  private void take() {
    try {
      Batch<T> next = queue.take();
      ended = next.last();
      batch = next.values().iterator();
      for (Throwable failure : next.failure()) {
        throw new IllegalStateException(failure);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new InterruptedIOException("interrupted while reading"));
    }
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException("all was taken");
    }
    return batch.next();
  }
}
