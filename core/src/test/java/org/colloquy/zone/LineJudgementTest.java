package org.colloquy.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colloquy.SpecCases;
import org.colloquy.message.MessageParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a line that is looked at for itself. */
class LineJudgementTest {
  private static final int LINE = 2;

  private final TechnicalCues cues = new TechnicalCues();

  @Test
  void weighsProseCodeOutputAndTables() {
    assertSays("weights.spec", this::weights);
  }

  @Test
  void tellsHowToReachAWriterFromProse() {
    assertSays("contact-lines.spec", draft -> ContactLine.of(draft, LINE).name());
  }

  /** The cheap test passes no line by that speaks for more than prose. */
  @Test
  void looksAtEveryLineThatMayWeighMore() {
    for (SpecCases.Case cue : SpecCases.of(LineJudgementTest.class, "weights.spec")) {
      for (SpecCases.Line row : cue.lines()) {
        int[] weights = cues.weigh(draft(row.text()), LINE);
        boolean sure = weights[1] >= 3 || weights[2] >= 3 || weights[3] >= 3;
        assertThat(!sure || cues.mayBeSure(draft(row.text()), LINE)).as(row.text()).isTrue();
      }
    }
  }

  /** Most lines are prose and need no look: that is what the cheap test is for. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "we light it all night",
        "The lamp (the new one) burns",
        "You see 7 or 8 of the lamps",
        "we light it: see there",
        "Then it had: 7 of the lamps",
        "write to ada@example.org",
        "7 of the lamps burn",
        "Oil of 2015",
        "",
        "   ",
        "x",
      })
  void passesProseBy(String line) {
    assertThat(cues.mayBeSure(draft("  " + line), LINE)).isFalse();
  }

  private static void assertSays(String fixture, Function<Draft, String> judge) {
    for (SpecCases.Case rule : SpecCases.of(LineJudgementTest.class, fixture)) {
      for (SpecCases.Line row : rule.lines()) {
        assertThat(judge.apply(draft(row.text()))).as(row.text()).isEqualTo(row.expected());
      }
    }
  }

  private String weights(Draft draft) {
    return Arrays.stream(cues.weigh(draft, LINE))
        .mapToObj(Integer::toString)
        .collect(Collectors.joining(" "));
  }

  /** The line below another, at the very end of a body: nothing may be read behind it. */
  private static Draft draft(String line) {
    return new Draft(MessageParser.standard().paste("The lamp:\n" + line, "test"));
  }
}
