package org.colloquy.report.chart;

import java.util.StringJoiner;

/** What stands below the graph of a thread. */
final class ThreadGraphCaption {
  private static final int LONGEST_SUBJECT = 90;
  private static final int CROWD = 15;

  private ThreadGraphCaption() {}

  static String of(ThreadGraph data, Network network, String error) {
    if (data.messages() == 0) {
      return "No thread.";
    }
    StringJoiner caption = new StringJoiner(" ");
    caption.add("“" + PlainText.of(data.subject(), LONGEST_SUBJECT) + "”:");
    caption.add(
        Sentences.count(data.messages(), "message")
            + " by "
            + Sentences.count(data.sent().size(), "person").replace("persons", "people")
            + range(data)
            + ".");
    caption.add("Circle area and number: messages sent; line width: weight of the tie.");
    if (network.hidden() > 0) {
      caption.add(
          "Shown are the "
              + network.nodes().size()
              + " people with the most messages; "
              + Sentences.count(network.hidden())
              + " are left out.");
    }
    if (network.nodes().size() > CROWD) {
      caption.add("Names that find no room are left out.");
    }
    caption.add("Quotes, names in the text and answers to oneself are in the data only.");
    caption.add(Sentences.detectors(data.detectors()));
    caption.add(error);
    return caption.toString().strip();
  }

  private static String range(ThreadGraph data) {
    return data.first()
        .flatMap(first -> data.last().map(last -> Sentences.range(first, last)))
        .orElse("");
  }
}
