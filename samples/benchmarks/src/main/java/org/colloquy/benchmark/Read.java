package org.colloquy.benchmark;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Counts what was read; the report has both a second. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.OPERATIONS)
public class Read {

  /** Bytes that went in; of decoded text, characters. */
  public long bytes;

  /** Messages that went in, or header fields where a stage reads one. */
  public long items;

  /** Counts one item. */
  public void add(long length) {
    bytes += length;
    items++;
  }
}
