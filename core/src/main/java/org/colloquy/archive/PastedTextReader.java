package org.colloquy.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Locale;
import org.colloquy.message.Message;
import org.colloquy.message.MessageParser;
import org.colloquy.message.SourceLocation;

/** Reads a text that somebody pasted without header fields, as one message. */
final class PastedTextReader implements ArchiveReader {

  /** A longer text was pasted by nobody. */
  static final int MAX_BYTES = 1 << 25;

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private final MessageParser parser;

  PastedTextReader(MessageParser parser) {
    this.parser = parser;
  }

  /** Text has no control characters but white space, escape and form feed, and is no web page. */
  @Override
  public boolean recognises(byte[] head) {
    int start = TextHead.start(head);
    for (byte b : head) {
      if (b >= 0 && b < ' ' && "\t\n\r\f\u001b\b".indexOf(b) < 0) {
        return false;
      }
    }
    return start < head.length && !isWebPage(head, start);
  }

  /** Whether a line begins with a quote mark. */
  static boolean quotes(byte[] head) {
    for (int i = 0; i < head.length; i++) {
      if (head[i] == '>' && (i == 0 || head[i - 1] == '\n')) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWebPage(byte[] head, int start) {
    String first =
        new String(head, start, Math.min(15, head.length - start), WINDOWS_1252)
            .toLowerCase(Locale.ROOT);
    return first.startsWith("<!doctype html") || first.startsWith("<html");
  }

  @Override
  public void read(InputBytes input, RecordSink sink) throws IOException {
    if (input.size() > MAX_BYTES) {
      throw new IOException(
          input.name() + ": no mailbox, and with " + input.size() + " bytes too long a message");
    }
    byte[] text = input.read(0, MAX_BYTES);
    SourceLocation source = new SourceLocation(input.name(), 0, text.length);
    sink.record(new RawMail(source, text, 0, text.length));
  }

  @Override
  public Message message(RawMail mail) {
    byte[] text = Arrays.copyOfRange(mail.bytes(), mail.from(), mail.to());
    return parser.paste(text(text), mail.source());
  }

  private static String text(byte[] bytes) {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, WINDOWS_1252);
    }
  }
}
