package org.colloquy.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class EightBytesTest {

  private final Random random = new Random(29);

  private byte[] bytes(int length, String letters) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      int pick = random.nextInt(letters.length() * 4);
      bytes[i] = pick < letters.length() ? (byte) letters.charAt(pick) : (byte) 'x';
    }
    return bytes;
  }

  @Test
  void findsWhatALoopFinds() {
    for (int round = 0; round < 5_000; round++) {
      byte[] bytes = bytes(random.nextInt(60), "\u0000\u0001\t\u000b\n\u008a\u00ff\u0080");
      int from = random.nextInt(bytes.length + 1);
      int to = from + random.nextInt(bytes.length - from + 1);
      int expected = from;
      while (expected < to && bytes[expected] != '\n') {
        expected++;
      }
      assertThat(EightBytes.find(bytes, from, to, '\n')).isEqualTo(expected);
    }
  }

  @Test
  void skipsWhatALoopSkips() {
    for (int round = 0; round < 5_000; round++) {
      byte[] bytes = bytes(random.nextInt(60), "x");
      int from = random.nextInt(bytes.length + 1);
      if (random.nextBoolean() && from < bytes.length) {
        bytes[from + random.nextInt(bytes.length - from)] = (byte) random.nextInt(256);
      }
      int expected = from;
      while (expected < bytes.length && bytes[expected] == 'x') {
        expected++;
      }
      assertThat(EightBytes.skip(bytes, from, bytes.length, 'x')).isEqualTo(expected);
    }
  }

  @Test
  void goesOverNothingButPrintedAscii() {
    for (int round = 0; round < 5_000; round++) {
      byte[] bytes = bytes(random.nextInt(60), round % 3 == 0 ? "\n\r\t\u001b\u00e4" : "~ \u007f");
      int end = EightBytes.skipPrinted(bytes, 0, bytes.length);
      for (int i = 0; i < end; i++) {
        assertThat(bytes[i]).isGreaterThanOrEqualTo((byte) ' ');
      }
      if (round % 3 != 0) {
        assertThat(end).isEqualTo(bytes.length / 8 * 8);
      }
    }
  }
}
