package org.colloquy.report.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.colloquy.text.Lines;
import org.junit.jupiter.api.Test;

class RunsTest {

  @Test
  void startsARunAfterEachQuotedPassage() {
    assertThat(numbers("\nHello\n\nBen\n> a\n > b\nyes\n\t> c\n\nno\n"))
        .containsExactly(-1, 0, 0, 0, -1, -1, 1, -1, -1, 2, 2);
  }

  @Test
  void hasNoRunInABlankBody() {
    assertThat(numbers("\n\u00a0\n\t")).containsExactly(-1, -1, -1);
    assertThat(numbers("")).containsExactly(-1);
  }

  @Test
  void hasNoRunBehindTheEnd() {
    assertThat(Runs.of(Lines.of("a")).at(2)).isEqualTo(Runs.NONE);
  }

  private static int[] numbers(String body) {
    Lines lines = Lines.of(body);
    Runs runs = Runs.of(lines);
    return IntStream.rangeClosed(1, lines.count()).map(runs::at).toArray();
  }
}
