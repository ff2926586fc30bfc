package org.colloquy.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.colloquy.message.Envelope;
import org.colloquy.message.Message;
import org.colloquy.message.MessageParser;
import org.colloquy.message.SourceLocation;

/** Reads a file that is one mail: it begins with header fields, one of them known from mail. */
final class MailFileReader implements ArchiveReader {

  private static final Set<String> KNOWN =
      Set.of("from", "date", "message-id", "received", "return-path", "mime-version");

  private final MessageParser parser = new MessageParser();

  @Override
  public boolean recognises(byte[] head) {
    boolean known = false;
    int at = TextHead.start(head);
    while (at < head.length) {
      int end = TextHead.lineEnd(head, at);
      if (end == at || head[at] == '\r') {
        break;
      }
      if (head[at] != ' ' && head[at] != '\t') {
        if (!FromLine.isField(head, at, end)) {
          break;
        }
        known |= KNOWN.contains(name(head, at));
      }
      at = end + 1;
    }
    return known;
  }

  private static String name(byte[] head, int at) {
    int colon = at;
    while (colon < head.length && head[colon] != ':') {
      colon++;
    }
    return new String(head, at, colon - at, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
  }

  @Override
  public void read(InputBytes input, EnvelopeSink sink) throws IOException {
    byte[] head = input.read(0, MboxSplitter.MAX_HEAD);
    long start = TextHead.start(head);
    SourceLocation source = new SourceLocation(input.name(), start, input.size() - start);
    byte[] mail = input.read(start, MboxSplitter.MAX_HEAD);
    sink.accept(RecordBytes.named(parser.parseEnvelope(mail, source), input, mail.length));
  }

  @Override
  public Message load(InputBytes input, Envelope envelope) throws IOException {
    return RecordBytes.load(input, envelope, bytes -> parser.parse(bytes, envelope.source()));
  }
}
