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

  Flow flow() {
    if (isHtml() || !type.parameter("format").equalsIgnoreCase("flowed")) {
      return Flow.FIXED;
    }
    return type.parameter("delsp").equalsIgnoreCase("yes") ? Flow.FLOWED_DELSP : Flow.FLOWED;
  }
}
