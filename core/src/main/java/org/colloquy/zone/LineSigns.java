package org.colloquy.zone;

import org.colloquy.text.Lines;

/**
 * On which lines of a body a sign stands. Most lines hold none, and a rule that needs one can pass
 * over them without a look at their characters. The body is searched once for each sign that is
 * asked for.
 */
final class LineSigns {
  /** A sign that rules look for. */
  enum Sign {
    COLON(':', 1),
    WIDE_COLON('：', 2),
    AT('@', 4);

    private final char sign;
    private final int bit;

    Sign(char sign, int bit) {
      this.sign = sign;
      this.bit = bit;
    }
  }

  private final Lines lines;
  private final byte[] found;
  private int searched;

  LineSigns(Lines lines) {
    this.lines = lines;
    found = new byte[lines.count() + 1];
  }

  /** Whether a sign stands on a line. */
  boolean stands(Sign sign, int line) {
    if ((searched & sign.bit) == 0) {
      search(sign);
    }
    return (found[line] & sign.bit) != 0;
  }

  private void search(Sign sign) {
    int line = 1;
    String text = lines.text();
    for (int at = text.indexOf(sign.sign); at >= 0; at = text.indexOf(sign.sign, lines.end(line))) {
      while (lines.end(line) < at) {
        line++;
      }
      found[line] |= (byte) sign.bit;
    }
    searched |= sign.bit;
  }
}
