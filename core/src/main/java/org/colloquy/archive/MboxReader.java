package org.colloquy.archive;

import java.io.IOException;
import org.colloquy.message.Envelope;
import org.colloquy.message.Limits;
import org.colloquy.message.Message;
import org.colloquy.message.MessageParser;
import org.colloquy.text.EightBytes;

/** Reads an mbox (RFC 4155) in its dialects, with LF and with CR LF. */
final class MboxReader implements ArchiveReader {

  private final MessageParser parser;
  private final Limits limits;

  MboxReader(MessageParser parser, Limits limits) {
    this.parser = parser;
    this.limits = limits;
  }

  /** An mbox begins with a From_ line, perhaps after blank lines or NULs; it may be all blank. */
  @Override
  public boolean recognises(byte[] head) {
    int at = TextHead.start(head);
    int behindNuls = EightBytes.skip(head, at, head.length, 0);
    return behindNuls == head.length || beginsAt(head, behindNuls) || isAfterText(head, at);
  }

  private static boolean beginsAt(byte[] head, int at) {
    int end = TextHead.lineEnd(head, at);
    return FromLine.begins(head, at, end)
        && (FromLine.isPostmark(head, at, end) || isFieldAfter(head, end));
  }

  private static boolean isFieldAfter(byte[] head, int end) {
    int next = Math.min(end + 1, head.length);
    return FromLine.isField(head, next, TextHead.lineEnd(head, next));
  }

  /** Whether a postmark and a field stand in a text that does not begin as a mail does. */
  private static boolean isAfterText(byte[] head, int start) {
    int end = TextHead.lineEnd(head, start);
    if (FromLine.isField(head, start, end)) {
      return false;
    }
    int at = end + 1;
    while (at < head.length) {
      end = TextHead.lineEnd(head, at);
      if (FromLine.begins(head, at, end)
          && FromLine.isPostmark(head, at, end)
          && isFieldAfter(head, end)) {
        return true;
      }
      at = end + 1;
    }
    return false;
  }

  @Override
  public void read(InputBytes input, RecordSink sink) throws IOException {
    new MboxSplitter(input, limits, sink).run();
  }

  @Override
  public Envelope envelope(RawMail mail) {
    return parser.parseEnvelope(mail.bytes(), mail.from(), mail.to(), mail.source());
  }

  @Override
  public Message message(RawMail mail) {
    return parser.parseMboxRecord(mail.bytes(), mail.from(), mail.to(), mail.source());
  }
}
