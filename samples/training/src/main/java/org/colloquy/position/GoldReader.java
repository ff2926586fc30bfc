package org.colloquy.position;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.colloquy.archive.ArchiveReader;
import org.colloquy.archive.InputBytes;
import org.colloquy.archive.RawMail;
import org.colloquy.archive.RecordSink;
import org.colloquy.message.Message;
import org.colloquy.message.MessageParser;
import org.colloquy.message.SourceLocation;

/** Reads annotated mail, one JSON object a line, as an archive of messages. */
final class GoldReader implements ArchiveReader {
  private static final JsonFactory JSON = new JsonFactory();
  private static final Map<String, String> FIELDS =
      Map.of(
          "message_id", "Message-ID",
          "from", "From",
          "to", "To",
          "cc", "Cc",
          "date", "Date",
          "subject", "Subject",
          "in_reply_to", "In-Reply-To");

  private final MessageParser parser = MessageParser.standard();
  private final Consumer<String> lines;

  /**
   * @param lines is handed each object as it is first read
   */
  GoldReader(Consumer<String> lines) {
    this.lines = lines;
  }

  @Override
  public boolean recognises(byte[] head) {
    return head.length > 0 && head[0] == '{';
  }

  @Override
  public void read(InputBytes input, RecordSink sink) throws IOException {
    byte[] all = input.read(0, Math.toIntExact(input.size()));
    int begin = 0;
    for (int at = 0; at < all.length; at++) {
      if (all[at] == '\n' && at > begin) {
        lines.accept(new String(all, begin, at - begin, UTF_8));
        SourceLocation source = new SourceLocation(input.name(), begin, at + 1 - begin);
        sink.record(new RawMail(source, all, begin, at + 1));
        begin = at + 1;
      }
    }
  }

  @Override
  public Message message(RawMail mail) {
    String json = new String(mail.bytes(), mail.from(), mail.to() - mail.from(), UTF_8);
    Map<String, String> texts = texts(json);
    StringBuilder text = new StringBuilder();
    FIELDS.forEach(
        (key, field) -> {
          String value = texts.getOrDefault(key, "").replaceAll("\\s+", " ").strip();
          text.append(value.isEmpty() ? "" : field + ": " + value + "\n");
        });
    text.append("MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n");
    text.append("Content-Transfer-Encoding: 8bit\n\n").append(texts.getOrDefault("body", ""));
    return parser.parse(text.toString().getBytes(UTF_8), mail.source());
  }

  /** The members of an object that are texts. */
  static Map<String, String> texts(String json) {
    Map<String, String> texts = new TreeMap<>();
    try (JsonParser parser = JSON.createParser(json)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        if (parser.nextToken() == JsonToken.VALUE_STRING) {
          texts.put(name, parser.getText());
        } else {
          parser.skipChildren();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("not a JSON object: " + json, e);
    }
    return texts;
  }
}
