package org.colloquy.spark;

import com.google.common.collect.Iterators;
import com.google.common.collect.Lists;
import java.io.IOException;
import java.io.Serializable;
import java.util.BitSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.colloquy.archive.Archive;
import org.colloquy.message.Message;
import scala.Tuple2;

/**
 * Reads some messages whole: one task an input. What is known of the messages comes to the task, so
 * that no mail goes over the network to meet it.
 */
final class LaterReading {
  private LaterReading() {}

  /** What is made of a message. */
  interface Reading extends Serializable {
    Row row(Row known, Message message);
  }

  /** A message at its place. */
  private record Mail(long place, Message message) {}

  /**
   * Reads messages.
   *
   * @param known rows whose first column is the place of a message, each once
   * @param few whether they are so few that it is better to hold them than to read all messages
   */
  static JavaRDD<Row> of(
      SparkSession spark,
      List<InputFile> inputs,
      Dataset<Row> known,
      boolean few,
      Reading reading) {
    JavaRDD<InputFile> each =
        JavaSparkContext.fromSparkContext(spark.sparkContext()).parallelize(inputs, inputs.size());
    JavaRDD<Row> byInput =
        known
            .toJavaRDD()
            .mapToPair(row -> new Tuple2<>(row.getLong(0), row))
            .repartitionAndSortWithinPartitions(new ByInput(inputs.size()))
            .values();
    return each.zipPartitions(byInput, (input, rows) -> merged(input.next(), rows, few, reading));
  }

  private static Iterator<Row> merged(
      InputFile input, Iterator<Row> known, boolean few, Reading reading) {
    if (!known.hasNext()) {
      return Collections.emptyIterator();
    }
    Predicate<Long> wanted = place -> true;
    Iterator<Row> rows = known;
    if (few) {
      List<Row> held = Lists.newArrayList(known);
      BitSet places = new BitSet();
      held.forEach(row -> places.set(Place.message(row.getLong(0))));
      wanted = place -> places.get(Place.message(place));
      rows = held.iterator();
    }
    Predicate<Long> taken = wanted;
    Iterator<Mail> mails = Handoff.of(sink -> read(input, taken, sink));
    return Iterators.transform(rows, row -> reading.row(row, message(row.getLong(0), mails)));
  }

  private static Message message(long place, Iterator<Mail> mails) {
    while (mails.hasNext()) {
      Mail mail = mails.next();
      if (mail.place() == place) {
        return mail.message();
      }
    }
    throw new IllegalStateException(
        "message " + Place.message(place) + " of input " + Place.input(place) + " is gone");
  }

  private static void read(InputFile input, Predicate<Long> wanted, Consumer<Mail> sink)
      throws IOException {
    int[] messages = {0};
    try (LocalInput local = LocalInput.of(input)) {
      Archive.builder()
          .each(
              local.paths(),
              mail -> {
                long place = Place.of(input.number(), messages[0]++);
                if (!mail.isBlank() && wanted.test(place)) {
                  Message message = mail.message();
                  sink.accept(
                      new Mail(place, message.withEnvelope(local.named(message.envelope()))));
                }
              });
    }
  }
}
