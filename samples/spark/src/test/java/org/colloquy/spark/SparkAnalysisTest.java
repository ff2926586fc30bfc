package org.colloquy.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the job in this process and compares what it finds with one machine. */
final class SparkAnalysisTest {
  private static SparkSession spark;

  @TempDir Path dir;

  @BeforeAll
  static void start() {
    spark = Sessions.with("local[2]").getOrCreate();
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  @Test
  void findsTheSameAsOneMachine() throws IOException {
    assertThat(run(Inputs.sample(dir, 4))).isEmpty();
  }

  @Test
  void findsTheSameWhereMailIsBroken() throws IOException {
    assertThat(run(Inputs.broken(dir)))
        .containsExactly("message left out: empty", "messages left out: 3 copies");
  }

  private List<String> run(List<Path> inputs) throws IOException {
    Path output = dir.resolve("out");
    List<String> names = inputs.stream().map(Path::toString).toList();
    JobOptions options = new JobOptions(names, output.toString(), true);
    List<String> losses = new SparkAnalysis(spark, options).run();
    Comparison.of(inputs, dir).with(output, spark);
    return losses;
  }
}
