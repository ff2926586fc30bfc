package org.colloquy.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.colloquy.thread.PartKeys;

/** The links by which messages come into one part of the archive, bodies left aside. */
final class Links {
  static final StructType EDGES =
      new StructType().add("u", DataTypes.LongType).add("v", DataTypes.LongType);

  private static final StructType KEYS =
      new StructType()
          .add("node", DataTypes.LongType)
          .add("place", DataTypes.LongType)
          .add("sent", DataTypes.LongType)
          .add("silent", DataTypes.BooleanType)
          .add("reply", DataTypes.BooleanType)
          .add("subject", DataTypes.LongType)
          .add("series", DataTypes.LongType)
          .add("named", DataTypes.createArrayType(DataTypes.LongType, false));

  private Links() {}

  /** What links each message; its node is the key of its id. */
  static Dataset<Row> keys(Dataset<Row> kept, Broadcast<Facts> facts) {
    return Work.map(
        kept.select("place", "envelope"),
        KEYS,
        rows -> com.google.common.collect.Iterators.transform(rows, row -> keys(row, facts)));
  }

  private static Row keys(Row row, Broadcast<Facts> broadcast) {
    Facts facts = broadcast.value();
    var envelope = facts.envelope(row.getAs(1));
    PartKeys keys = PartKeys.of(envelope, facts::isAddress);
    Long sent = keys.sent().isPresent() ? keys.sent().getAsLong() : null;
    Object[] named = keys.named().stream().map(Keys::of).distinct().toArray();
    return RowFactory.create(
        Keys.of(envelope.id()),
        row.getLong(0),
        sent,
        keys.isSilent(),
        keys.reply(),
        keys.subject().map(Keys::of).orElse(null),
        keys.series().map(Keys::of).orElse(null),
        named);
  }

  /** The edges between messages and ids. */
  static Dataset<Row> edges(Dataset<Row> keys) {
    Dataset<Row> named = keys.select(col("node").as("u"), explode(col("named")).as("v"));
    return named
        .union(runs(keys, "subject", PartKeys.SUBJECT_REST))
        .union(runs(keys, "series", PartKeys.SERIES_REST));
  }

  /** Joins what follows without a rest under one key, where one of it names no id. */
  private static Dataset<Row> runs(Dataset<Row> keys, String by, long rest) {
    Dataset<Row> dated =
        keys.select(by, "sent", "node", "silent")
            .where(col(by).isNotNull().and(col("sent").isNotNull()));
    Dataset<Row> concerned =
        dated
            .join(dated.where("silent").select(by).distinct(), by)
            .select(by, "sent", "node", "silent");
    return Work.map(
        concerned.repartition(col(by)).sortWithinPartitions(by, "sent"),
        EDGES,
        rows -> Groups.map(rows, group -> runs(group, rest)));
  }

  private static Iterator<Row> runs(List<Row> group, long rest) {
    List<Row> edges = new ArrayList<>();
    int begin = 0;
    for (int i = 1; i <= group.size(); i++) {
      if (i == group.size() || group.get(i).getLong(1) - group.get(i - 1).getLong(1) > rest) {
        run(group.subList(begin, i), edges);
        begin = i;
      }
    }
    return edges.iterator();
  }

  private static void run(List<Row> run, List<Row> edges) {
    if (run.stream().anyMatch(row -> row.getBoolean(3))) {
      long first = run.get(0).getLong(2);
      run.stream().skip(1).forEach(row -> edges.add(RowFactory.create(first, row.getLong(2))));
    }
  }
}
