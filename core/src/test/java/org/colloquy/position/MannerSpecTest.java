package org.colloquy.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.quote.AttributedMessage;
import org.colloquy.quote.Author;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Reads the last sentence of each play of {@code manner.spec}, which takes a stance without cue.
 */
class MannerSpecTest {

  @TestFactory
  Stream<DynamicTest> readsSentencesWithoutCueAsTheSpecSays() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    String name = "";
    List<String> play = new ArrayList<>();
    for (String line : lines("manner.spec")) {
      if (line.startsWith("== ")) {
        name = line.substring(3);
        play = new ArrayList<>();
      } else if (line.startsWith("=> ")) {
        tests.add(test(name, List.copyOf(play), line.substring(3).strip()));
      } else if (!line.isBlank()) {
        play.add(line);
      }
    }
    assertThat(tests).isNotEmpty();
    return tests.stream();
  }

  private static DynamicTest test(String name, List<String> play, String expected) {
    return DynamicTest.dynamicTest(
        name, () -> assertThat(read(play, expected)).isEqualTo(expected));
  }

  private static String read(List<String> play, String expected) {
    Stance stance =
        Stance.valueOf(expected.substring(0, expected.indexOf(' ')).toUpperCase(Locale.ROOT));
    AttributedMessage message = new Conversation().message(play);
    List<Passage> passages = PassageReader.read(message);
    Passage passage = passages.get(passages.size() - 1);
    int last = passage.sentences().size() - 1;
    Manner manner =
        new MannerReader(passage, Structure.words(), new Acquaintances(message.participants()))
            .read(last, Clauses.of(passage.sentences().get(last).text()), stance, Optional.empty());
    return line(stance, manner);
  }

  private static String line(Stance stance, Manner manner) {
    return stance.id()
        + " "
        + manner.mode().id()
        + " "
        + first(manner.holder())
        + manner.target().author().map(a -> " -> " + first(a)).orElse("")
        + manner.deferTo().map(a -> " to " + a.name()).orElse("")
        + (manner.conditional() && manner.mode() != Mode.CONDITIONAL ? " conditional" : "")
        + (manner.partial() ? " partial" : "");
  }

  private static String first(Author author) {
    int space = author.name().indexOf(' ');
    return space < 0 ? author.name() : author.name().substring(0, space);
  }

  private static List<String> lines(String file) throws IOException {
    try (InputStream in = MannerSpecTest.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(l -> !l.startsWith("# "))
          .toList();
    }
  }
}
