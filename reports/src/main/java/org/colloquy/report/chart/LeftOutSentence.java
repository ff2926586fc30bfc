package org.colloquy.report.chart;

import org.colloquy.report.measure.LeftOutThreads;

/** Tells in a caption which threads are left out. */
final class LeftOutSentence {

  private LeftOutSentence() {}

  static String of(LeftOutThreads left) {
    return "Left out: "
        + Sentences.count(left.withoutRoot(), "thread")
        + " whose first message is missing, "
        + Sentences.count(left.automatic())
        + " begun by a program, "
        + Sentences.count(left.unusable())
        + " without a believable date or a sender.";
  }
}
