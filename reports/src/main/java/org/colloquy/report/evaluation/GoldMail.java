package org.colloquy.report.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.message.Envelope;
import org.colloquy.message.Flow;
import org.colloquy.message.Message;
import org.colloquy.message.MessageParser;
import org.colloquy.message.SourceLocation;

/** Turns a record into the message that it is about. */
final class GoldMail {

  private GoldMail() {}

  /** The message: header fields as a mail would have them, and exactly the body of the record. */
  static Message message(GoldRecord record, SourceLocation source) {
    Message head = MessageParser.standard().parse(head(record.header()), source);
    Envelope envelope = head.envelope().withId(record.gold().id());
    return new Message(
        envelope, head.to(), head.cc(), Flow.FIXED, record.body(), List.of(), List.of());
  }

  private static byte[] head(Map<String, String> fields) {
    StringBuilder head = new StringBuilder();
    for (String name : fields.keySet().stream().sorted().toList()) {
      String value = Optional.ofNullable(fields.get(name)).orElse("");
      head.append(name).append(": ").append(oneLine(value)).append('\n');
    }
    return head.append('\n').toString().getBytes(UTF_8);
  }

  /** A value must not begin another field. */
  private static String oneLine(String value) {
    return value.replace('\n', ' ').replace('\r', ' ').strip();
  }
}
