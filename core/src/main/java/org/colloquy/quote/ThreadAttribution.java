package org.colloquy.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.person.People;

/** Attributes the messages of one thread; made for one call. */
final class ThreadAttribution {
  private final List<MessageView> views;
  private final ThreadWords words;
  private final Ancestry ancestry;
  private final Aligner aligner;
  private final QuoteChecker checker;
  private final List<Names> names = new ArrayList<>();

  ThreadAttribution(People people, List<MessageView> views) {
    this.views = views;
    words = ThreadWords.of(views);
    ancestry = new Ancestry(views);
    QuoteIndex index = words.index();
    aligner = new Aligner(words, index, views, ancestry);
    checker = new QuoteChecker(views, words, index, ancestry);
    Roster roster = new Roster(people, views);
    views.forEach(view -> names.add(new Names(roster, view.message())));
  }

  List<AttributedMessage> messages() {
    List<List<AttributedZone>> zones = new ArrayList<>();
    for (int place = 0; place < views.size(); place++) {
      zones.add(zones(place));
    }
    List<List<AttributedZone>> answered = Hearsay.ask(words, zones);
    List<AttributedMessage> attributed = new ArrayList<>();
    for (int place = 0; place < views.size(); place++) {
      attributed.add(attributed(place, answered.get(place)));
    }
    return List.copyOf(attributed);
  }

  private List<AttributedZone> zones(int place) {
    Authorship sender = SenderGuess.of(views.get(place), names.get(place));
    return new ZoneAttribution(place, views, aligner, ancestry, checker, names.get(place), sender)
        .zones();
  }

  private AttributedMessage attributed(int place, List<AttributedZone> zones) {
    MessageView view = views.get(place);
    Optional<Author> sender =
        zones.get(0).zone().depth() == 0 ? zones.get(0).authorship().author() : view.sender();
    return new AttributedMessage(
        view.message(), sender, view.zoned().parent(), zones, names.get(place).participants());
  }
}
