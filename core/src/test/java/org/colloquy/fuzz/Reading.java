package org.colloquy.fuzz;

import java.util.Arrays;
import org.colloquy.message.Envelope;
import org.colloquy.message.Message;
import org.colloquy.message.MessageParser;
import org.colloquy.message.SourceLocation;

/** Reads bytes as a mail by the public interface, with the laws that hold for every mail. */
final class Reading {

  private static final MessageParser PARSER = MessageParser.standard();

  private static final int AROUND = 5;

  private Reading() {}

  /** The mail, read twice and once more in part. */
  static Message of(byte[] mail) {
    SourceLocation source = new SourceLocation("fuzz", 0, mail.length);
    Message message = PARSER.parse(mail, 0, mail.length, source);
    byte[] amid = amid(mail);
    int end = AROUND + mail.length;
    Law.same(message, PARSER.parse(amid, AROUND, end, source), "bytes around a mail do not matter");
    Envelope envelope = PARSER.parseEnvelope(mail, 0, mail.length, source);
    Law.same(message.envelope(), envelope, "both passes read one envelope");
    Law.holds(message.body().indexOf('\r') < 0, "line ends of the body are LF");
    return message;
  }

  /** The mail in a larger array, as archives hand it on. */
  private static byte[] amid(byte[] mail) {
    byte[] amid = new byte[mail.length + 2 * AROUND];
    Arrays.fill(amid, (byte) 'x');
    System.arraycopy(mail, 0, amid, AROUND, mail.length);
    return amid;
  }
}
