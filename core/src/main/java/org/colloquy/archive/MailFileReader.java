package org.colloquy.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.colloquy.message.Envelope;
import org.colloquy.message.Limit;
import org.colloquy.message.Limits;
import org.colloquy.message.Message;
import org.colloquy.message.MessageParser;
import org.colloquy.message.SourceLocation;

/** Reads a file that is one mail: it begins with header fields, one of them known from mail. */
final class MailFileReader implements ArchiveReader {

  private static final Set<String> KNOWN =
      Set.of("from", "date", "message-id", "received", "return-path", "mime-version");

  private final MessageParser parser;
  private final Limits limits;

  MailFileReader(MessageParser parser, Limits limits) {
    this.parser = parser;
    this.limits = limits;
  }

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

  /** Line ends before the mail are a gap. */
  @Override
  public void read(InputBytes input, RecordSink sink) throws IOException {
    int most = (int) Math.min(Integer.MAX_VALUE - 8, limits.of(Limit.MESSAGE_BYTES));
    byte[] mail = input.read(0, most);
    int mark = TextHead.markEnd(mail, mail.length);
    int start = TextHead.start(mail, mark, mail.length);
    if (mark > 0) {
      sink.gap(Gap.BYTE_ORDER_MARK, 0, mark);
    }
    if (start > mark) {
      sink.gap(Gap.BLANK_LINES, mark, start - mark);
    }
    SourceLocation source = new SourceLocation(input.name(), start, input.size() - start);
    sink.record(new RawMail(source, mail, start, mail.length));
  }

  @Override
  public Envelope envelope(RawMail mail) {
    return parser.parseEnvelope(mail.bytes(), mail.from(), mail.to(), mail.source());
  }

  @Override
  public Message message(RawMail mail) {
    return parser.parse(mail.bytes(), mail.from(), mail.to(), mail.source());
  }
}
