package org.colloquy.report.chart;

import java.util.Locale;
import java.util.StringJoiner;
import org.colloquy.report.measure.Concentration;
import org.colloquy.report.measure.Concentration.Measure;
import org.colloquy.report.measure.Concentration.Unit;

/** What stands below the chart of concentration. */
final class ConcentrationCaption {

  private ConcentrationCaption() {}

  static String of(Concentration data, ChartSetting setting) {
    Concentration.Curve people = data.curve(Measure.MESSAGES, Unit.PERSON);
    Concentration.Curve addresses = data.curve(Measure.MESSAGES, Unit.ADDRESS);
    Concentration.Curve domains = data.curve(Measure.MESSAGES, Unit.DOMAIN);
    StringJoiner caption = new StringJoiner(" ");
    caption.add(
        Sentences.count((long) people.lorenz().sum(), "message")
            + " by "
            + Sentences.count(people.lorenz().units(), "person", "people")
            + Sentences.range(setting.window())
            + ".");
    if (people.lorenz().units() > 0) {
      caption.add("Left: Lorenz curves, those with least first. Right: those with most first;");
      caption.add("dots at the fewest people who make 50\u00A0% and 80\u00A0%.");
      caption.add("Messages: " + of(data, Measure.MESSAGES) + ";");
      caption.add("new words: " + of(data, Measure.WORDS) + ";");
      caption.add("positions: " + of(data, Measure.POSITIONS) + ".");
      caption.add(
          "If every address were a person: "
              + Sentences.count(addresses.lorenz().units())
              + " people, "
              + Sentences.count(addresses.half())
              + " make half of the messages, "
              + Sentences.count(addresses.core())
              + " make 80\u00A0%, Gini "
              + two(addresses.lorenz().gini())
              + ".");
      caption.add(
          Sentences.count(domains.half(), "mail domain")
              + (domains.half() == 1 ? " makes" : " make")
              + " half of the messages.");
    }
    caption.add(
        "Left out: "
            + Sentences.count(data.automatic(), "message")
            + " by programs, "
            + Sentences.count(data.unknown())
            + " without a sender.");
    caption.add(Sentences.detectors(data.detectors()));
    caption.add(setting.error());
    return caption.toString().strip();
  }

  private static String of(Concentration data, Measure measure) {
    Concentration.Curve curve = data.curve(measure, Unit.PERSON);
    return "Gini "
        + two(curve.lorenz().gini())
        + ", "
        + Sentences.count(curve.half())
        + " make half, "
        + Sentences.count(curve.core())
        + " make 80\u00A0%";
  }

  /** The measure as a text names it. */
  static String name(Measure measure) {
    return measure == Measure.WORDS ? "new words" : measure.id();
  }

  /** Two digits behind the point, "not defined" where there is nothing to have. */
  static String two(double value) {
    return Double.isNaN(value) ? "not defined" : String.format(Locale.ROOT, "%.2f", value);
  }
}
