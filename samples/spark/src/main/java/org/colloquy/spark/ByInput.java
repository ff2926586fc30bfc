package org.colloquy.spark;

import org.apache.spark.Partitioner;

/** Brings together the places of one input. */
final class ByInput extends Partitioner {
  private static final long serialVersionUID = 1;

  private final int inputs;

  ByInput(int inputs) {
    this.inputs = inputs;
  }

  @Override
  public int numPartitions() {
    return inputs;
  }

  @Override
  public int getPartition(Object place) {
    return Place.input((Long) place);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ByInput same && same.inputs == inputs;
  }

  @Override
  public int hashCode() {
    return inputs;
  }
}
