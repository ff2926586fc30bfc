package org.colloquy.report.chart;

import java.util.StringJoiner;
import org.colloquy.report.measure.ThreadShapes;

/** What stands below the shapes of threads. */
final class ThreadShapeCaption {

  private ThreadShapeCaption() {}

  static String of(ThreadShapes data, ChartSetting setting) {
    StringJoiner caption = new StringJoiner(" ");
    caption.add(
        Sentences.count(data.conversations(), "thread")
            + " of two or more people"
            + Sentences.range(setting.window())
            + ".");
    caption.add("Depth: levels of answers, the first message being one;");
    caption.add("width: most messages on one level.");
    caption.add(
        "Not shown, but in the data: "
            + Sentences.count(data.monologues(), "thread")
            + " by one person alone, "
            + Sentences.count(data.loneMessages())
            + " of them a single message.");
    if (data.running() > 0) {
      caption.add(
          Sentences.count(data.running())
              + " of all have a message in the last "
              + Sentences.count(data.quiet().toDays(), "day")
              + " and may still grow.");
    }
    caption.add(
        "Left out: "
            + Sentences.count(data.left().withoutRoot(), "thread")
            + " whose first message is missing, "
            + Sentences.count(data.left().automatic())
            + " by programs only, "
            + Sentences.count(data.left().unknown())
            + " without a known sender. Messages by programs do not count.");
    return caption.toString();
  }
}
