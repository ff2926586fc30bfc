package org.colloquy.report.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Locale;
import org.colloquy.text.Steering;
import org.jspecify.annotations.Nullable;

/**
 * Escapes, beside what JSON demands, the characters that some readers take for a line end (U+0085,
 * U+2028, U+2029), so that a line stays one line whoever splits it, and those that could steer a
 * terminal to which the lines are printed. Nothing is lost.
 */
final class SafeEscapes extends CharacterEscapes {
  private static final long serialVersionUID = 1;
  private final int[] ascii = standardAsciiEscapesForJSON();

  SafeEscapes() {
    ascii[0x7f] = ESCAPE_STANDARD;
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    return ascii.clone();
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int character) {
    return Steering.is(character) || character == 0x2028 || character == 0x2029
        ? new SerializedString(String.format(Locale.ROOT, "\\u%04x", character))
        : null;
  }
}
