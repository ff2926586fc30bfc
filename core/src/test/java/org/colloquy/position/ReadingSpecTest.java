package org.colloquy.position;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.SpecCases;
import org.colloquy.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the sentences of {@code readings.spec}; its head tells their form. */
class ReadingSpecTest {

  static Stream<SpecCases.Case> cases() {
    return SpecCases.of(ReadingSpecTest.class, "readings.spec").stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsEachSentenceAsTheSpecSays(SpecCases.Case sentences) {
    sentences.verify(ReadingSpecTest::told);
  }

  private static String told(String marked) {
    int begin = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    Structure.Reading reading =
        new WordStructure().read(marked.replace("[", "").replace("]", ""), new Span(begin, end));
    List<String> told = new ArrayList<>();
    if (reading.negated()) {
      told.add("negated");
    }
    if (reading.conditional()) {
      told.add("conditional");
    }
    if (reading.question()) {
      told.add("question");
    }
    if (!reading.asserted()) {
      told.add("unsaid");
    }
    reading.reportedHolder().ifPresent(holder -> told.add("by " + holder));
    return told.isEmpty() ? "said" : String.join(" ", told);
  }
}
