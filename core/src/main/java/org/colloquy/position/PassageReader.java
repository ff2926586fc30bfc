package org.colloquy.position;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.colloquy.quote.AttributedMessage;
import org.colloquy.quote.AttributedZone;
import org.colloquy.quote.Author;
import org.colloquy.text.LineRange;
import org.colloquy.text.Lines;
import org.colloquy.zone.Zone;
import org.colloquy.zone.ZoneKind;

/** Gathers the zones of a message into the passages whose positions are to be read. */
final class PassageReader {
  private final AttributedMessage message;
  private final Lines lines;
  private final SettingReader settings;
  private final AnsweredWriter writers;
  private final List<Passage> passages = new ArrayList<>();
  private Optional<Set<String>> postings = Optional.empty();

  private PassageReader(AttributedMessage message) {
    this.message = message;
    this.lines = Lines.of(message.message().body());
    this.settings = new SettingReader(message, lines);
    this.writers = new AnsweredWriter(message, lines);
  }

  /**
   * The passages that are to be read: new text, and quoted text whose writer is known and whose
   * origin is not.
   */
  static List<Passage> read(AttributedMessage message) {
    PassageReader reader = new PassageReader(message);
    int first = 0;
    while (first < message.zones().size()) {
      int end = reader.endOfRun(first);
      reader.passage(first, end);
      first = end;
    }
    return reader.passages;
  }

  private int endOfRun(int first) {
    AttributedZone head = message.zones().get(first);
    int end = first + 1;
    while (end < message.zones().size() && continues(head, message.zones().get(end))) {
      end++;
    }
    return end;
  }

  private boolean continues(AttributedZone head, AttributedZone next) {
    if (head.zone().depth() != next.zone().depth()) {
      return false;
    }
    Optional<Author> one = head.authorship().author();
    Optional<Author> other = next.authorship().author();
    return head.zone().depth() == 0
        || (one.isEmpty() && other.isEmpty())
        || (one.isPresent() && other.isPresent() && one.get().isSameAs(other.get()));
  }

  private void passage(int first, int end) {
    AttributedZone head = message.zones().get(first);
    Optional<Author> writer = writer(head);
    if (writer.isEmpty() || (head.zone().depth() > 0 && head.authorship().origin().isPresent())) {
      return;
    }
    int depth = head.zone().depth();
    List<Sentence> prose = new ArrayList<>();
    List<Sentence> trailers = new ArrayList<>();
    boolean posts = depth == 0 && isPosting(message.message().subject().strip());
    for (AttributedZone attributed : message.zones().subList(first, end)) {
      Zone zone = attributed.zone();
      posts |= zone.kind() == ZoneKind.PATCH;
      if (zone.kind() == ZoneKind.TEXT || zone.kind() == ZoneKind.TRAILER) {
        Paragraphs paragraphs = Paragraphs.read(lines, zone.lines());
        prose.addAll(zone.kind() == ZoneKind.TEXT ? paragraphs.sentences() : List.of());
        trailers.addAll(paragraphs.trailers());
      }
    }
    if (!prose.isEmpty() || !trailers.isEmpty()) {
      OptionalInt answered = answered(first, end);
      passages.add(
          new Passage(
              message.message().id(),
              lines,
              depth,
              writer.get(),
              writers.target(first, end, answered),
              prose(answered),
              prose,
              trailers,
              depth == 0 ? posts && isSignedOff(trailers) : postings().contains(key(head)),
              settings.read(first, end, answered, prose.size(), posts, !trailers.isEmpty())));
    }
  }

  /** The lines of a quoted zone that is prose. */
  private Optional<LineRange> prose(OptionalInt quoted) {
    return quoted.stream()
        .mapToObj(zone -> message.zones().get(zone).zone())
        .filter(zone -> zone.kind() == ZoneKind.TEXT)
        .map(Zone::lines)
        .findFirst();
  }

  /** At which depths, and by whom, patches are quoted that their writers signed off. */
  private Set<String> postings() {
    if (postings.isEmpty()) {
      Set<String> signed = new HashSet<>();
      for (AttributedZone attributed : message.zones()) {
        Zone zone = attributed.zone();
        if (zone.depth() > 0
            && zone.kind() == ZoneKind.TRAILER
            && isSignedOff(Paragraphs.read(lines, zone.lines()).trailers())) {
          signed.add(key(attributed));
        }
      }
      postings = Optional.of(signed);
    }
    return postings.get();
  }

  private static String key(AttributedZone attributed) {
    String name = attributed.authorship().author().map(Author::name).orElse("");
    return attributed.zone().depth() + " " + name;
  }

  private static boolean isSignedOff(List<Sentence> trailers) {
    return trailers.stream()
        .flatMap(line -> Trailer.parse(line.text()).stream())
        .anyMatch(Trailer::isSignOff);
  }

  /** "[PATCH v2] …", but not "Re: [PATCH v2] …". */
  private static boolean isPosting(String subject) {
    return subject.startsWith("[") && subject.contains("PATCH");
  }

  private Optional<Author> writer(AttributedZone head) {
    return head.zone().depth() == 0 && message.sender().isPresent()
        ? message.sender()
        : head.authorship().author();
  }

  /** The quoted zone right above; for the head of a message, the first one below. */
  private OptionalInt answered(int first, int end) {
    int depth = message.zones().get(first).zone().depth();
    for (int i = first - 1; i >= 0 && message.zones().get(i).zone().depth() > depth; i--) {
      if (speaks(i)) {
        return OptionalInt.of(i);
      }
    }
    for (int i = end;
        i < message.zones().size() && message.zones().get(i).zone().depth() > depth;
        i++) {
      if (message.zones().get(i).zone().depth() == depth + 1 && speaks(i)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private boolean speaks(int index) {
    ZoneKind kind = message.zones().get(index).zone().kind();
    return kind != ZoneKind.ATTRIBUTION
        && kind != ZoneKind.SEPARATOR
        && kind != ZoneKind.HEADER_BLOCK;
  }
}
