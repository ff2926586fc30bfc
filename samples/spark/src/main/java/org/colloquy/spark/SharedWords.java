package org.colloquy.spark;

import static org.apache.spark.sql.functions.col;

import com.google.common.collect.Iterators;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.colloquy.thread.BodyClues;
import org.colloquy.thread.PartWords;

/**
 * Finds for each run of words that a message without ids quotes who holds it, over the whole
 * archive. Of a run no more than the first {@value PartWords#COMMON} holders and one are kept: that
 * many show that it is common.
 */
final class SharedWords {
  private static final StructType RUNS =
      new StructType()
          .add("run", DataTypes.LongType)
          .add("quoting", DataTypes.BooleanType)
          .add("sent", DataTypes.LongType)
          .add("node", DataTypes.LongType)
          .add("place", DataTypes.LongType);

  private static final StructType FOUND =
      new StructType()
          .add("place", DataTypes.LongType)
          .add("run", DataTypes.LongType)
          .add("node", DataTypes.LongType)
          .add("holder", DataTypes.LongType);

  private SharedWords() {}

  /**
   * Rows (place, run, node, node of a holder), the holder null where the run is common.
   *
   * @param clues rows (place, clues, node, sent, silent)
   */
  static Dataset<Row> of(Dataset<Row> clues) {
    Dataset<Row> runs =
        clues
            .where("sent is not null")
            .select("place", "clues", "node", "sent", "silent")
            .flatMap((FlatMapFunction<Row, Row>) SharedWords::runs, Encoders.row(RUNS));
    Dataset<Row> asked = runs.where("quoting").select("run").distinct();
    return Work.map(
        runs.join(asked, "run")
            .select("run", "quoting", "sent", "node", "place")
            .repartition(col("run"))
            .sortWithinPartitions("run", "quoting", "sent"),
        FOUND,
        rows -> Iterators.concat(Iterators.transform(rows, new Holders()::take)));
  }

  private static Iterator<Row> runs(Row row) {
    BodyClues clues = Packer.unpack(row.<byte[]>getAs(1), BodyClues::read);
    List<Row> runs = new ArrayList<>();
    for (int run : PartWords.own(clues)) {
      runs.add(run(run, false, row));
    }
    if (row.getBoolean(4)) {
      for (int run : PartWords.quoted(clues)) {
        runs.add(run(run, true, row));
      }
    }
    return runs.iterator();
  }

  private static Row run(int run, boolean quoting, Row row) {
    return RowFactory.create((long) run, quoting, row.getLong(3), row.getLong(2), row.getLong(0));
  }

  /** Takes the rows of a run: its holders, the earliest first, then those who quote it. */
  private static final class Holders {
    private final List<Row> holders = new ArrayList<>();
    private long run = Long.MIN_VALUE;

    Iterator<Row> take(Row row) {
      if (row.getLong(0) != run) {
        run = row.getLong(0);
        holders.clear();
      }
      if (row.getBoolean(1)) {
        return found(row).iterator();
      }
      if (holders.size() <= PartWords.COMMON) {
        holders.add(row);
      }
      return List.<Row>of().iterator();
    }

    private List<Row> found(Row quoting) {
      long end = PartWords.end(quoting.getLong(2));
      List<Row> before = holders.stream().filter(holder -> holder.getLong(2) < end).toList();
      if (before.size() > PartWords.COMMON) {
        return List.of(found(quoting, null));
      }
      return before.stream().map(holder -> found(quoting, holder.getLong(3))).toList();
    }

    private Row found(Row quoting, @org.jspecify.annotations.Nullable Long holder) {
      return RowFactory.create(quoting.getLong(4), run, quoting.getLong(3), holder);
    }
  }
}
