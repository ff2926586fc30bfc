package org.colloquy.spark;

import static org.apache.spark.sql.functions.col;

import java.time.Instant;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.colloquy.report.table.Observation;

/** When the messages of the archive were sent, as far as that says how far it reaches. */
final class Dates {
  /** {@link Observation} looks at so many of the earliest and of the latest dates. */
  private static final int ONE_IN = 200;

  private Dates() {}

  /**
   * Finds the earliest and the latest dates.
   *
   * @param labels rows with the second of sending in a column "sent", null where there is none
   */
  static Observation of(Dataset<Row> labels) {
    Dataset<Row> sent = labels.where("sent is not null").select("sent");
    long dates = sent.count();
    int few = (int) Math.min(dates / ONE_IN + 1, dates / 2);
    Observation observation = new Observation();
    add(seconds(sent.sort(col("sent").asc()), few), observation);
    add(seconds(sent.sort(col("sent").desc()), (int) Math.min(dates - few, few + 1L)), observation);
    observation.addBetween(Math.max(0, dates - 2L * few - 1));
    return observation;
  }

  private static List<Long> seconds(Dataset<Row> sorted, int most) {
    return sorted.limit(most).as(Encoders.LONG()).collectAsList();
  }

  private static void add(List<Long> seconds, Observation observation) {
    seconds.forEach(second -> observation.add(Instant.ofEpochSecond(second)));
  }
}
