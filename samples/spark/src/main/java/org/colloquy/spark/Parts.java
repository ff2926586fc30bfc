package org.colloquy.spark;

import static org.apache.spark.sql.functions.col;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** Work on one part of the archive after the other, each held whole by one task. */
final class Parts {
  private Parts() {}

  /** What is made of the rows of a part. */
  interface PartWork extends Function<List<Row>, Iterator<Row>>, Serializable {}

  /** Brings the rows of each part together, in the order of their places. */
  static Dataset<Row> map(Dataset<Row> rows, StructType schema, PartWork work) {
    return Work.map(
        rows.repartition(col("part")).sortWithinPartitions("part", "place"),
        schema,
        sorted -> Groups.map(sorted, work));
  }
}
