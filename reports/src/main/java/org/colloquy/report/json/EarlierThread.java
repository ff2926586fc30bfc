package org.colloquy.report.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.Basis;
import org.colloquy.Lookups;
import org.colloquy.message.Mailbox;

/**
 * A line of {@link StateFile}: the state of a thread, and where the lines of its messages stand.
 */
record EarlierThread(ThreadState state, List<Long> lines) {
  private static final JsonFactory FACTORY = new JsonFactory();

  static EarlierThread parse(byte[] line) throws IOException {
    String first = "";
    String hash = "";
    List<String> persons = List.of();
    List<Mailbox> mailboxes = List.of();
    List<String> names = List.of();
    List<Long> endings = List.of();
    List<Long> lines = List.of();
    try (JsonParser json = FACTORY.createParser(line)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String key = json.currentName();
        json.nextToken();
        switch (key) {
          case "first" -> first = json.getText();
          case "basis" -> hash = json.getText();
          case "persons" -> persons = texts(json);
          case "mailboxes" -> mailboxes = mailboxes(texts(json));
          case "names" -> names = texts(json);
          case "endings" -> endings = numbers(json);
          case "lines" -> lines = numbers(json);
          default -> json.skipChildren();
        }
      }
    }
    Lookups lookups = new Lookups(mailboxes, names, endings);
    return new EarlierThread(new ThreadState(first, new Basis(hash, persons), lookups), lines);
  }

  private static List<String> texts(JsonParser json) throws IOException {
    List<String> texts = new ArrayList<>();
    while (json.nextToken() == JsonToken.VALUE_STRING) {
      texts.add(json.getText());
    }
    return texts;
  }

  private static List<Long> numbers(JsonParser json) throws IOException {
    List<Long> numbers = new ArrayList<>();
    while (json.nextToken() == JsonToken.VALUE_NUMBER_INT) {
      numbers.add(json.getLongValue());
    }
    return numbers;
  }

  private static List<Mailbox> mailboxes(List<String> texts) {
    List<Mailbox> mailboxes = new ArrayList<>();
    for (int i = 0; i + 1 < texts.size(); i += 2) {
      mailboxes.add(new Mailbox(texts.get(i), texts.get(i + 1)));
    }
    return mailboxes;
  }
}
