package org.colloquy.report.chart;

import java.util.StringJoiner;
import org.colloquy.report.measure.SideChanges;

/** What stands below the matrix of first and last positions. */
final class PositionChangesCaption {

  private PositionChangesCaption() {}

  static String of(SideChanges data, ChartSetting setting) {
    StringJoiner caption = new StringJoiner(" ");
    caption.add(
        Sentences.count(data.courses(), "case")
            + Sentences.range(setting.window())
            + ", in which one of "
            + Sentences.count(data.people(), "person").replace("persons", "people")
            + " took a position on a matter in two or more messages, of "
            + Sentences.count(data.positions(), "position")
            + " in all.");
    if (data.courses() > 0) {
      caption.add(
          Sentences.count(data.changed())
              + " changed: "
              + Sentences.share(data.changed(), data.courses())
              + "; "
              + Sentences.count(data.changedTowardsPerson())
              + " of them in answer to a known person.");
      caption.add("Framed: no change.");
    }
    caption.add(
        "A matter still discussed at the end of the archive counts as it stands then. Left out:"
            + " people with one position on a matter, and programs.");
    caption.add(Sentences.detectors(data.detectors()));
    caption.add(setting.error());
    return caption.toString().strip();
  }
}
