package org.colloquy.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.zone.Zone;

/**
 * Asks the other messages of a thread about a quote whose writer nothing tells: the same words may
 * stand there under an attribution line. So the writer of a lost message is found as long as one
 * reply names them.
 */
final class Hearsay {
  /** Runs of words that must be the same before another quote is believed. */
  private static final int ENOUGH = 4;

  private final ThreadWords words;
  private final QuoteIndex index;
  private final List<Author> authors = new ArrayList<>();
  private final Map<Object, Integer> numbers = new HashMap<>();

  private Hearsay(ThreadWords words) {
    this.words = words;
    index = words.emptyIndex();
  }

  /** The zones of all messages of the thread, as many writers filled in as other quotes tell. */
  static List<List<AttributedZone>> ask(ThreadWords words, List<List<AttributedZone>> messages) {
    if (!asks(words, messages)) {
      return messages;
    }
    Hearsay hearsay = new Hearsay(words);
    for (int place = 0; place < messages.size(); place++) {
      hearsay.learn(place, messages.get(place));
    }
    Ballot ballot = new Ballot(hearsay.authors.size());
    List<List<AttributedZone>> answered = new ArrayList<>();
    for (int place = 0; place < messages.size(); place++) {
      answered.add(hearsay.answer(place, messages.get(place), ballot));
    }
    return answered;
  }

  /** Whether there is a quote without a writer that others could know. */
  private static boolean asks(ThreadWords words, List<List<AttributedZone>> messages) {
    for (int place = 0; place < messages.size(); place++) {
      for (AttributedZone zone : messages.get(place)) {
        if (isOpen(zone) && words.quoted(place, zone.zone().lines()).runs() >= ENOUGH) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isOpen(AttributedZone zone) {
    return zone.zone().depth() > 0 && isOpen(zone.authorship().evidence());
  }

  private static boolean isOpen(List<Witness> evidence) {
    return evidence.isEmpty() || (evidence.size() == 1 && evidence.get(0) == Witness.ADDRESSEE);
  }

  private void learn(int place, List<AttributedZone> zones) {
    for (AttributedZone zone : zones) {
      if (zone.zone().depth() > 0
          && zone.authorship().evidence().contains(Witness.ATTRIBUTION_LINE)) {
        int author = number(zone.authorship().author().orElseThrow());
        index.add(words.quoted(place, zone.zone().lines()), author);
      }
    }
  }

  private int number(Author author) {
    Integer known = numbers.putIfAbsent(author.key(), authors.size());
    if (known == null) {
      authors.add(author);
      return authors.size() - 1;
    }
    return known;
  }

  private List<AttributedZone> answer(int place, List<AttributedZone> zones, Ballot ballot) {
    List<AttributedZone> answered = new ArrayList<>(zones);
    for (int i = 0; i < zones.size(); i++) {
      Zone zone = zones.get(i).zone();
      if (isOpen(zones.get(i))) {
        Optional<Authorship> told = told(words.quoted(place, zone.lines()), ballot);
        answered.set(i, new AttributedZone(zone, told.orElse(zones.get(i).authorship())));
      }
    }
    return List.copyOf(answered);
  }

  /** The writer whose quotes elsewhere hold at least half of the words. */
  private Optional<Authorship> told(Passage passage, Ballot ballot) {
    ballot.clear();
    for (int word = passage.begin(); word < passage.endOfRuns(); word++) {
      int entry = index.find(word);
      for (; entry != 0; entry = index.next(entry)) {
        ballot.cast(index.holder(entry), 1);
      }
    }
    int best = -1;
    for (int i = 0; i < ballot.count(); i++) {
      int candidate = ballot.candidate(i);
      best = best < 0 || ballot.votes(candidate) > ballot.votes(best) ? candidate : best;
    }
    return best >= 0 && ballot.votes(best) >= Math.max(ENOUGH, passage.runs() / 2)
        ? Optional.of(
            new Authorship(
                Optional.of(authors.get(best)),
                Optional.empty(),
                List.of(Witness.OTHER_QUOTE),
                Grounds.OTHER_QUOTE.confidence(),
                false))
        : Optional.empty();
  }
}
