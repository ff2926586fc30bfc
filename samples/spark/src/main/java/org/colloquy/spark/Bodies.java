package org.colloquy.spark;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.colloquy.Colloquy;
import org.colloquy.message.Message;
import org.colloquy.thread.BodyClues;
import org.colloquy.thread.PartWords;

/** Reads the bodies that tell of parents, and those from which footers are learned. */
final class Bodies {
  private static final StructType SCHEMA =
      new StructType()
          .add("place", DataTypes.LongType)
          .add("clues", DataTypes.BinaryType)
          .add("quotes", DataTypes.BooleanType)
          .add("mail", DataTypes.BinaryType);

  private Bodies() {}

  /** Rows (place, clues, whether it quotes, the mail itself where it belongs to the sample). */
  static Dataset<Row> of(Dataset<Row> toRead, Dataset<Row> sample, List<InputFile> inputs) {
    Dataset<Row> known =
        toRead
            .select("place")
            .withColumn("read", lit(true))
            .withColumn("sample", lit(false))
            .union(sample.withColumn("read", lit(false)).withColumn("sample", lit(true)))
            .groupBy("place")
            .agg(max("read"), max("sample"));
    return known
        .sparkSession()
        .createDataFrame(
            LaterReading.of(known.sparkSession(), inputs, known, true, Bodies::row), SCHEMA);
  }

  private static Row row(Row known, Message message) {
    byte[] clues = null;
    boolean quotes = false;
    if (known.getBoolean(1)) {
      BodyClues found = Colloquy.clues(message);
      clues = Packer.pack(found, (out, value) -> value.write(out));
      quotes = PartWords.quoted(found).length > 0;
    }
    byte[] mail = known.getBoolean(2) ? Packer.pack(message, MailForm::message) : null;
    return RowFactory.create(known.getLong(0), clues, quotes, mail);
  }
}
