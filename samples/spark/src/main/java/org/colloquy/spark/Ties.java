package org.colloquy.spark;

import static org.apache.spark.sql.functions.bround;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.date_trunc;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.colloquy.ThreadAnalysis;
import org.colloquy.graph.Contact;
import org.colloquy.graph.Edge;
import org.colloquy.graph.EdgeKind;
import org.colloquy.graph.ParticipantGraph;
import org.colloquy.message.MessageId;
import org.colloquy.person.Person;
import org.colloquy.report.measure.Period;
import org.jspecify.annotations.Nullable;

/** Who is tied to whom: the contacts that threads show, and what they add up to. */
final class Ties {
  /** The output of {@link #cells}. */
  static final String CONTACTS = "contacts";

  /** The output of the ids of the persons whom the graphs of threads hold. */
  static final String VERTICES = "vertices";

  private static final Column[] TIE = {col("from"), col("to"), col("kind")};

  private Ties() {}

  /** The contacts of a thread, in the order in which its graph has them. */
  static List<@Nullable String[]> cells(ThreadAnalysis thread) {
    List<@Nullable String[]> rows = new ArrayList<>();
    for (Edge edge : thread.graph().edges()) {
      for (Contact contact : edge.contacts()) {
        rows.add(
            new @Nullable String[] {
              edge.from(),
              edge.to(),
              edge.kind().name(),
              contact.message().value(),
              contact.date().map(Instant::toString).orElse(null),
              Double.toString(contact.weight())
            });
      }
    }
    return rows;
  }

  /** The contacts with their types, in columns from, to, kind, message, date, weight, and order. */
  static Dataset<Row> contacts(Dataset<Row> rows) {
    return rows.where(col("output").equalTo(CONTACTS))
        .select(
            cell(0, "string").as("from"),
            cell(1, "string").as("to"),
            cell(2, "string").as("kind"),
            cell(3, "string").as("message"),
            cell(4, "timestamp").as("date"),
            cell(5, "double").as("weight"),
            struct(col("first"), col("second")).as("order"));
  }

  private static Column cell(int number, String type) {
    return col("cells").getItem(number).cast(type);
  }

  /** The table of the messages that show ties. */
  static Dataset<Row> evidence(Dataset<Row> contacts) {
    return contacts.select(col("from"), col("to"), kind(), col("message"));
  }

  /** The table of edges. */
  static Dataset<Row> edges(Dataset<Row> contacts) {
    return contacts
        .groupBy(TIE)
        .agg(
            inOrder(),
            count(lit(1)).as("messages"),
            min_by(col("message"), col("order")).as("first_message"),
            min("date").as("first"),
            max("date").as("last"))
        .select(
            col("from"),
            col("to"),
            kind(),
            bround(col("weight"), 6).as("weight"),
            col("messages"),
            col("first_message"),
            col("first"),
            col("last"));
  }

  private static Column kind() {
    return expr("lower(kind)").as("kind");
  }

  /** The sum of weights, added up in their order: another one may have another last digit. */
  private static Column inOrder() {
    return expr("aggregate(array_sort(collect_list(struct(order, weight))), 0D,"
            + " (sum, each) -> sum + each.weight)")
        .as("weight");
  }

  /** The graph, of which each edge has one contact for each period: so much a driver can hold. */
  static ParticipantGraph graph(Dataset<Row> contacts, List<Person> vertices, Period period) {
    Map<List<String>, List<Contact>> ties = new LinkedHashMap<>();
    for (Row row :
        contacts
            .groupBy(col("from"), col("to"), col("kind"), slice(period))
            .agg(sum("weight"), min("message"), min("date"))
            .collectAsList()) {
      Contact contact =
          new Contact(
              new MessageId(row.getString(5)),
              Optional.ofNullable(row.<@Nullable Instant>getAs(6)),
              row.getDouble(4));
      List<String> tie = List.of(row.getString(0), row.getString(1), row.getString(2));
      ties.computeIfAbsent(tie, t -> new ArrayList<>()).add(contact);
    }
    return new ParticipantGraph(
        vertices, ties.entrySet().stream().map(tie -> edge(tie.getKey(), tie.getValue())).toList());
  }

  private static Column slice(Period period) {
    Column start = date_trunc(period.name().toLowerCase(Locale.ROOT), col("date"));
    return coalesce(start.cast("string"), lit("")).as("slice");
  }

  private static Edge edge(List<String> tie, List<Contact> contacts) {
    return Edge.of(tie.get(0), tie.get(1), EdgeKind.valueOf(tie.get(2)), contacts);
  }
}
