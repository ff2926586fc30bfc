package org.colloquy.spark;

import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * The folder in which each step keeps what it found, so that a later one, or a lost worker, does
 * not have it worked out again from the mails.
 */
final class Work {
  private final SparkSession spark;
  private final String folder;

  Work(SparkSession spark, String folder) {
    this.spark = spark;
    this.folder = folder;
  }

  SparkSession spark() {
    return spark;
  }

  /** Works rows out now and gives them as they are kept. */
  Dataset<Row> keep(String name, Dataset<Row> rows) {
    String path = folder + "/" + name;
    describe(name);
    rows.write().mode(SaveMode.Overwrite).parquet(path);
    return spark.read().schema(rows.schema()).parquet(path);
  }

  /** Names the step that follows, as Spark's pages and logs show it. */
  void describe(String step) {
    spark.sparkContext().setJobDescription(step);
  }

  String path(String name) {
    return folder + "/" + name;
  }

  /**
   * Rows with the same number in a column, which becomes the first, are brought together and put in
   * the order of the columns given.
   */
  static Dataset<Row> map(
      Dataset<Row> rows, StructType schema, MapPartitionsFunction<Row, Row> work) {
    return rows.mapPartitions(work, Encoders.row(schema));
  }
}
