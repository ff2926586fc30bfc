package org.colloquy.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.Colloquy;
import org.colloquy.MessageAnalysis;
import org.colloquy.ThreadAnalysis;
import org.colloquy.archive.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the keys in {@code docs/jsonl.md} to those that are written. */
class JsonLinesDocumentTest {
  /** The objects whose keys the document lists, by the heads of their tables. */
  private static final Map<String, String> OBJECTS =
      Map.of(
          "/", "## A message\n",
          "/zones/", "## A zone\n",
          "/zones/author/", "Its `author`:\n",
          "/positions/", "## A position\n");

  private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\|");

  /** A reply that lost its fields, quotes words otherwise, and gives them to somebody else. */
  private static final String ODD =
      """
      From x Mon Mar  4 09:00:00 2024
      From: Nerys Calloway <nerys@example.org>
      Date: Mon, 4 Mar 2024 09:00:00 +0000
      Message-ID: <1@example.org>
      Subject: Opening hours

      The map room stays closed on Sundays until somebody volunteers to lock
      up after four. We should not buy a second key before that, it was lost
      twice and the old lock had to be replaced both times by a new one.

      From x Mon Mar  4 10:00:00 2024
      From: Hanneke Vos <hanneke@example.net>
      Date: Mon, 4 Mar 2024 10:00:00 +0000
      Message-ID: <2@example.net>
      In-Reply-To: <1@example.org>
      Subject: Re: Opening hours

      I have a key, too.

      From x Mon Mar  4 11:00:00 2024
      From: Duarte Peixoto <duarte@example.com>
      To: Nerys Calloway <nerys@example.org>
      Date: Mon, 4 Mar 2024 11:00:00 +0000
      Message-ID: <3@example.com>
      Subject: Re: Opening hours

      Hanneke Vos wrote:
      > The map room stays closed on Sundays until somebody volunteers to lock
      > up after four. We should buy a second key before that, it was lost
      > twice and the old lock had to be replaced both times by a new one.

      Yes.
      """;

  @TempDir Path folder;

  @Test
  void listsEveryKeyThatIsWrittenAndNoOther() throws IOException {
    Map<String, Set<String>> written = written();
    String document = Files.readString(Path.of("docs/jsonl.md"));
    OBJECTS.forEach(
        (place, head) -> assertThat(table(document, head)).as(head).isEqualTo(written.get(place)));
  }

  private static Set<String> table(String document, String head) {
    int from = document.indexOf(head) + head.length();
    int end = document.indexOf("\n\n", document.indexOf("| key |", from));
    Set<String> keys = new TreeSet<>();
    ROW.matcher(document.substring(from, end)).results().forEach(row -> keys.add(row.group(1)));
    return keys;
  }

  private Map<String, Set<String>> written() throws IOException {
    Path odd = folder.resolve("odd.mbox");
    Files.writeString(odd, ODD);
    Map<String, Set<String>> keys = new TreeMap<>();
    for (Path mbox : List.of(odd, Path.of("../samples/archive/lanternfs.mbox"))) {
      try (Archive archive = Archive.open(List.of(mbox));
          Stream<ThreadAnalysis> threads = Colloquy.standard().analyze(archive).threads()) {
        threads.flatMap(t -> t.messages().stream()).forEachOrdered(m -> read(m, keys));
      }
    }
    return keys;
  }

  private static void read(MessageAnalysis message, Map<String, Set<String>> keys) {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try {
      JsonLines.write(message, line, true);
      try (JsonParser json = new JsonFactory().createParser(line.toByteArray())) {
        json.nextToken();
        object(json, "/", keys);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void object(JsonParser json, String place, Map<String, Set<String>> keys)
      throws IOException {
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String key = json.currentName();
      keys.computeIfAbsent(place, p -> new TreeSet<>()).add(key);
      value(json, json.nextToken(), place + key + "/", keys);
    }
  }

  private static void value(
      JsonParser json, JsonToken token, String place, Map<String, Set<String>> keys)
      throws IOException {
    if (token == JsonToken.START_OBJECT) {
      object(json, place, keys);
    } else if (token == JsonToken.START_ARRAY) {
      for (JsonToken next = json.nextToken();
          next != JsonToken.END_ARRAY;
          next = json.nextToken()) {
        value(json, next, place, keys);
      }
    }
  }
}
