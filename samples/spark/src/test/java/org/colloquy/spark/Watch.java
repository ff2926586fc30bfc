package org.colloquy.spark;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.executor.TaskMetrics;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorRemoved;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/**
 * Counts the tasks of each executor that ended well and what each step of the job took, and breaks
 * something in the midst of a step.
 */
final class Watch extends SparkListener {
  private final Map<String, Integer> tasks = new HashMap<>();
  private final Map<Integer, String> steps = new HashMap<>();
  private final Map<String, Sum> sums = new LinkedHashMap<>();
  private final String breakIn;
  private final Runnable breaking;
  private boolean broken;
  private int lost;

  /** What the tasks of a step took; one that failed counts too. */
  private static final class Sum {
    private int tasks;
    private int failed;
    private long cpuNanos;
    private long shuffled;
    private long longestMillis;

    void add(SparkListenerTaskEnd end) {
      tasks++;
      failed += end.taskInfo().successful() ? 0 : 1;
      TaskMetrics metrics = end.taskMetrics();
      if (metrics != null) {
        cpuNanos += metrics.executorCpuTime();
        shuffled += metrics.shuffleWriteMetrics().bytesWritten();
        longestMillis = Math.max(longestMillis, metrics.executorRunTime());
      }
    }

    String line(String step) {
      return String.format(
          "%-12s %5d tasks, %d failed, %8.1f s of CPU, longest task %6.1f s, %8.2f MB shuffled%n",
          step, tasks, failed, cpuNanos / 1e9, longestMillis / 1e3, shuffled / 1e6);
    }
  }

  /**
   * Starts to watch.
   *
   * @param breakIn the step of which the first task that ends breaks something, "" for none
   */
  Watch(String breakIn, Runnable breaking) {
    this.breakIn = breakIn;
    this.breaking = breaking;
  }

  @Override
  public synchronized void onStageSubmitted(SparkListenerStageSubmitted submitted) {
    String step = submitted.properties().getProperty("spark.job.description", "other");
    steps.put(submitted.stageInfo().stageId(), step.replaceAll("-\\d+$", ""));
  }

  @Override
  public synchronized void onTaskEnd(SparkListenerTaskEnd end) {
    if (end.taskInfo().successful()) {
      tasks.merge(end.taskInfo().executorId(), 1, Integer::sum);
    }
    String step = steps.getOrDefault(end.stageId(), "other");
    sums.computeIfAbsent(step, s -> new Sum()).add(end);
    if (!broken && step.equals(breakIn)) {
      broken = true;
      breaking.run();
    }
  }

  /** For each executor, how many of its tasks ended well. */
  synchronized Map<String, Integer> tasks() {
    return Map.copyOf(tasks);
  }

  @Override
  public synchronized void onExecutorRemoved(SparkListenerExecutorRemoved removed) {
    lost += removed.reason().contains("worker lost") ? 1 : 0;
  }

  /** How many executors went with their worker. */
  synchronized int lost() {
    return lost;
  }

  /** Whether something was broken. */
  synchronized boolean hasBroken() {
    return broken;
  }

  /** What each step took, a line each. */
  synchronized String report() {
    StringBuilder lines = new StringBuilder("tasks of each executor " + tasks + "\n");
    sums.forEach((step, sum) -> lines.append(sum.line(step)));
    return lines.toString();
  }
}
