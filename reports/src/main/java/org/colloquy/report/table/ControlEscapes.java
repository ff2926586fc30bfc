package org.colloquy.report.table;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Locale;
import org.colloquy.text.Steering;
import org.jspecify.annotations.Nullable;

/**
 * Escapes, beside what JSON demands, what could steer a terminal or end a line: DEL, the C1
 * controls, the marks that turn the direction of writing, U+2028 and U+2029.
 */
final class ControlEscapes extends CharacterEscapes {
  private static final long serialVersionUID = 1;
  private final int[] ascii = standardAsciiEscapesForJSON();

  ControlEscapes() {
    ascii[0x7f] = ESCAPE_STANDARD;
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    return ascii.clone();
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int character) {
    return isControl(character)
        ? new SerializedString(String.format(Locale.ROOT, "\\u%04x", character))
        : null;
  }

  private static boolean isControl(int c) {
    return Steering.is(c) || c == 0x2028 || c == 0x2029;
  }
}
