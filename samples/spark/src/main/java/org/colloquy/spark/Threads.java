package org.colloquy.spark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.colloquy.message.Envelope;
import org.colloquy.message.MessageId;
import org.colloquy.message.SourceLocation;
import org.colloquy.thread.ArchivePart;
import org.colloquy.thread.BodyClues;
import org.colloquy.thread.MessageThread;
import org.colloquy.thread.PartWords;

/** Threads the parts of the archive. */
final class Threads {
  /** Columns (place, thread, number in the thread, member); a thread is its first place. */
  private static final StructType SCHEMA =
      new StructType()
          .add("place", DataTypes.LongType)
          .add("thread", DataTypes.LongType)
          .add("number", DataTypes.IntegerType)
          .add("member", DataTypes.BinaryType);

  private Threads() {}

  /**
   * The members of all threads.
   *
   * @param parts rows (part, place, envelope, copies, clues or null, common runs or null)
   */
  static Dataset<Row> of(Dataset<Row> parts, Broadcast<Facts> facts, boolean marksAreUsual) {
    return Parts.map(parts, SCHEMA, group -> members(group, facts.value(), marksAreUsual));
  }

  private static Iterator<Row> members(List<Row> group, Facts facts, boolean marksAreUsual) {
    List<Envelope> envelopes = new ArrayList<>();
    Map<MessageId, Row> rows = new HashMap<>();
    Map<MessageId, BodyClues> clues = new HashMap<>();
    for (Row row : group) {
      Envelope envelope = facts.envelope(row.getAs(2));
      envelopes.add(envelope);
      rows.put(envelope.id(), row);
      if (!row.isNullAt(4)) {
        clues.put(envelope.id(), clues(row));
      }
    }
    List<Row> members = new ArrayList<>();
    for (MessageThread thread :
        new ArchivePart(envelopes, facts::isAddress).threads(clues, marksAreUsual)) {
      add(thread, rows, members);
    }
    return members.iterator();
  }

  private static BodyClues clues(Row row) {
    BodyClues clues = Packer.unpack(row.<byte[]>getAs(4), BodyClues::read);
    if (row.isNullAt(5)) {
      return clues;
    }
    Set<Long> common = new HashSet<>(row.getList(5));
    return PartWords.without(clues, run -> common.contains((long) run));
  }

  private static void add(MessageThread thread, Map<MessageId, Row> rows, List<Row> members) {
    List<Row> own =
        thread.members().stream().map(member -> rows.get(member.envelope().id())).toList();
    long first = own.stream().mapToLong(row -> row.getLong(1)).min().orElseThrow();
    for (int i = 0; i < own.size(); i++) {
      List<SourceLocation> copies =
          Copies.copies(own.get(i).getAs(3)).stream().map(Copies.Copy::source).toList();
      MemberForm form = new MemberForm(thread.root(), thread.members().get(i), copies);
      byte[] packed = Packer.pack(form, MemberForm::write);
      members.add(RowFactory.create(own.get(i).getLong(1), first, i, packed));
    }
  }
}
