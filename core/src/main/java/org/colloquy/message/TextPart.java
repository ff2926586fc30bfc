package org.colloquy.message;

/**
 * The part of a mail that becomes its body, still encoded.
 *
 * @param type its Content-Type, text/plain where it names none
 * @param encoding its Content-Transfer-Encoding in lower case, "" without one
 * @param content its bytes, still encoded
 */
record TextPart(ContentType type, String encoding, ByteSlice content) {

  boolean isHtml() {
    return type.type().equals("text/html");
  }

  /** RFC 3676. */
  boolean isFlowed() {
    return !isHtml() && type.parameter("format").equalsIgnoreCase("flowed");
  }
}
