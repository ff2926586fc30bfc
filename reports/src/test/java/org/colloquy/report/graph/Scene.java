package org.colloquy.report.graph;

import java.util.List;
import org.colloquy.ThreadAnalysis;
import org.colloquy.position.Stance;

/** Two threads by people with hostile names, which every format must carry or defuse. */
final class Scene {
  /** XML, DOT and JSON marks, a control character, half a pair, a CJK letter and a whole pair. */
  static final String ODD = "Ben <b>&\"'\\\u0007\uD800 \u5c71\uD83D\uDC27";

  /** What is left of it. */
  static final String KEPT = "Ben <b>&\"'\\ \u5c71\uD83D\uDC27";

  /** What a spreadsheet would run. */
  static final String FORMULA = "=HYPERLINK(\"x\")\n]]></node>--";

  private Scene() {}

  static List<ThreadAnalysis> threads() {
    Play play = new Play();
    play.says("Ada Ash", "2026-01-01T00:00:00Z", "Shall we?");
    play.answers(0, ODD, "2026-01-02T00:00:00Z", "Yes.").position(Stance.AGREE);
    play.answers(0, ODD, "2026-02-03T00:00:00Z", "Yes!").position(Stance.AGREE);
    ThreadAnalysis first = play.endThread();
    play.answersMissing("Ada Ash", "", "Where\u2028is it? \u0007");
    play.answers(0, FORMULA, "2026-02-05T00:00:00Z", "=1+1");
    return List.of(first, play.endThread());
  }

  static GraphTally tally() {
    GraphTally tally = new GraphTally();
    threads().forEach(tally::add);
    return tally;
  }
}
