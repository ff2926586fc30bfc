package org.colloquy.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.text.Lines;
import org.colloquy.zone.Zone;

/**
 * Asks the other messages of a thread about a quote whose writer nothing tells: the same words may
 * stand there under an attribution line. So the writer of a lost message is found as long as one
 * reply names them.
 */
final class Hearsay {
  /** Runs of words that must be the same before another quote is believed. */
  private static final int ENOUGH = 4;

  private final List<Author> authors = new ArrayList<>();
  private final Map<Object, Integer> numbers = new HashMap<>();
  private final QuoteIndex index = QuoteIndex.empty();
  private final Words words = new Words();

  private Hearsay() {}

  /** The zones of all messages of the thread, as many writers filled in as other quotes tell. */
  static List<List<AttributedZone>> ask(
      List<MessageView> views, List<List<AttributedZone>> messages) {
    if (views.size() < 2 || messages.stream().noneMatch(Hearsay::isOpen)) {
      return messages;
    }
    Hearsay hearsay = new Hearsay();
    for (int place = 0; place < views.size(); place++) {
      hearsay.learn(views.get(place).lines(), messages.get(place));
    }
    Ballot ballot = new Ballot(hearsay.authors.size());
    List<List<AttributedZone>> answered = new ArrayList<>();
    for (int place = 0; place < views.size(); place++) {
      answered.add(hearsay.answer(views.get(place).lines(), messages.get(place), ballot));
    }
    return answered;
  }

  private static boolean isOpen(List<AttributedZone> zones) {
    return zones.stream().anyMatch(Hearsay::isOpen);
  }

  private static boolean isOpen(AttributedZone zone) {
    List<Witness> evidence = zone.authorship().evidence();
    return zone.zone().depth() > 0
        && (evidence.isEmpty() || evidence.equals(List.of(Witness.ADDRESSEE)));
  }

  private void learn(Lines lines, List<AttributedZone> zones) {
    for (AttributedZone zone : zones) {
      if (zone.zone().depth() > 0
          && zone.authorship().evidence().contains(Witness.ATTRIBUTION_LINE)) {
        int author = number(zone.authorship().author().orElseThrow());
        read(lines, zone.zone());
        for (int word = 0; word + QuoteIndex.WIDTH <= words.size(); word++) {
          index.add(words.shingle(word, QuoteIndex.WIDTH), author, word);
        }
      }
    }
  }

  private int number(Author author) {
    Object key = author.person().<Object>map(p -> p.id()).orElse(author.mailbox());
    Integer known = numbers.putIfAbsent(key, authors.size());
    if (known == null) {
      authors.add(author);
      return authors.size() - 1;
    }
    return known;
  }

  private void read(Lines lines, Zone zone) {
    words.clear();
    words.add(lines, zone);
  }

  private List<AttributedZone> answer(Lines lines, List<AttributedZone> zones, Ballot ballot) {
    if (!isOpen(zones)) {
      return zones;
    }
    List<AttributedZone> answered = new ArrayList<>();
    for (AttributedZone zone : zones) {
      if (isOpen(zone)) {
        read(lines, zone.zone());
        answered.add(new AttributedZone(zone.zone(), told(ballot).orElse(zone.authorship())));
      } else {
        answered.add(zone);
      }
    }
    return List.copyOf(answered);
  }

  /** The writer whose quotes elsewhere hold at least half of the words that were read. */
  private Optional<Authorship> told(Ballot ballot) {
    ballot.clear();
    int runs = Math.max(0, words.size() - QuoteIndex.WIDTH + 1);
    for (int word = 0; word < runs; word++) {
      int entry = index.find(words.shingle(word, QuoteIndex.WIDTH));
      for (; entry != 0; entry = index.next(entry)) {
        ballot.cast(index.message(entry), 1);
      }
    }
    int best = -1;
    for (int i = 0; i < ballot.count(); i++) {
      int candidate = ballot.candidate(i);
      best = best < 0 || ballot.votes(candidate) > ballot.votes(best) ? candidate : best;
    }
    return best >= 0 && ballot.votes(best) >= Math.max(ENOUGH, runs / 2)
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
