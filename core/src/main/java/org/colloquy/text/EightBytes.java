package org.colloquy.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Searches bytes by eight at a time, as whole numbers: the method of "Hacker's Delight" (Warren,
 * section 6-1) to find a zero byte in a word.
 */
public final class EightBytes {

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long ONES = 0x0101010101010101L;
  private static final long TOPS = 0x8080808080808080L;

  private EightBytes() {}

  /**
   * {@return the index of the first byte of a value below 128, or the end}
   *
   * @param bytes where to look
   * @param from index of the first byte
   * @param to index after the last byte
   * @param ascii the value, 0 to 127
   */
  public static int find(byte[] bytes, int from, int to, int ascii) {
    long pattern = ascii * ONES;
    int i = from;
    while (i + 8 <= to) {
      long differing = (long) LONG.get(bytes, i) ^ pattern;
      long zeros = (differing - ONES) & ~differing & TOPS;
      if (zeros != 0) {
        break;
      }
      i += 8;
    }
    while (i < to && bytes[i] != ascii) {
      i++;
    }
    return i;
  }

  /**
   * {@return the index of the first byte of another value than this one, which is below 128, or the
   * end}
   *
   * @param bytes where to look
   * @param from index of the first byte
   * @param to index after the last byte
   * @param ascii the value, 0 to 127
   */
  public static int skip(byte[] bytes, int from, int to, int ascii) {
    long pattern = ascii * ONES;
    int i = from;
    while (i + 8 <= to && (long) LONG.get(bytes, i) == pattern) {
      i += 8;
    }
    while (i < to && bytes[i] == ascii) {
      i++;
    }
    return i;
  }

  /**
   * Goes over eights of bytes that are printed ASCII, or spaces; returns where an eight has another
   * byte, or no eight is left.
   *
   * @param bytes where to look
   * @param from index of the first byte
   * @param to index after the last byte
   * @return an index from which on single bytes must be looked at
   */
  public static int skipPrinted(byte[] bytes, int from, int to) {
    int i = from;
    while (i + 8 <= to) {
      long word = (long) LONG.get(bytes, i);
      // a borrow from a lower byte makes this say yes too often, never too seldom
      if ((((word - ' ' * ONES) | word) & TOPS) != 0) {
        return i;
      }
      i += 8;
    }
    return i;
  }
}
