package org.colloquy.nlp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.position.Structure;
import org.colloquy.position.Structure.Reading;
import org.colloquy.text.Span;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ParsedStructureTest {

  private static final Reading UNREADABLE =
      new Reading(false, false, false, Optional.of("fallback"), false);

  private final Structure structure =
      new ParsedStructure(SentenceParser::shared, (sentence, cue) -> UNREADABLE);

  /** A line of the fixture: a sentence, one of its cues, and what it means. */
  record Example(String sentence, Span cue, String meaning) {

    @Override
    public String toString() {
      return sentence + " [" + cue.of(sentence) + "] -> " + meaning;
    }
  }

  static Stream<Example> examples() throws IOException {
    try (InputStream in =
        requireNonNull(ParsedStructureTest.class.getResourceAsStream("structure.spec"))) {
      return new String(in.readAllBytes(), UTF_8)
              .lines()
              .filter(line -> line.contains(" -> "))
              .flatMap(ParsedStructureTest::examplesOf)
              .toList()
              .stream();
    }
  }

  private static Stream<Example> examplesOf(String line) {
    String[] sides = line.split(" -> ", 2);
    StringBuilder sentence = new StringBuilder();
    List<Span> cues = new ArrayList<>();
    int begin = 0;
    for (char c : sides[0].toCharArray()) {
      if (c == '[') {
        begin = sentence.length();
      } else if (c == ']') {
        cues.add(new Span(begin, sentence.length()));
      } else {
        sentence.append(c);
      }
    }
    return cues.stream().map(cue -> new Example(sentence.toString(), cue, sides[1]));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsWhatIsMeant(Example example) {
    assertThat(describe(structure.read(example.sentence(), example.cue())))
        .as(example.sentence())
        .isEqualTo(example.meaning());
  }

  private static String describe(Reading reading) {
    List<String> words = new ArrayList<>();
    add(words, reading.negated(), "negated");
    add(words, reading.conditional(), "conditional");
    add(words, reading.question(), "question");
    reading.reportedHolder().ifPresent(name -> words.add("holder " + name));
    add(words, !reading.asserted(), "unasserted");
    return words.isEmpty() ? "plain" : String.join(", ", words);
  }

  private static void add(List<String> words, boolean said, String word) {
    if (said) {
      words.add(word);
    }
  }

  @Test
  void hasManyExamples() throws IOException {
    assertThat(examples()).hasSizeGreaterThan(80);
  }

  @Test
  void leavesSentencesWithoutEndToTheOtherStructure() {
    String hostile = "I don't think that ".repeat(20_000 / 4) + "this is wrong.";
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(2),
        () ->
            assertThat(structure.read(hostile, new Span(hostile.length() - 6, hostile.length())))
                .isEqualTo(UNREADABLE));
  }

  @Test
  void parsesTheLongestSentencesSoonEnough() {
    SentenceParser.shared();
    String long120 = "no ".repeat(SentenceParser.MAX_TOKENS - 1) + "no";
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> assertThat(structure.read(long120, new Span(0, 2))).isNotEqualTo(UNREADABLE));
  }

  @Test
  void leavesACueWithoutWordsToTheOtherStructure() {
    assertThat(structure.read("I agree.", new Span(1, 2))).isEqualTo(UNREADABLE);
    assertThat(structure.read("", new Span(0, 0))).isEqualTo(UNREADABLE);
  }

  @Test
  void readsTheSameFromFourThreads() throws Exception {
    List<Example> examples = examples().toList();
    List<Reading> expected = readAll(examples);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<List<Reading>>> tasks =
          IntStream.range(0, 4)
              .<Callable<List<Reading>>>mapToObj(i -> () -> readAll(examples))
              .toList();
      for (Future<List<Reading>> result : threads.invokeAll(tasks)) {
        assertThat(result.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private List<Reading> readAll(List<Example> examples) {
    return examples.stream().map(e -> structure.read(e.sentence(), e.cue())).toList();
  }
}
