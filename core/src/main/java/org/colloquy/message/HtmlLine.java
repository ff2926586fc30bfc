package org.colloquy.message;

/** The line that is being written: its text, and what is due before its next character. */
final class HtmlLine {

  private final StringBuilder text = new StringBuilder();
  private String label = "";
  private boolean spaceDue;
  private boolean cellDue;
  private int letters;
  private boolean blank = true;
  private char lastLetter = ' ';

  boolean isEmpty() {
    return text.length() == 0;
  }

  /** Number of letters written on this line and all before it. */
  int letters() {
    return letters;
  }

  /** The last letter written, a space before the first. */
  char lastLetter() {
    return lastLetter;
  }

  /** What stands before the next text on an empty line. */
  void label(String next) {
    label = next;
  }

  /** Whether a label waits for its text. */
  boolean isLabelled() {
    return isEmpty() && !label.isEmpty();
  }

  /** A space is due before the next character, unless it begins the line. */
  void space() {
    spaceDue = true;
  }

  /** The next cell of a table is due before the next character; a line of spaces is none. */
  void cell() {
    if (blank) {
      text.setLength(0);
    }
    cellDue = !isEmpty();
  }

  boolean isCellDue() {
    return cellDue;
  }

  /** Appends a character as it is, if it is one that is seen. */
  void appendVerbatim(char c) {
    if (!HtmlLetters.isDropped(c, ' ')) {
      put(c);
    }
  }

  /** Appends a character that is no white space to collapse. */
  void append(char c) {
    boolean fresh = isEmpty() || spaceDue || cellDue;
    if (!HtmlLetters.isDropped(c, fresh ? ' ' : text.charAt(text.length() - 1))) {
      put(c == '\u00a0' ? ' ' : c);
    }
  }

  private void put(char c) {
    if (isEmpty()) {
      blank = label.isBlank();
      text.append(label);
      label = "";
    } else if (cellDue) {
      text.append(text.charAt(text.length() - 1) == ':' ? ' ' : '\t');
    } else if (spaceDue) {
      text.append(' ');
    }
    spaceDue = false;
    cellDue = false;
    text.append(c);
    if (c > ' ') {
      blank = false;
      letters++;
      lastLetter = c;
    }
  }

  /** The text of the line; only verbatim text keeps spaces at its end. */
  String content(boolean verbatim) {
    return verbatim ? text.toString() : stripped();
  }

  /** The signature separator keeps its space (RFC 3676, section 4.3). */
  private String stripped() {
    String content = text.toString().stripTrailing();
    boolean separator = content.equals("--") && (spaceDue || text.length() > 2);
    return separator ? "-- " : content;
  }

  /** Begins the next line. */
  void clear() {
    text.setLength(0);
    spaceDue = false;
    cellDue = false;
  }
}
