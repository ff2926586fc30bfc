package org.colloquy.message;

import static java.util.Objects.requireNonNull;

import org.colloquy.text.Span;

/**
 * A file that stands in the body of a mail as text.
 *
 * @param name the name that the mail gives it: a label, never a path to write to; without control
 *     characters, at most {@value #MAX_NAME} characters
 * @param span where it stands in the body, from its first line to the end of its last
 * @param kind how it is written as text
 */
record InlineAttachment(String name, Span span, Kind kind) {

  static final int MAX_NAME = 255;

  /** The ways in which a file is written as text. */
  enum Kind {
    /** {@code begin 644 name} … {@code end}, as POSIX {@code uuencode} writes it. */
    UUENCODE,
    /** {@code =ybegin line=128 size=5 name=name} … {@code =yend}, yEnc draft 1.3. */
    YENC
  }

  InlineAttachment {
    name = label(requireNonNull(name, "name must not be null"));
    requireNonNull(span, "span must not be null");
    requireNonNull(kind, "kind must not be null");
  }

  private static String label(String name) {
    StringBuilder label = new StringBuilder();
    int at = 0;
    while (at < name.length() && label.length() + 1 < MAX_NAME) {
      int c = name.codePointAt(at);
      if (isSeen(c)) {
        label.appendCodePoint(c);
      }
      at += Character.charCount(c);
    }
    return label.toString().strip();
  }

  /** A mark that turns the direction of text would show another name than the one that is there. */
  private static boolean isSeen(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
