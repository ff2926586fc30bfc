package org.colloquy.spark;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Iterators;
import com.google.common.collect.PeekingIterator;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.apache.spark.sql.Row;

/** Rows that follow one another with the same number in their first column, group by group. */
final class Groups implements Iterator<List<Row>> {
  private final PeekingIterator<Row> rows;

  private Groups(Iterator<Row> rows) {
    this.rows = Iterators.peekingIterator(rows);
  }

  /** Turns each group into rows; one group at a time is held. */
  static Iterator<Row> map(Iterator<Row> rows, Function<List<Row>, Iterator<Row>> work) {
    return Iterators.concat(Iterators.transform(new Groups(rows), work::apply));
  }

  @Override
  public boolean hasNext() {
    return rows.hasNext();
  }

  @Override
  public List<Row> next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no more rows");
    }
    List<Row> group = new ArrayList<>();
    group.add(rows.next());
    long key = group.get(0).getLong(0);
    while (rows.hasNext() && requireNonNull(rows.peek()).getLong(0) == key) {
      group.add(rows.next());
    }
    return group;
  }
}
