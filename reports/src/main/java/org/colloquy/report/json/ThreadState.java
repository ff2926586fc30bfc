package org.colloquy.report.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.colloquy.Basis;
import org.colloquy.Lookups;
import org.colloquy.message.Mailbox;
import org.colloquy.thread.MessageThread;

/**
 * What is kept of a thread, so that a later run can tell whether it must be analysed again.
 *
 * @param first id of its first message
 */
record ThreadState(String first, Basis basis, Lookups lookups) {
  private static final JsonFactory FACTORY = new JsonFactory();

  static ThreadState of(MessageThread thread, Basis basis, Lookups lookups) {
    return new ThreadState(firstOf(thread), basis, lookups);
  }

  static String firstOf(MessageThread thread) {
    return thread.members().get(0).envelope().id().value();
  }

  /** One JSON object and a line feed. */
  byte[] toJson() {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try (JsonGenerator json = FACTORY.createGenerator(line)) {
      json.writeStartObject();
      text("first", first, json);
      json.writeStringField("basis", basis.hash());
      texts("persons", basis.persons(), json);
      json.writeArrayFieldStart("mailboxes");
      for (Mailbox mailbox : lookups.mailboxes()) {
        json.writeString(WellFormed.text(mailbox.displayName()));
        json.writeString(WellFormed.text(mailbox.address()));
      }
      json.writeEndArray();
      texts("names", lookups.names(), json);
      json.writeArrayFieldStart("endings");
      for (long ending : lookups.endings()) {
        json.writeNumber(ending);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written", e);
    }
    line.write('\n');
    return line.toByteArray();
  }

  private static void texts(String key, Iterable<String> values, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(key);
    for (String value : values) {
      json.writeString(WellFormed.text(value));
    }
    json.writeEndArray();
  }

  private static void text(String key, String value, JsonGenerator json) throws IOException {
    json.writeStringField(key, WellFormed.text(value));
  }
}
