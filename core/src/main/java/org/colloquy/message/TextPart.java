package org.colloquy.message;

/**
 * The part of a mail that becomes its body, still encoded.
 *
 * @param type its Content-Type, text/plain where it names none
 * @param encoding its Content-Transfer-Encoding in lower case, "" without one
 * @param content its bytes, still encoded
 */
record TextPart(ContentType type, String encoding, ByteSlice content) {

  /** Longer texts are looked at as they stand. */
  private static final int SHORT = 64;

  /** Whether it is sure that nothing stands in it but white space. */
  boolean isBlank() {
    boolean decoded = content.length() <= SHORT && TransferEncoding.isEncoded(encoding);
    ByteSlice text = decoded ? decoded() : content;
    int i = text.from;
    while (i < text.to && text.array[i] <= ' ' && text.array[i] >= 0) {
      i++;
    }
    return i == text.to;
  }

  private ByteSlice decoded() {
    return encoding.equals("base64")
        ? TransferEncoding.base64(content).bytes()
        : TransferEncoding.quotedPrintable(content).bytes();
  }

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
