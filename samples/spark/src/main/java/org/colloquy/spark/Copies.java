package org.colloquy.spark;

import static org.apache.spark.sql.functions.col;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.colloquy.archive.FoundMail;
import org.colloquy.message.Envelope;
import org.colloquy.message.MessageId;
import org.colloquy.message.SourceLocation;

/**
 * Tells copies from messages as an archive on one machine does: of the messages with one id the
 * first is kept, those with its sender and date are its copies, and any other one is kept under the
 * hash of its bytes, unless the same bytes stand under that already.
 */
final class Copies {
  private static final StructType SCHEMA =
      new StructType()
          .add("key", DataTypes.LongType)
          .add("place", DataTypes.LongType)
          .add("hash", DataTypes.StringType)
          .add("envelope", DataTypes.BinaryType)
          .add("copies", DataTypes.BinaryType)
          .add("renamed", DataTypes.BooleanType)
          .add("hashed", DataTypes.BooleanType);

  private Copies() {}

  /** A copy and where it stands. */
  record Copy(long place, SourceLocation source) {
    static void write(DataOutput out, Copy copy) throws IOException {
      out.writeLong(copy.place);
      MailForm.location(out, copy.source);
    }

    static Copy read(DataInput in) throws IOException {
      return new Copy(in.readLong(), MailForm.location(in));
    }
  }

  private record Kept(
      long place, String hash, Envelope envelope, List<Copy> copies, boolean renamed) {

    static Kept of(Row row) {
      boolean again = row.length() == SCHEMA.length();
      return new Kept(
          row.getLong(1),
          row.getString(2),
          Packer.unpack(row.<byte[]>getAs(3), MailForm::envelope),
          again ? Copies.copies(row.getAs(4)) : new ArrayList<>(),
          again && row.getBoolean(5));
    }

    Kept renamedToHash() {
      return new Kept(place, hash, envelope.withId(new MessageId(hash)), copies, true);
    }

    void add(Kept copy) {
      copies.add(new Copy(copy.place, copy.envelope.source()));
      copies.addAll(copy.copies);
    }

    Row row() {
      copies.sort(Comparator.comparingLong(Copy::place));
      return RowFactory.create(
          Keys.of(envelope.id()),
          place,
          hash,
          Packer.pack(envelope, MailForm::envelope),
          Packer.pack(copies, (out, all) -> Packer.list(out, all, Copy::write)),
          renamed,
          envelope.id().value().equals(hash));
    }
  }

  static List<Copy> copies(byte[] packed) {
    return Packer.unpack(packed, in -> Packer.list(in, Copy::read));
  }

  /** The messages that are kept, from those that were found. */
  static Dataset<Row> leaveOut(Dataset<Row> found, Work work) {
    Dataset<Row> once = work.keep("kept-1", told(found));
    if (once.where("renamed").isEmpty()) {
      return once;
    }
    Dataset<Row> again = told(once.where("hashed"));
    return work.keep("kept-2", once.where("not hashed").union(again));
  }

  private static Dataset<Row> told(Dataset<Row> rows) {
    return Work.map(
        rows.repartition(col("key")).sortWithinPartitions("key", "place"),
        SCHEMA,
        sorted -> Groups.map(sorted, Copies::told));
  }

  private static Iterator<Row> told(List<Row> group) {
    Map<MessageId, Kept> first = new HashMap<>();
    List<Kept> kept = new ArrayList<>();
    for (Row row : group) {
      Kept message = Kept.of(row);
      Kept known = first.get(message.envelope.id());
      if (known == null) {
        first.put(message.envelope.id(), message);
        kept.add(message);
      } else if (message.renamed || FoundMail.isCopy(known.envelope, message.envelope)) {
        known.add(message);
      } else {
        kept.add(message.renamedToHash());
      }
    }
    return kept.stream().map(Kept::row).iterator();
  }
}
