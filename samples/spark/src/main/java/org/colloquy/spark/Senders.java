package org.colloquy.spark;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;

import com.google.common.collect.Iterables;
import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.colloquy.message.Envelope;
import org.colloquy.message.Mailbox;
import org.colloquy.message.MessageId;
import org.colloquy.message.SourceLocation;
import org.colloquy.person.People;
import org.colloquy.person.PersonResolver;

/**
 * Who sends in the archive, each pair of From and own mailbox once, in order of first appearance.
 * People are found anew from it wherever they are needed.
 *
 * @param rows the pairs, packed, with how many messages each has
 */
record Senders(List<Pair> rows) implements Serializable {
  private static final StructType SCHEMA =
      new StructType().add("sender", DataTypes.BinaryType).add("place", DataTypes.LongType);

  /** A pair of mailboxes as bytes. */
  @SuppressWarnings("ArrayRecordComponent") // nobody compares pairs
  record Pair(byte[] mailboxes, long messages) implements Serializable {}

  /** Gathers them. */
  static Senders of(Dataset<Row> kept) {
    return new Senders(
        kept
            .select("envelope", "place")
            .map((MapFunction<Row, Row>) Senders::row, Encoders.row(SCHEMA))
            .groupBy("sender")
            .agg(min("place").as("first"), count(lit(1)).as("messages"))
            .sort("first")
            .select("sender", "messages")
            .collectAsList()
            .stream()
            .map(row -> new Pair(row.getAs(0), row.getLong(1)))
            .toList());
  }

  private static Row row(Row row) {
    Envelope envelope = Packer.unpack(row.<byte[]>getAs(0), MailForm::envelope);
    byte[] sender =
        Packer.pack(
            envelope,
            (out, from) -> {
              MailForm.mailbox(out, from.from());
              Packer.optional(out, from.originalFrom(), MailForm::mailbox);
            });
    return org.apache.spark.sql.RowFactory.create(sender, row.getLong(1));
  }

  /** The people behind the mailboxes. */
  People people() {
    return new PersonResolver()
        .resolveSenders(Iterables.concat(Iterables.transform(rows, Senders::envelopes)));
  }

  private static List<Envelope> envelopes(Pair pair) {
    Envelope envelope =
        Packer.unpack(
            pair.mailboxes(),
            in -> {
              Mailbox from = MailForm.mailbox(in);
              return envelope(from, Packer.optional(in, MailForm::mailbox));
            });
    return Collections.nCopies((int) pair.messages(), envelope);
  }

  private static Envelope envelope(Mailbox from, Optional<Mailbox> own) {
    MessageId any = new MessageId("<any@example.org>");
    SourceLocation nowhere = new SourceLocation("-", 0, 0);
    return new Envelope(any, nowhere, from, own, Optional.empty(), "", List.of(), List.of());
  }
}
