package org.colloquy.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.apache.commons.csv.CSVRecord;
import org.colloquy.Colloquy;
import org.colloquy.MessageAnalysis;
import org.colloquy.archive.Archive;
import org.colloquy.message.MessageId;
import org.colloquy.person.Person;
import org.colloquy.quote.AttributedZone;
import org.colloquy.text.Lines;
import org.colloquy.thread.MessageThread;
import org.colloquy.zone.ZoneKind;
import org.junit.jupiter.api.Test;

class SampleArchiveTest {
  /** No detector: positions have a test of their own. */
  private static final Colloquy THREADS_AND_WRITERS = Colloquy.builder().detectors().build();

  @Test
  void readsEveryMessageAndRejectsNone() throws IOException {
    try (Archive archive = Archive.open(List.of(SampleArchive.MBOX))) {
      assertThat(archive.envelopes()).hasSize(SampleArchive.rows("expected-threads.csv").size());
      assertThat(archive.rejections()).isEmpty();
      assertThat(archive.envelopes().stream().map(archive::load))
          .allSatisfy(message -> assertThat(message.defects()).isEmpty())
          .allSatisfy(message -> assertThat(message.body()).isNotBlank());
    }
  }

  @Test
  void findsTheParentAndTheRootOfEachMessage() throws IOException {
    Map<String, String> expected = new TreeMap<>();
    for (CSVRecord row : SampleArchive.rows("expected-threads.csv")) {
      expected.put(row.get("message"), row.get("parent") + " in " + row.get("root"));
    }
    try (Archive archive = Archive.open(List.of(SampleArchive.MBOX))) {
      Map<String, String> found = new TreeMap<>();
      for (MessageThread thread : THREADS_AND_WRITERS.analyze(archive).index()) {
        for (MessageThread.Member member : thread.members()) {
          String parent = member.parent().map(MessageId::value).orElse("");
          found.put(member.envelope().id().value(), parent + " in " + thread.root());
        }
      }
      assertThat(found).isEqualTo(expected);
    }
  }

  @Test
  void takesTwoAddressesForOnePerson() throws IOException {
    try (Archive archive = Archive.open(List.of(SampleArchive.MBOX))) {
      List<Person> people = THREADS_AND_WRITERS.analyze(archive).people().persons();
      assertThat(people).filteredOn(p -> p.name().equals("Oksana Dovhaniuk")).hasSize(1);
      assertThat(people).filteredOn(p -> p.address().equals("minazuki@example.org")).hasSize(1);
    }
  }

  @Test
  void namesTheWriterOfEveryQuotedLine() throws IOException {
    Map<String, Set<String>> writersOfLine = new HashMap<>();
    List<MessageAnalysis> messages = SampleArchive.analyze(THREADS_AND_WRITERS);
    forEachLine(
        messages,
        0,
        (zone, line) ->
            writersOfLine.computeIfAbsent(line, l -> new HashSet<>()).add(writer(zone)));
    List<String> wrong = new ArrayList<>();
    AtomicInteger seen = new AtomicInteger();
    forEachLine(
        messages,
        1,
        (zone, line) -> {
          Set<String> writers = writersOfLine.getOrDefault(line, Set.of());
          if (line.length() > 20 && writers.size() == 1) {
            seen.incrementAndGet();
            if (!writers.contains(writer(zone))) {
              wrong.add(writer(zone) + " for " + writers + ": " + line);
            }
          }
        });
    assertThat(seen).hasValueGreaterThan(200);
    assertThat(wrong).isEmpty();
  }

  /** Visits the text lines that were quoted at least so often (0: those never quoted). */
  private static void forEachLine(
      List<MessageAnalysis> messages, int depth, BiConsumer<AttributedZone, String> visitor) {
    for (MessageAnalysis message : messages) {
      Lines lines = Lines.of(message.message().body());
      for (AttributedZone zone : message.attributed().zones()) {
        int zoneDepth = zone.zone().depth();
        if (zone.zone().kind() == ZoneKind.TEXT && (depth == 0 ? zoneDepth == 0 : zoneDepth > 0)) {
          for (int i = zone.zone().lines().first(); i <= zone.zone().lines().last(); i++) {
            visitor.accept(zone, lines.line(i).replaceFirst("^[> ]{0,40}", "").strip());
          }
        }
      }
    }
  }

  private static String writer(AttributedZone zone) {
    return zone.authorship()
        .author()
        .map(author -> author.person().map(Person::name).orElse(author.name()))
        .orElse("nobody");
  }
}
