package org.colloquy.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Odd messages of other parsers: none is trouble, and results that lie beside them are ours. */
@Timeout(120)
class HostileMessagesTest {

  private static final String RESULT = "_decoded.xml";

  @Test
  void everyFileIsReadAsAMessage() throws IOException {
    Map<String, byte[]> files = HostileMessagesArchive.files();
    assertThat(files).hasSizeGreaterThan(800);
    files.forEach((name, bytes) -> assertThat(read(name, bytes)).isEqualTo(read(name, bytes)));
  }

  @Test
  void readsAsTheParserOfOriginDoesButForListedDifferences() throws IOException {
    Map<String, byte[]> files = HostileMessagesArchive.files();
    List<String> differences = new ArrayList<>();
    int compared = 0;
    for (String result : files.keySet().stream().filter(n -> n.endsWith(RESULT)).toList()) {
      String mail = result.substring(0, result.length() - RESULT.length()) + ".msg";
      Message message = read(mail, bytes(files, mail));
      HostileMessagesPeer peer = HostileMessagesPeer.of(bytes(files, result));
      differences(message, peer, result, files).forEach(d -> differences.add(label(mail, d)));
      compared++;
    }
    assertThat(compared).isEqualTo(80);
    assertThat(new TreeSet<>(differences)).isEqualTo(new TreeSet<>(listed()));
  }

  private static String label(String mail, String field) {
    return mail.substring(mail.indexOf("mime4j")) + " " + field;
  }

  /** Fields of which we say other than the parser of origin. */
  private static List<String> differences(
      Message message, HostileMessagesPeer peer, String result, Map<String, byte[]> files) {
    List<String> differences = new ArrayList<>();
    String subject = peer.field("subject").orElse("");
    if (isPlain(subject) && !subject.equals(message.subject())) {
      differences.add("subject");
    }
    String from = peer.field("from").orElse("");
    if (isPlain(from) && !isIn(message.from(), from)) {
      differences.add("from");
    }
    String id = peer.field("message-id").orElse("");
    if (!id.isEmpty() && !message.id().value().equals(id)) {
      differences.add("message-id");
    }
    if (peer.field("date").isPresent() != message.date().isPresent()) {
      differences.add("date");
    }
    if (!sameBody(message, peer.plainText(), result, files)) {
      differences.add("body");
    }
    return differences;
  }

  /** The parser of origin leaves encoded words as they stand, so that they say nothing. */
  private static boolean isPlain(String value) {
    return !value.contains("=?");
  }

  private static boolean isIn(Mailbox mailbox, String field) {
    return field.contains(mailbox.address())
        && field.contains(mailbox.displayName())
        && field.contains("@") != mailbox.address().isEmpty();
  }

  /** Whether the body is the text part; a mail without one may have the text of its HTML. */
  private static boolean sameBody(
      Message message,
      Optional<HostileMessagesPeer.Text> text,
      String result,
      Map<String, byte[]> files) {
    if (text.isEmpty()) {
      return true;
    }
    String folder = result.substring(0, result.lastIndexOf('/') + 1);
    byte[] bytes = bytes(files, folder + text.get().file());
    return trimmed(new String(bytes, text.get().charset())).equals(trimmed(message.body()));
  }

  /** Line ends and white space before them are no part of what is compared. */
  private static String trimmed(String body) {
    return String.join("\n", body.lines().map(String::stripTrailing).toList()).stripTrailing();
  }

  private static Message read(String name, byte[] bytes) {
    SourceLocation source = new SourceLocation(name, 0, bytes.length);
    return MessageParser.standard().parse(bytes, 0, bytes.length, source);
  }

  private static byte[] bytes(Map<String, byte[]> files, String name) {
    byte[] bytes = files.get(name);
    assertThat(bytes).as(name).isNotNull();
    return bytes == null ? new byte[0] : bytes;
  }

  /** The differences that the README of the test resources lists with their reasons. */
  private static List<String> listed() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/README.md")).stream()
        .filter(line -> line.startsWith("| `mime4j/"))
        .map(line -> line.substring(3, line.indexOf('`', 3)))
        .toList();
  }
}
