package org.colloquy.spark;

/**
 * Where a message stands among all inputs, as one number: the number of the input, then that of the
 * message in it. Places are in the order of the inputs.
 */
final class Place {
  private Place() {}

  static long of(int input, int message) {
    return ((long) input << 32) | message;
  }

  static int input(long place) {
    return (int) (place >>> 32);
  }

  static int message(long place) {
    return (int) place;
  }
}
