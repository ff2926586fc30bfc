package org.colloquy.spark;

import static java.util.Objects.requireNonNull;
import static org.apache.spark.sql.functions.col;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.colloquy.MessageAnalysis;
import org.colloquy.ThreadAnalysis;
import org.colloquy.archive.FoundMail;
import org.colloquy.message.Envelope;
import org.colloquy.message.Message;
import org.colloquy.person.Person;
import org.colloquy.report.json.JsonLines;
import org.colloquy.thread.MessageThread;

/** Analyses the threads, each in one task, and makes the rows of every output of them. */
final class Analysis {
  static final String LINES = "jsonl";

  private Analysis() {}

  /**
   * Columns of every row: the name of its output, then two numbers by which the rows of that output
   * are in order; then the cells of its table, or the line.
   */
  static StructType schema() {
    return new StructType()
        .add("output", DataTypes.StringType)
        .add("first", DataTypes.LongType)
        .add("second", DataTypes.IntegerType)
        .add("cells", DataTypes.createArrayType(DataTypes.StringType));
  }

  /**
   * The rows of all outputs.
   *
   * @param mails rows (thread, number in it, place, member, mail)
   */
  static Dataset<Row> of(Dataset<Row> mails, Broadcast<Known> known, boolean withBody) {
    return Work.map(
        mails.repartition(col("thread")).sortWithinPartitions("thread", "number"),
        schema(),
        sorted -> Groups.map(sorted, group -> rows(group, known, withBody)));
  }

  private static Iterator<Row> rows(List<Row> group, Broadcast<Known> known, boolean withBody) {
    IdentityHashMap<Envelope, MemberForm> members = new IdentityHashMap<>();
    IdentityHashMap<Envelope, Message> messages = new IdentityHashMap<>();
    List<MessageThread.Member> inOrder = new ArrayList<>();
    for (Row row : group) {
      MemberForm form = Packer.unpack(row.<byte[]>getAs(3), MemberForm::read);
      Envelope envelope = form.member().envelope();
      members.put(envelope, form);
      messages.put(
          envelope,
          FoundMail.under(envelope, Packer.unpack(row.<byte[]>getAs(4), MailForm::message)));
      inOrder.add(form.member());
    }
    MessageThread thread =
        new MessageThread(requireNonNull(members.get(inOrder.get(0).envelope())).root(), inOrder);
    ThreadAnalysis analysis =
        Known.analyzer(known)
            .analyze(
                thread, messages::get, envelope -> requireNonNull(members.get(envelope)).copies());
    return rows(group, analysis, known.value(), withBody).iterator();
  }

  private static List<Row> rows(
      List<Row> group, ThreadAnalysis analysis, Known known, boolean withBody) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < group.size(); i++) {
      String line = line(analysis.messages().get(i), withBody);
      rows.add(RowFactory.create(LINES, group.get(i).getLong(2), 0, new String[] {line}));
    }
    long thread = group.get(0).getLong(0);
    for (TableRows.TableRow row : TableRows.of(analysis, Optional.ofNullable(known.end()))) {
      String name = row.table().name();
      Object[] cells = row.cells().toArray();
      rows.add(RowFactory.create(name, thread, rows.size(), cells));
    }
    for (String[] contact : Ties.cells(analysis)) {
      rows.add(RowFactory.create(Ties.CONTACTS, thread, rows.size(), contact));
    }
    for (Person person : analysis.graph().vertices()) {
      String[] id = {person.id()};
      rows.add(RowFactory.create(Ties.VERTICES, thread, rows.size(), id));
    }
    return rows;
  }

  private static String line(MessageAnalysis message, boolean withBody) {
    ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
    try {
      JsonLines.write(message, line, withBody);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String text = line.toString(StandardCharsets.UTF_8);
    return text.substring(0, text.length() - 1);
  }
}
