package org.colloquy.report.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import org.jspecify.annotations.Nullable;

/**
 * JSON that can stand in a script element: no {@code <}, {@code >} or {@code &} is in it, so that
 * neither {@code </script} nor {@code <!--} can be, and no U+2028 or U+2029.
 */
final class ScriptData extends CharacterEscapes {
  private static final long serialVersionUID = 1;
  private final int[] ascii = standardAsciiEscapesForJSON();

  private ScriptData() {
    ascii['<'] = ESCAPE_STANDARD;
    ascii['>'] = ESCAPE_STANDARD;
    ascii['&'] = ESCAPE_STANDARD;
  }

  /** A factory whose generators escape so. */
  static JsonFactory factory() {
    return new JsonFactoryBuilder().characterEscapes(new ScriptData()).build();
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    return ascii.clone();
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int character) {
    return switch (character) {
      case 0x2028 -> new SerializedString("\\u2028");
      case 0x2029 -> new SerializedString("\\u2029");
      default -> null;
    };
  }
}
