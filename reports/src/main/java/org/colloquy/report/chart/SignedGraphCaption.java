package org.colloquy.report.chart;

import java.util.OptionalInt;
import java.util.StringJoiner;
import org.colloquy.report.measure.SignedGraph;
import org.colloquy.report.statistic.Frustration;
import org.colloquy.report.statistic.TriadBalance;

/** What stands below the signed graph. */
final class SignedGraphCaption {

  private SignedGraphCaption() {}

  static String of(
      SignedGraph data, SignedNetwork picture, boolean overTime, ChartSetting setting) {
    StringJoiner caption = new StringJoiner(" ");
    SignedGraph.Count tally = data.tally();
    caption.add(
        Sentences.count(tally.positions(), "direct position")
            + Sentences.range(setting.window())
            + ", "
            + Sentences.count(tally.trailers())
            + " of them in trailer lines, tie "
            + Sentences.count(data.people().size(), "person").replace("persons", "people")
            + "; "
            + Sentences.count(data.signs().negative())
            + " of "
            + Sentences.count(data.signs().pairs(), "signed pair")
            + " are negative.");
    if (!picture.network().nodes().isEmpty()) {
      caption.add(drawn(picture));
      caption.add(balance(data.balance(), data.signs()));
      caption.add(frustration(data));
    }
    if (overTime) {
      caption.add(
          "Below: balance of each "
              + data.period().word()
              + " with "
              + TriadBalance.FEWEST
              + " triads or more; bars: 95\u00A0% interval (Wilson), triads taken as independent; "
              + Sentences.count(tally.undated())
              + " positions known from quotes or without a believable date are in none.");
    }
    caption.add(
        "Not counted: "
            + Sentences.count(tally.apart())
            + " reported or conditional, "
            + Sentences.count(tally.untied())
            + " towards nobody known, "
            + Sentences.count(tally.self())
            + " towards oneself, "
            + Sentences.count(tally.automatic())
            + " by or towards programs.");
    caption.add(Sentences.detectors(data.detectors()));
    caption.add(setting.error());
    return caption.toString().strip();
  }

  private static String drawn(SignedNetwork picture) {
    int hidden = picture.network().hidden();
    return "Circle area and number: positions given and received; a line's kind is the sign of"
        + " agreeing less objecting confidence, its width the amount."
        + (hidden > 0
            ? " Shown are the "
                + Sentences.count(picture.network().ties().size(), "strongest tie")
                + " among the "
                + SignedNetwork.MOST_PEOPLE
                + " people with the most positions; "
                + Sentences.count(hidden)
                + " people are not in the picture."
            : "");
  }

  private static String balance(TriadBalance balance, SignedGraph.Signs signs) {
    String triads =
        Sentences.count(balance.balanced())
            + " of "
            + Sentences.count(balance.triads(), "triad")
            + " of signed pairs are balanced";
    return balance.share().isPresent()
        ? triads
            + ": "
            + Sentences.percent(balance.share().getAsDouble())
            + ", where signs dealt at random would make "
            + Sentences.percent(signs.byChance())
            + "."
        : triads + ", too few for a share.";
  }

  private static String frustration(SignedGraph data) {
    OptionalInt whole = data.frustration();
    SignedGraph core = data.core(Frustration.MOST);
    String among =
        whole.isPresent() ? "" : " among the " + Frustration.MOST + " people with most positions";
    OptionalInt index = whole.isPresent() ? whole : core.frustration();
    return "Frustration index"
        + among
        + ": "
        + Sentences.count(index.orElse(0))
        + " of "
        + Sentences.count((whole.isPresent() ? data : core).signs().pairs())
        + " pairs (exact, branch and bound).";
  }
}
