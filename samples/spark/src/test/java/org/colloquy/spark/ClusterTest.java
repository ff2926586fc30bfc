package org.colloquy.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the job on a standalone cluster of a master and two workers, which are processes of their
 * own, and compares what it finds with one machine. The property {@code colloquy.spark.archive}
 * names an unpacked mbox to take instead of the sample archive.
 */
final class ClusterTest {
  private static final String ARCHIVE = System.getProperty("colloquy.spark.archive", "");

  @TempDir Path dir;

  @Test
  void findsTheSameOnTwoWorkers() throws IOException {
    Watch watch = run("");
    assertThat(watch.tasks()).as("tasks of each executor").hasSize(2);
    assertThat(watch.tasks().values()).allMatch(tasks -> tasks > 20);
  }

  @Test
  void findsTheSameWhenAWorkerIsKilled() throws IOException {
    // the shuffle files of that worker are lost with it, and so is what its task was doing;
    Watch watch = run("analysis");
    assertThat(watch.hasBroken()).isTrue();
    // whether that task is told to have failed is a matter of moments
    assertThat(watch.lost()).as("executors that were lost").isEqualTo(1);
    assertThat(watch.tasks()).as("tasks of each executor").hasSizeGreaterThanOrEqualTo(2);
  }

  private Watch run(String killIn) throws IOException {
    List<Path> inputs =
        ARCHIVE.isEmpty() ? Inputs.sample(dir, 4) : Inputs.cut(Path.of(ARCHIVE), dir, 8);
    Path output = dir.resolve("out");
    List<String> names = inputs.stream().map(Path::toString).toList();
    try (Cluster cluster = Cluster.start(dir.resolve("home"))) {
      SparkSession spark = session(cluster);
      try {
        Watch watch = new Watch(killIn, cluster::killWorker);
        spark.sparkContext().addSparkListener(watch);
        long begin = System.nanoTime();
        new SparkAnalysis(spark, new JobOptions(names, output.toString(), true)).run();
        System.out.printf("%.1f s%n%s", (System.nanoTime() - begin) / 1e9, watch.report());
        Comparison.of(inputs, dir).with(output, spark);
        return watch;
      } finally {
        spark.stop();
      }
    }
  }

  private static SparkSession session(Cluster cluster) {
    return Sessions.with(cluster.url())
        .config("spark.executor.memory", "1g")
        .config("spark.executor.cores", "1")
        .config("spark.cores.max", "2")
        .config("spark.scheduler.minRegisteredResourcesRatio", "1.0")
        .config("spark.scheduler.maxRegisteredResourcesWaitingTime", "120s")
        .config("spark.locality.wait", "0")
        .config("spark.executor.extraClassPath", Cluster.classPath())
        .getOrCreate();
  }
}
