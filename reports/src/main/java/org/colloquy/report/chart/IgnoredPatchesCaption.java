package org.colloquy.report.chart;

import java.time.Duration;
import java.util.StringJoiner;
import org.colloquy.report.measure.IgnoredPatches;

/** What stands below the chart of ignored patches. */
final class IgnoredPatchesCaption {

  private IgnoredPatchesCaption() {}

  static String of(IgnoredPatches data, ChartSetting setting) {
    StringJoiner caption = new StringJoiner(" ");
    caption.add(
        Sentences.count(data.patches(), "root patch", "root patches") + range(setting) + ":");
    caption.add(
        Sentences.count(data.ignored())
            + " without a message by another person in their thread, "
            + Sentences.count(data.ignoredInAllVersions())
            + " without one in the threads of all their versions (same sender and title).");
    if (data.byNewcomers() > 0) {
      caption.add(
          "Newcomers wrote their first message at most 90 days before; after the archive's first"
              + " year they sent "
              + Sentences.count(data.byNewcomers())
              + ", "
              + Sentences.count(data.ignoredOfNewcomers())
              + " of them ignored.");
    }
    if (IgnoredPatchesPlot.isSmoothed(data)) {
      caption.add(
          "Lines: loess (span 0.5); band: 95\u00A0% interval (bootstrap by thread); thin line and"
              + " dots: each "
              + data.period().word()
              + ".");
    }
    caption.add(
        "What upstream took is not known from mail: some of these patches were taken without a"
            + " word.");
    caption.add(left(data.left(), setting));
    return caption.toString();
  }

  /** The days whose patches count: those of the archive without its last ones. */
  private static String range(ChartSetting setting) {
    Duration quiet = setting.options().quiet();
    return setting
        .window()
        .filter(window -> window.first().isBefore(window.last().minus(quiet)))
        .map(window -> Sentences.range(window.first(), window.last().minus(quiet)))
        .orElse("");
  }

  private static String left(IgnoredPatches.LeftOut left, ChartSetting setting) {
    return "Left out: "
        + Sentences.count(left.young())
        + " of the archive's last "
        + setting.options().quiet().toDays()
        + " days, "
        + Sentences.count(left.parts())
        + " parts sent outside the thread of their series, "
        + Sentences.count(left.answers())
        + " that answer a missing message, "
        + Sentences.count(left.automatic())
        + " by programs, "
        + Sentences.count(left.unusable())
        + " without a believable date or a sender.";
  }
}
