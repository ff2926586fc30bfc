package org.colloquy.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;

/** Puts a mail together from text of this project and bytes of the fuzzer. */
final class MailText {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  /** Adds text in ASCII. */
  MailText add(String text) {
    out.writeBytes(text.getBytes(ISO_8859_1));
    return this;
  }

  /** Adds bytes as they are. */
  MailText add(byte[] bytes) {
    out.writeBytes(bytes);
    return this;
  }

  /** Adds a header field with any value: line ends in it fold the field, none of them ends it. */
  MailText field(String name, byte[] value) {
    add(name).add(": ");
    for (byte b : value) {
      if (b == '\n' || b == '\r') {
        out.write('\n');
        out.write(' ');
      } else {
        out.write(b);
      }
    }
    return add("\n");
  }

  byte[] bytes() {
    return out.toByteArray();
  }
}
