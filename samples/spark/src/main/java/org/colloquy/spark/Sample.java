package org.colloquy.spark;

import static org.apache.spark.sql.functions.expr;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.colloquy.zone.KnownFooters;
import scala.Tuple2;

/** The messages from which the footers of the archive are learned, evenly spaced in its order. */
final class Sample {
  private Sample() {}

  /** The places of the sample, in a column "place". */
  static Dataset<Row> places(Dataset<Row> kept, int inputs) {
    Map<Integer, BitSet> wanted = wanted(counts(kept));
    return kept.sparkSession()
        .createDataset(
            kept.select("place")
                .toJavaRDD()
                .mapToPair(row -> new Tuple2<>(row.getLong(0), 0))
                .repartitionAndSortWithinPartitions(new ByInput(inputs))
                .keys()
                .mapPartitions(places -> chosen(places, wanted))
                .rdd(),
            Encoders.LONG())
        .toDF("place");
  }

  private static Map<Integer, Long> counts(Dataset<Row> kept) {
    Map<Integer, Long> counts = new TreeMap<>();
    kept.groupBy(expr("cast(shiftright(place, 32) as int)"))
        .count()
        .collectAsList()
        .forEach(row -> counts.put(row.getInt(0), row.getLong(1)));
    return counts;
  }

  /** For each input, the numbers of the messages that are kept of it and belong to the sample. */
  private static Map<Integer, BitSet> wanted(Map<Integer, Long> counts) {
    int all = Math.toIntExact(counts.values().stream().mapToLong(Long::longValue).sum());
    Iterator<Integer> sample = KnownFooters.sample(all).iterator();
    Map<Integer, BitSet> wanted = new HashMap<>();
    long before = 0;
    int next = sample.hasNext() ? sample.next() : Integer.MAX_VALUE;
    for (Map.Entry<Integer, Long> input : counts.entrySet()) {
      BitSet numbers = new BitSet();
      while (next < before + input.getValue()) {
        numbers.set((int) (next - before));
        next = sample.hasNext() ? sample.next() : Integer.MAX_VALUE;
      }
      wanted.put(input.getKey(), numbers);
      before += input.getValue();
    }
    return wanted;
  }

  private static Iterator<Long> chosen(Iterator<Long> places, Map<Integer, BitSet> wanted) {
    List<Long> chosen = new ArrayList<>();
    for (int number = 0; places.hasNext(); number++) {
      long place = places.next();
      BitSet numbers = wanted.get(Place.input(place));
      if (numbers != null && numbers.get(number)) {
        chosen.add(place);
      }
    }
    return chosen.iterator();
  }
}
