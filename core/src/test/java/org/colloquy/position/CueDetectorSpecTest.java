package org.colloquy.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.colloquy.quote.Author;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the plays of the spec files; the head of each file tells its form. */
class CueDetectorSpecTest {

  @TestFactory
  Stream<DynamicTest> readsAgreementAsTheSpecSays() throws IOException {
    return cases("agree.spec");
  }

  @TestFactory
  Stream<DynamicTest> readsObjectionsAsTheSpecSays() throws IOException {
    return cases("object.spec");
  }

  @TestFactory
  Stream<DynamicTest> readsDeferenceAsTheSpecSays() throws IOException {
    return cases("defer.spec");
  }

  @TestFactory
  Stream<DynamicTest> readsTrailersAndVotesAsTheSpecSays() throws IOException {
    return cases("trailers.spec");
  }

  @TestFactory
  Stream<DynamicTest> saysNothingWhereTheSpecSaysSo() throws IOException {
    return cases("nothing.spec");
  }

  private static Stream<DynamicTest> cases(String file) throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    String name = "";
    List<String> play = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (String line : lines(file)) {
      if (line.startsWith("== ")) {
        name = line.substring(3);
        play = new ArrayList<>();
        expected = new ArrayList<>();
        tests.add(test(name, play, expected));
      } else if (line.startsWith("=> ")) {
        expected.add(line.substring(3).strip());
      } else if (!name.isEmpty() && (expected.isEmpty() || !line.isBlank())) {
        play.add(line);
      }
    }
    assertThat(tests).as(file).isNotEmpty();
    return tests.stream();
  }

  private static DynamicTest test(String name, List<String> play, List<String> expected) {
    return DynamicTest.dynamicTest(name, () -> assertThat(found(play)).isEqualTo(said(expected)));
  }

  private static List<String> said(List<String> expected) {
    assertThat(expected).isNotEmpty();
    return expected.equals(List.of("nothing")) ? List.of() : expected;
  }

  private static List<String> found(List<String> play) {
    return CueDetector.standard().detect(new Conversation().message(play)).stream()
        .map(CueDetectorSpecTest::line)
        .toList();
  }

  private static String line(Position p) {
    return p.stance().id()
        + " "
        + p.mode().id()
        + " "
        + first(p.holder())
        + p.target().author().map(a -> " -> " + first(a)).orElse("")
        + p.deferTo().map(a -> " to " + a.name()).orElse("")
        + (p.conditional() && p.mode() != Mode.CONDITIONAL ? " conditional" : "")
        + (p.partial() ? " partial" : "")
        + (p.trailer() ? " trailer" : "");
  }

  private static String first(Author author) {
    int space = author.name().indexOf(' ');
    return space < 0 ? author.name() : author.name().substring(0, space);
  }

  private static List<String> lines(String file) throws IOException {
    try (InputStream in = CueDetectorSpecTest.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(l -> !l.startsWith("# "))
          .toList();
    }
  }
}
