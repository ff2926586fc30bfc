package org.colloquy.message;

import org.colloquy.text.EightBytes;

/** A stretch of a byte array that nobody writes to. */
final class ByteSlice {

  final byte[] array;
  final int from;
  final int to;

  ByteSlice(byte[] array, int from, int to) {
    this.array = array;
    this.from = from;
    this.to = to;
  }

  static ByteSlice of(byte[] array) {
    return new ByteSlice(array, 0, array.length);
  }

  int length() {
    return to - from;
  }

  boolean isAscii() {
    int all = 0;
    for (int i = from; i < to; i++) {
      all |= array[i];
    }
    return all >= 0;
  }

  boolean contains(char ascii) {
    for (int i = from; i < to; i++) {
      if (array[i] == ascii) {
        return true;
      }
    }
    return false;
  }

  /** Index of the next LF, or the end. */
  static int lineEnd(byte[] bytes, int from, int to) {
    return EightBytes.find(bytes, from, to, '\n');
  }
}
