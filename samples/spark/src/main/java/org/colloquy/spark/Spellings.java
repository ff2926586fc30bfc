package org.colloquy.spark;

import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.colloquy.message.Envelope;
import org.colloquy.message.MessageId;

/** Finds the {@link Facts}: one row for each place where an id stands, brought together by id. */
final class Spellings {
  private static final StructType SCHEMA =
      new StructType()
          .add("key", DataTypes.LongType)
          .add("place", DataTypes.LongType)
          .add("order", DataTypes.IntegerType)
          .add("bare", DataTypes.BooleanType)
          .add("own", DataTypes.BooleanType)
          .add("folded", DataTypes.LongType);

  private Spellings() {}

  static Facts facts(Dataset<Row> kept) {
    Dataset<Row> ids =
        kept.select("place", "envelope")
            .flatMap(
                (org.apache.spark.api.java.function.FlatMapFunction<Row, Row>)
                    row -> ids(row.getLong(0), row.getAs(1)).iterator(),
                org.apache.spark.sql.Encoders.row(SCHEMA))
            .groupBy("key")
            .agg(
                min(struct("place", "order", "bare")).as("first"),
                min("bare").as("bracketed"),
                max("bare").as("bare"),
                max("own").as("own"),
                max("folded").as("folded"));
    ids.persist();
    Map<Long, Boolean> bare = new HashMap<>();
    for (Row row :
        ids.where("bare and not bracketed").select("key", "first.bare").collectAsList()) {
      bare.put(row.getLong(0), row.getBoolean(1));
    }
    Dataset<Row> addresses =
        kept.select("envelope")
            .map(
                (org.apache.spark.api.java.function.MapFunction<Row, Long>)
                    row -> address(row.getAs(0)),
                org.apache.spark.sql.Encoders.LONG())
            .toDF("folded")
            .distinct();
    Set<Long> named = new HashSet<>();
    for (Row row :
        ids.where("not own and not first.bare")
            .join(addresses, "folded")
            .select("key")
            .collectAsList()) {
      named.add(row.getLong(0));
    }
    ids.unpersist();
    return new Facts(named, bare);
  }

  private static long address(byte[] envelope) {
    return Keys.of("<" + Packer.unpack(envelope, MailForm::envelope).from().addressKey() + ">");
  }

  private static List<Row> ids(long place, byte[] packed) {
    Envelope envelope = Packer.unpack(packed, MailForm::envelope);
    List<Row> rows = new ArrayList<>();
    rows.add(row(envelope.id(), place, 0, true));
    for (MessageId id : envelope.inReplyTo()) {
      rows.add(row(id, place, rows.size(), false));
    }
    for (MessageId id : envelope.references()) {
      rows.add(row(id, place, rows.size(), false));
    }
    return rows;
  }

  private static Row row(MessageId id, long place, int order, boolean own) {
    boolean bare = Keys.isBare(id);
    long folded = bare ? 0 : Keys.of(id.value().toLowerCase(Locale.ROOT));
    return RowFactory.create(Keys.of(id), place, order, bare, own, folded);
  }
}
