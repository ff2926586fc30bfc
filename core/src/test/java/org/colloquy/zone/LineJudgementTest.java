package org.colloquy.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.SpecCases;
import org.colloquy.message.MessageParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of a line that is looked at for itself. */
class LineJudgementTest {
  private static final int LINE = 2;

  private final TechnicalCues cues = new TechnicalCues();

  static Stream<SpecCases.Case> weights() {
    return SpecCases.of(LineJudgementTest.class, "weights.spec").stream();
  }

  static Stream<SpecCases.Case> contacts() {
    return SpecCases.of(LineJudgementTest.class, "contact-lines.spec").stream();
  }

  @ParameterizedTest
  @MethodSource("weights")
  void weighsProseCodeOutputAndTables(SpecCases.Case cue) {
    assertSays(cue, this::weights);
  }

  @ParameterizedTest
  @MethodSource("contacts")
  void tellsHowToReachAWriterFromProse(SpecCases.Case rule) {
    assertSays(rule, draft -> ContactLine.of(draft, LINE).name());
  }

  /** A line that weighs as much as prose is never passed over by the cheap test. */
  @ParameterizedTest
  @MethodSource("weights")
  void looksAtEveryLineThatMayWeighMore(SpecCases.Case cue) {
    for (SpecCases.Line row : cue.lines()) {
      int[] weights = cues.weigh(draft(row.text()), LINE);
      boolean sure = weights[1] >= 3 || weights[2] >= 3 || weights[3] >= 3;
      assertThat(!sure || cues.mayBeSure(draft(row.text()), LINE)).as(row.text()).isTrue();
    }
  }

  private static void assertSays(SpecCases.Case rule, Function<Draft, String> judge) {
    for (SpecCases.Line row : rule.lines()) {
      assertThat(judge.apply(draft(row.text()))).as(row.text()).isEqualTo(row.expected());
    }
  }

  private String weights(Draft draft) {
    return Arrays.stream(cues.weigh(draft, LINE))
        .mapToObj(Integer::toString)
        .collect(Collectors.joining(" "));
  }

  /** The line below another, as a body has it. */
  private static Draft draft(String line) {
    return new Draft(MessageParser.standard().paste("The lamp:\n" + line + "\n", "test"));
  }
}
