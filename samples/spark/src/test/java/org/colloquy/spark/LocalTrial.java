package org.colloquy.spark;

import java.util.List;
import org.apache.spark.sql.SparkSession;

final class LocalTrial {
  public static void main(String[] a) {
    SparkSession spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.sql.shuffle.partitions", 8)
            .config("spark.ui.enabled", false)
            .getOrCreate();
    long t = System.nanoTime();
    System.out.println(new SparkAnalysis(spark, JobOptions.parse(List.of(a))).run());
    System.out.println("seconds " + (System.nanoTime() - t) / 1e9);
    spark.stop();
  }
}
