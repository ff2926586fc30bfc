package org.colloquy.archive;

import java.io.IOException;
import org.colloquy.message.Envelope;
import org.colloquy.message.Message;
import org.colloquy.message.MessageParser;
import org.colloquy.message.SourceLocation;

/** Reads an mbox (RFC 4155) in its dialects mboxo and mboxrd, with LF and with CR LF. */
final class MboxReader implements ArchiveReader {

  private final MessageParser parser = new MessageParser();

  /** An mbox begins with a From_ line, perhaps after blank lines; an empty one may be all blank. */
  @Override
  public boolean recognises(byte[] head) {
    int at = TextHead.start(head);
    if (at == head.length) {
      return head.length < HEAD_BYTES;
    }
    int end = TextHead.lineEnd(head, at);
    return FromLine.begins(head, at, end)
        && (FromLine.isPostmark(head, at, end)
            || FromLine.isField(head, end + 1, TextHead.lineEnd(head, end + 1)));
  }

  @Override
  public void read(InputBytes input, EnvelopeSink sink) throws IOException {
    new MboxSplitter(
            input, (offset, length, head) -> sink.accept(envelope(input, offset, length, head)))
        .run();
  }

  private Envelope envelope(InputBytes input, long offset, long length, byte[] head)
      throws IOException {
    boolean empty = head.length == length && TextHead.start(head) == head.length;
    SourceLocation source = new SourceLocation(input.name(), offset, empty ? 0 : length);
    return RecordBytes.named(parser.parseEnvelope(head, source), input, head.length);
  }

  @Override
  public Message load(InputBytes input, Envelope envelope) throws IOException {
    SourceLocation source = envelope.source();
    return RecordBytes.load(input, envelope, bytes -> parser.parseMboxRecord(bytes, source));
  }
}
