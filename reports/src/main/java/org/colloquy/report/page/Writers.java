package org.colloquy.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.MessageAnalysis;
import org.colloquy.ThreadAnalysis;
import org.colloquy.person.Person;
import org.colloquy.quote.AttributedZone;
import org.colloquy.quote.Author;

/** The writers of a thread; those with most messages come first and get the clearest colours. */
final class Writers {
  private final Map<String, Writer> byKey;

  private Writers(Map<String, Writer> byKey) {
    this.byKey = byKey;
  }

  static Writers of(ThreadAnalysis thread) {
    Map<String, Writer> counted = new LinkedHashMap<>();
    for (MessageAnalysis message : thread.messages()) {
      message.attributed().sender().ifPresent(author -> count(counted, author, 1));
      for (AttributedZone zone : message.attributed().zones()) {
        zone.authorship().author().ifPresent(author -> count(counted, author, 0));
      }
    }
    return new Writers(numbered(counted));
  }

  /** The writer behind an author of this thread. */
  Writer of(Author author) {
    Writer writer = byKey.get(key(author));
    if (writer == null) {
      throw new IllegalArgumentException(author + " writes nothing in this thread");
    }
    return writer;
  }

  /** All writers in order of their numbers. */
  List<Writer> all() {
    return List.copyOf(byKey.values());
  }

  /** The name that a page shows for an author. */
  static String name(Author author) {
    return Visible.line(author.person().map(Person::name).orElseGet(author::name), "nobody");
  }

  private static void count(Map<String, Writer> counted, Author author, int messages) {
    counted.merge(
        key(author),
        new Writer(0, name(author), messages),
        (a, b) -> new Writer(0, a.name(), a.messages() + b.messages()));
  }

  private static Map<String, Writer> numbered(Map<String, Writer> counted) {
    List<Map.Entry<String, Writer>> order = new ArrayList<>(counted.entrySet());
    order.sort(Comparator.comparing(entry -> -entry.getValue().messages()));
    Map<String, Writer> numbered = new LinkedHashMap<>();
    for (Map.Entry<String, Writer> entry : order) {
      Writer writer = entry.getValue();
      numbered.put(entry.getKey(), new Writer(numbered.size(), writer.name(), writer.messages()));
    }
    return numbered;
  }

  private static String key(Author author) {
    return author
        .person()
        .map(Person::id)
        .orElseGet(() -> author.mailbox().displayName() + '\n' + author.mailbox().addressKey());
  }
}
