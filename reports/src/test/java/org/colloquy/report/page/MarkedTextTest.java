package org.colloquy.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.colloquy.text.Lines;
import org.colloquy.text.Span;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

  @Test
  void marksEvidenceThatWrapsOverQuotedLines() {
    assertThat(marked("> I do\n> agree. So\n", 1, new Span(4, 15)))
        .isEqualTo("I {do}\n{agree.}! So");
  }

  @Test
  void endsEvidenceThatReachesIntoTheNextQuoteMark() {
    assertThat(marked("> yes\n> no\n", 1, new Span(2, 7))).isEqualTo("{yes}\n{}!no");
  }

  @Test
  void showsEachOfTwoOverlappingPositionsOnce() {
    String shown = marked("abcdefgh\n", 0, new Span(0, 5), new Span(3, 8));

    assertThat(shown).isEqualTo("{abc}{de}!{fgh}!");
  }

  @Test
  void losesNoTextWhereverPositionsLie() {
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      String body = body(random);
      Span[] spans =
          random
              .ints(3, 0, body.length())
              .mapToObj(b -> span(body, b, random))
              .toArray(Span[]::new);

      assertThat(marked(body, 0, spans).replaceAll("[{}!]", "")).isEqualTo(body.stripTrailing());
    }
  }

  private static String body(Random random) {
    return random
        .ints(1 + random.nextInt(40), 0, 5)
        .mapToObj(c -> c == 0 ? "\n" : "abcd".substring(c - 1, c))
        .collect(Collectors.joining("", "x", "x"));
  }

  private static Span span(String body, int begin, Random random) {
    return new Span(begin, begin + 1 + random.nextInt(body.length() - begin));
  }

  private static String marked(String body, int depth, Span... spans) {
    List<MarkedText.Placed> placed = new ArrayList<>();
    for (Span span : spans) {
      placed.add(new MarkedText.Placed(span, new PositionView("a", "agree", "agrees", "A agrees")));
    }
    MarkedText text = new MarkedText(body, placed);
    Lines lines = Lines.of(body);
    for (int line = 1; line <= lines.count(); line++) {
      text.line(QuoteMarks.end(body, lines.begin(line), lines.end(line), depth), lines.end(line));
    }
    return text.take().stream().map(MarkedTextTest::shown).collect(Collectors.joining());
  }

  private static String shown(Segment segment) {
    return segment.mark().isEmpty()
        ? segment.text()
        : "{" + segment.text() + "}" + "!".repeat(segment.ends().size());
  }
}
