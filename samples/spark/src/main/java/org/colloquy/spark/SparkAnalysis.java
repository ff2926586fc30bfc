package org.colloquy.spark;

import static java.util.Objects.requireNonNull;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.colloquy.message.Message;
import org.colloquy.report.table.Observation;

/**
 * The analysis of archives on a cluster, step by step:
 *
 * <pre>
 * inputs ─► header fields ─► without copies ─► keys ─► parts ─► bodies that are needed
 *                                                        └► threads ─► mails ─► analysis ─► outputs
 * </pre>
 *
 * Each step keeps what it found in the folder {@code _work} of the output.
 */
public final class SparkAnalysis {
  private static final StructType MAILS =
      new StructType()
          .add("thread", DataTypes.LongType)
          .add("number", DataTypes.IntegerType)
          .add("place", DataTypes.LongType)
          .add("member", DataTypes.BinaryType)
          .add("mail", DataTypes.BinaryType);

  private final SparkSession spark;
  private final JobOptions options;
  private final List<InputFile> inputs;
  private final Work work;

  /** Prepares the analysis. */
  public SparkAnalysis(SparkSession spark, JobOptions options) {
    this.spark = requireNonNull(spark, "spark must not be null");
    this.options = requireNonNull(options, "options must not be null");
    this.inputs = numbered(options.inputs());
    // moments as Instant: no calendar of old comes between
    spark.conf().set("spark.sql.datetime.java8API.enabled", "true");
    spark.conf().set("spark.sql.session.timeZone", "UTC");
    this.work = new Work(spark, options.output() + "/_work");
  }

  private static List<InputFile> numbered(List<String> names) {
    Set<String> named = new HashSet<>();
    List<InputFile> inputs = new ArrayList<>();
    for (String name : names) {
      if (named.add(name)) {
        inputs.add(new InputFile(inputs.size(), name));
      }
    }
    return inputs;
  }

  /** Runs it; returns what the inputs hold that is not in the outputs, a line each. */
  public List<String> run() {
    Dataset<Row> found = work.keep("found", FirstReading.of(spark, inputs));
    Dataset<Row> kept = Copies.leaveOut(found.where("loss is null"), work);
    work.describe("spellings");
    Broadcast<Facts> facts = broadcast(Spellings.facts(kept));
    Dataset<Row> keys = work.keep("keys", Links.keys(kept, facts));
    Dataset<Row> labels = work.keep("labels", labels(keys));
    Dataset<Row> toRead = LostReplies.toRead(kept, labels, facts, work);
    Dataset<Row> bodies =
        work.keep("bodies", Bodies.of(toRead, Sample.places(kept, inputs.size()), inputs));
    Dataset<Row> members = work.keep("members", members(kept, labels, bodies, facts));
    analyse(kept, labels, bodies, members);
    return losses(found, kept);
  }

  private <T> Broadcast<T> broadcast(T value) {
    return JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(value);
  }

  /** The keys of each message with its part of the archive, by all but bodies. */
  private Dataset<Row> labels(Dataset<Row> keys) {
    Dataset<Row> parts = new Components(work, "parts").of(Links.edges(keys));
    return keys.drop("named", "series")
        .join(parts, keys.col("node").equalTo(parts.col("node")), "left")
        .select(
            keys.col("node"),
            col("place"),
            col("sent"),
            col("silent"),
            col("reply"),
            col("subject"),
            coalesce(col("part"), keys.col("node")).as("part"));
  }

  private Dataset<Row> members(
      Dataset<Row> kept, Dataset<Row> labels, Dataset<Row> bodies, Broadcast<Facts> facts) {
    Dataset<Row> clues =
        bodies.where("clues is not null").select("place", "clues", "quotes").join(labels, "place");
    Row marks =
        clues
            .where("quotes")
            .agg(
                coalesce(sum(lit(1L)), lit(0L)),
                coalesce(sum(when(col("reply"), 1L).otherwise(0L)), lit(0L)))
            .first();
    Dataset<Row> words = work.keep("words", SharedWords.of(clues));
    Dataset<Row> common =
        words.where("holder is null").groupBy("place").agg(collect_list("run").as("common"));
    Dataset<Row> parts =
        joined(labels, words)
            .join(kept.select("place", "envelope", "copies"), "place")
            .join(bodies.select("place", "clues"), new String[] {"place"}, "left")
            .join(common, new String[] {"place"}, "left")
            .select("part", "place", "envelope", "copies", "clues", "common");
    return Threads.of(parts, facts, 2 * marks.getLong(1) >= marks.getLong(0));
  }

  /** Parts and places, where words that are quoted have joined parts. */
  private Dataset<Row> joined(Dataset<Row> labels, Dataset<Row> words) {
    Dataset<Row> of = labels.select("node", "part");
    Dataset<Row> edges =
        words
            .where("holder is not null and holder != node")
            .join(of.toDF("node", "u"), "node")
            .join(of.toDF("holder", "v"), "holder")
            .select("u", "v");
    Dataset<Row> wider = new Components(work, "wider").of(edges).toDF("part", "wider");
    return labels
        .select("place", "part")
        .join(wider, new String[] {"part"}, "left")
        .select(col("place"), coalesce(col("wider"), col("part")).as("part"));
  }

  private void analyse(
      Dataset<Row> kept, Dataset<Row> labels, Dataset<Row> bodies, Dataset<Row> members) {
    work.describe("people");
    Senders senders = Senders.of(kept);
    Observation dates = Dates.of(labels);
    Instant end = dates.window().map(Observation.Window::last).orElse(null);
    Broadcast<Known> known = broadcast(new Known(senders, sample(bodies), end));
    Dataset<Row> mails = mails(members);
    work.describe("analysis");
    Analysis.of(mails, known, options.withBody())
        .write()
        .mode(SaveMode.Overwrite)
        .partitionBy("output")
        .parquet(work.path("analysis"));
    new Outputs(spark, options.output(), work).write(senders.people(), dates);
  }

  private static List<byte[]> sample(Dataset<Row> bodies) {
    List<byte[]> sample = new ArrayList<>();
    for (Row row : bodies.where("mail is not null").select("mail").collectAsList()) {
      sample.add(row.getAs(0));
    }
    return sample;
  }

  private Dataset<Row> mails(Dataset<Row> members) {
    return spark.createDataFrame(
        LaterReading.of(spark, inputs, members, false, SparkAnalysis::mail), MAILS);
  }

  private static Row mail(Row member, Message message) {
    return RowFactory.create(
        member.getLong(1),
        member.getInt(2),
        member.getLong(0),
        member.getAs(3),
        Packer.pack(message, MailForm::message));
  }

  private static List<String> losses(Dataset<Row> found, Dataset<Row> kept) {
    List<String> lines = new ArrayList<>();
    found
        .where("loss is not null")
        .sort("place")
        .select("loss")
        .collectAsList()
        .forEach(row -> lines.add(row.getString(0)));
    long copies = found.where("loss is null").count() - kept.count();
    if (copies > 0) {
      lines.add("messages left out: " + copies + " copies");
    }
    return lines;
  }
}
