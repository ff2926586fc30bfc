package org.colloquy.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.colloquy.archive.Account;
import org.colloquy.archive.Archive;
import org.colloquy.archive.Damage;
import org.colloquy.message.Envelope;

/** Reads the header fields of all messages, copies too: one task an input. */
final class FirstReading {
  private static final StructType SCHEMA =
      new StructType()
          .add("key", DataTypes.LongType)
          .add("place", DataTypes.LongType)
          .add("hash", DataTypes.StringType)
          .add("envelope", DataTypes.BinaryType)
          .add("loss", DataTypes.StringType);

  private FirstReading() {}

  /** Rows (key of the id, place, hash of the bytes, envelope), and rows that tell of a loss. */
  static Dataset<Row> of(SparkSession spark, List<InputFile> inputs) {
    JavaRDD<InputFile> each =
        JavaSparkContext.fromSparkContext(spark.sparkContext()).parallelize(inputs, inputs.size());
    return spark.createDataFrame(
        each.flatMap(input -> Handoff.<Row>of(sink -> read(input, sink))), SCHEMA);
  }

  private static void read(InputFile input, Consumer<Row> sink) throws IOException {
    int[] messages = {0};
    try (LocalInput local = LocalInput.of(input)) {
      Account account =
          Archive.builder()
              .each(
                  local.paths(),
                  mail -> {
                    long place = Place.of(input.number(), messages[0]++);
                    if (mail.isBlank()) {
                      sink.accept(loss(place, "message left out: empty"));
                      return;
                    }
                    Envelope envelope = local.named(mail.envelope());
                    sink.accept(
                        RowFactory.create(
                            Keys.of(envelope.id()),
                            place,
                            mail.hash().value(),
                            Packer.pack(envelope, MailForm::envelope),
                            null));
                  });
      losses(account).forEach(line -> sink.accept(loss(Place.of(input.number(), 0), line)));
    }
  }

  private static Row loss(long place, String line) {
    return RowFactory.create(0L, place, null, null, line);
  }

  private static List<String> losses(Account account) {
    List<String> lines = new ArrayList<>();
    account.skipped().forEach(file -> lines.add(file.name() + ": not read: " + file.reason().id()));
    for (Damage damage : account.damages()) {
      lines.add(damage.file() + ": " + damage.detail());
    }
    return lines;
  }
}
