package org.colloquy.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.colloquy.message.Envelope;
import org.colloquy.thread.ArchivePart;

/** Finds the messages whose bodies must be read, since replies have lost their header fields. */
final class LostReplies {
  private static final StructType SIGNS =
      new StructType()
          .add("lost", DataTypes.IntegerType)
          .add("subjects", DataTypes.createArrayType(DataTypes.LongType, false));

  private LostReplies() {}

  /**
   * The places of these messages.
   *
   * @param labels for each message its place, part, and the keys of {@link Links}
   */
  static Dataset<Row> toRead(
      Dataset<Row> kept, Dataset<Row> labels, Broadcast<Facts> facts, Work work) {
    Dataset<Row> concerned = labels.where("silent").select("part").distinct();
    Dataset<Row> parts =
        labels
            .select("place", "part")
            .join(concerned, "part")
            .join(kept.select("place", "envelope"), "place")
            .select("part", "place", "envelope");
    Dataset<Row> signs = work.keep("lost", Parts.map(parts, SIGNS, group -> signs(group, facts)));
    long lost = signs.agg(coalesce(sum("lost"), lit(0L))).first().getLong(0);
    if (ArchivePart.readsAll(lost, labels.count())) {
      return labels.select("place");
    }
    Dataset<Row> subjects = signs.select(explode(col("subjects")).as("subject")).distinct();
    return labels.join(subjects, "subject").select("place");
  }

  private static Iterator<Row> signs(List<Row> group, Broadcast<Facts> broadcast) {
    Facts facts = broadcast.value();
    List<Envelope> envelopes = group.stream().map(row -> facts.envelope(row.getAs(2))).toList();
    ArchivePart part = new ArchivePart(envelopes, facts::isAddress);
    if (part.lost() == 0) {
      return Collections.emptyIterator();
    }
    Object[] subjects = part.lostSubjects().stream().map(Keys::of).toArray();
    return List.of(RowFactory.create(part.lost(), subjects)).iterator();
  }
}
