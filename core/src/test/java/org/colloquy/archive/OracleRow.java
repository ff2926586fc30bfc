package org.colloquy.archive;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.colloquy.message.Mailbox;
import org.colloquy.message.Message;
import org.colloquy.message.MessageId;
import org.colloquy.message.Part;

/** One message in the form of the oracle: a JSON object with its names and its normal forms. */
final class OracleRow {

  private final StringBuilder json = new StringBuilder("{");

  private OracleRow() {}

  /** The row of a message. */
  static String json(String source, int index, String rawHash, Message message) {
    OracleRow row = new OracleRow();
    Mailbox from = message.from();
    row.string("src", source).value("i", "" + index).string("raw_sha256", rawHash);
    String id = message.id().value();
    row.string("message_id", id.startsWith("sha256:") ? "" : id);
    row.string("from_name", OracleText.oneSpace(from.displayName()));
    row.string("from_addr", lowerDomain(from.address()));
    row.string("date_utc", message.date().map(OracleRow::utc).orElse(""));
    row.string("subject", OracleText.oneSpace(message.subject()));
    row.ids("in_reply_to", message.envelope().inReplyTo());
    row.ids("references", message.envelope().references());
    row.string("body_sha256", hasPlainText(message) ? OracleText.bodyHash(message.body()) : "");
    return row.json.append('}').toString();
  }

  private static boolean hasPlainText(Message message) {
    return message.parts().stream()
        .anyMatch(part -> part.use() == Part.Use.BODY && part.type().equals("text/plain"));
  }

  private static String lowerDomain(String address) {
    int at = address.lastIndexOf('@');
    return address.substring(0, at + 1) + address.substring(at + 1).toLowerCase(Locale.ROOT);
  }

  private static String utc(OffsetDateTime date) {
    Instant instant = date.toInstant().truncatedTo(ChronoUnit.SECONDS);
    return instant.toString();
  }

  /** A value; an empty one is null, as the oracle has it. */
  private OracleRow string(String name, String value) {
    return value(name, value.isEmpty() ? "null" : quoted(value));
  }

  private OracleRow ids(String name, List<MessageId> ids) {
    String all = ids.stream().map(id -> quoted(id.value())).collect(Collectors.joining(","));
    return value(name, "[" + all + "]");
  }

  private OracleRow value(String name, String value) {
    json.append(json.length() > 1 ? "," : "").append(quoted(name)).append(':').append(value);
    return this;
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '"' || c == '\\' || c > '~') {
        out.append("\\u").append(String.format("%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }
}
