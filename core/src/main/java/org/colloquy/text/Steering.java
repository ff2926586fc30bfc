package org.colloquy.text;

/**
 * The characters by which a text can do more than be read: control characters, which a terminal
 * obeys, and marks that turn the direction of writing, by which a text shows otherwise than it is
 * (Unicode Technical Report 36, section 2.7). Tab, LF and CR are not among them.
 */
public final class Steering {

  private Steering() {}

  /**
   * {@return whether a character is one of them}
   *
   * @param c a code point or a UTF-16 unit
   */
  public static boolean is(int c) {
    return isControl(c) || turnsDirection(c);
  }

  private static boolean isControl(int c) {
    return Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r';
  }

  /**
   * {@return whether a character turns the direction of writing: the marks, embeddings, overrides
   * and isolates of the Unicode Bidirectional Algorithm (UAX 9, section 2)}
   *
   * @param c a code point or a UTF-16 unit
   */
  public static boolean turnsDirection(int c) {
    return c == 0x061c
        || (c >= 0x200e && c <= 0x200f)
        || (c >= 0x202a && c <= 0x202e)
        || (c >= 0x2066 && c <= 0x2069);
  }
}
