package org.colloquy.report.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.colloquy.MessageAnalysis;
import org.colloquy.position.Position;
import org.colloquy.position.Stance;
import org.colloquy.quote.Author;
import org.colloquy.text.Lines;

/** Holds the annotation of one message against its analysis. */
final class MessageScorer {

  /** The unit of scoring: a stance in a run of new text counts once. */
  private record Place(int run, Stance stance) {}

  private final GoldMessage gold;
  private final Optional<Author> writer;
  private final Map<Place, List<GoldPosition>> wanted = new LinkedHashMap<>();
  private final Map<Place, List<Position>> found = new LinkedHashMap<>();
  private final Map<Place, GoldPosition> wantedTrailers = new LinkedHashMap<>();
  private final Map<Place, Position> foundTrailers = new LinkedHashMap<>();
  private final Set<Place> optional = new HashSet<>();
  private final List<Finding> findings = new ArrayList<>();

  private MessageScorer(GoldMessage gold, Optional<Author> writer) {
    this.gold = gold;
    this.writer = writer;
  }

  /**
   * Scores a message.
   *
   * @param analysis empty where the message was not analysed: all is missed then
   */
  static List<Finding> score(GoldMessage gold, Optional<MessageAnalysis> analysis) {
    MessageScorer scorer =
        new MessageScorer(gold, analysis.flatMap(each -> each.attributed().sender()));
    gold.positions().forEach(scorer::want);
    analysis.ifPresent(scorer::find);
    scorer.compareStances();
    scorer.compareTrailers();
    return scorer.findings;
  }

  private void want(GoldPosition position) {
    Place place = new Place(position.run(), position.stance());
    if (position.isTrailer()) {
      wantedTrailers.putIfAbsent(place, position);
    } else if (position.optional()) {
      optional.add(place);
    } else {
      wanted.computeIfAbsent(place, unseen -> new ArrayList<>()).add(position);
    }
  }

  private void find(MessageAnalysis analysis) {
    Runs runs = Runs.of(Lines.of(analysis.message().body()));
    for (Position position : analysis.positions()) {
      if (position.evidence().depth() == 0) {
        find(position, runs.at(position.evidence().lines().first()));
      }
    }
  }

  private void find(Position position, int run) {
    Place place = new Place(run, position.stance());
    if (position.trailer() || TrailerText.begins(position.evidence().text())) {
      foundTrailers.putIfAbsent(place, position);
    } else {
      found.computeIfAbsent(place, unseen -> new ArrayList<>()).add(position);
    }
  }

  private void compareStances() {
    found.forEach(this::judge);
    wanted.forEach(
        (place, positions) -> {
          if (!found.containsKey(place) && !foundTrailers.containsKey(place)) {
            findings.add(missed(Label.of(place.stance()), positions.get(0)));
          }
        });
  }

  private void judge(Place place, List<Position> positions) {
    Position surest = surest(positions);
    Label label = Label.of(place.stance());
    if (wanted.containsKey(place)) {
      GoldPosition first = wanted.get(place).get(0);
      findings.add(told(Verdict.RIGHT, label, surest, TraitChecks.of(first, positions, writer)));
    } else if (!optional.contains(place) && !wantedTrailers.containsKey(place)) {
      findings.add(told(Verdict.EXTRA, label, surest, Map.of()));
    }
  }

  private static Position surest(List<Position> positions) {
    return positions.stream().max(Comparator.comparingDouble(Position::confidence)).orElseThrow();
  }

  private void compareTrailers() {
    Set<Place> places = new LinkedHashSet<>(foundTrailers.keySet());
    places.addAll(wantedTrailers.keySet());
    for (Place place : places) {
      Position told = foundTrailers.get(place);
      GoldPosition annotated = wantedTrailers.get(place);
      if (told != null) {
        Verdict verdict = annotated == null ? Verdict.EXTRA : Verdict.RIGHT;
        findings.add(told(verdict, Label.TRAILER, told, Map.of()));
      } else if (annotated != null) {
        findings.add(missed(Label.TRAILER, annotated));
      }
    }
  }

  private Finding missed(Label label, GoldPosition position) {
    return new Finding(
        Verdict.MISSED,
        label,
        gold.list(),
        gold.id(),
        position.lines().first(),
        position.text(),
        OptionalDouble.empty(),
        Map.of());
  }

  private Finding told(
      Verdict verdict, Label label, Position position, Map<Trait, Boolean> traits) {
    return new Finding(
        verdict,
        label,
        gold.list(),
        gold.id(),
        position.evidence().lines().first(),
        position.evidence().text(),
        OptionalDouble.of(Math.round(position.confidence() * 1000) / 1000.0),
        traits);
  }
}
