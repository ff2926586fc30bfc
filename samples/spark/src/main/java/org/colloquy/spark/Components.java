package org.colloquy.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.xxhash64;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Connected components by turns of large-star and small-star (Kiveris, Lattanzi, Mirrokni, Rastogi
 * and Vassilvitskii: Connected Components in MapReduce and Beyond, 2014). In a turn every node
 * hands its neighbours on to the least of them; the number of edges never grows, and when nothing
 * changes any more each component is a star round its least node. O(log² n) turns are enough.
 */
final class Components {
  private final Work work;
  private final String name;
  private int turns;

  Components(Work work, String name) {
    this.work = work;
    this.name = name;
  }

  /** Number of turns so far. */
  int turns() {
    return turns;
  }

  /**
   * Finds the components.
   *
   * @param edges pairs of nodes (u, v)
   * @return (node, part): the least node of the component, for each node that is not that itself
   */
  Dataset<Row> of(Dataset<Row> edges) {
    Dataset<Row> now = work.keep(name + "-0", downwards(edges));
    Row before = sum(now);
    while (true) {
      turns++;
      now = work.keep(name + "-" + turns, smallStar(largeStar(now)));
      Row after = sum(now);
      if (after.equals(before)) {
        return now.toDF("node", "part");
      }
      before = after;
    }
  }

  /** Each edge once, from the larger node to the smaller one. */
  private static Dataset<Row> downwards(Dataset<Row> edges) {
    return edges
        .where("u != v")
        .select(greatest(col("u"), col("v")).as("u"), least(col("u"), col("v")).as("v"))
        .distinct();
  }

  /** Larger neighbours go to the least of a node and its neighbours. */
  private static Dataset<Row> largeStar(Dataset<Row> edges) {
    Dataset<Row> both = edges.union(edges.select(col("v").as("u"), col("u").as("v")));
    Dataset<Row> least =
        both.groupBy("u").agg(min("v").as("m")).select(col("u"), least(col("u"), col("m")).as("m"));
    return both.where("v > u")
        .join(least, "u")
        .select(col("v").as("u"), col("m").as("v"))
        .distinct();
  }

  /** Smaller neighbours, and the node itself, go to the least of them. */
  private static Dataset<Row> smallStar(Dataset<Row> edges) {
    Dataset<Row> least = edges.groupBy("u").agg(min("v").as("m"));
    return edges
        .join(least, "u")
        .where("v != m")
        .select(col("v").as("u"), col("m").as("v"))
        .union(least.toDF("u", "v"))
        .distinct();
  }

  private static Row sum(Dataset<Row> edges) {
    return edges
        .agg(
            count(lit(1)),
            org.apache.spark.sql.functions.sum(xxhash64(col("u"), col("v")).mod(lit(1L << 31))))
        .first();
  }
}
