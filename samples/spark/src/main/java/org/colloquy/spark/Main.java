package org.colloquy.spark;

import java.util.List;
import org.apache.spark.sql.SparkSession;

/** The job as {@code spark-submit} starts it. */
public final class Main {
  private static final String USAGE =
      "usage: --output FOLDER [--with-body] INPUT...   (see samples/spark/README.md)";

  private Main() {}

  /** Runs the job; exit code 1 where something of the inputs is left out, 2 for wrong use. */
  public static void main(String[] arguments) {
    JobOptions options;
    try {
      options = JobOptions.parse(List.of(arguments));
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage() + "; " + USAGE);
      System.exit(2);
      return;
    }
    SparkSession spark = SparkSession.builder().appName("colloquy").getOrCreate();
    List<String> losses = new SparkAnalysis(spark, options).run();
    spark.stop();
    losses.forEach(System.err::println);
    if (!losses.isEmpty()) {
      System.exit(1);
    }
  }
}
