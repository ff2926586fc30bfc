package org.colloquy.position;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.colloquy.position.Cue.Flag;
import org.colloquy.quote.Author;
import org.colloquy.text.Span;
import org.jspecify.annotations.Nullable;

/** Turns the cues of one passage into positions, and keeps the surest of each kind. */
final class Candidates {
  /** A later sentence must be surer by this much: what is meant is mostly said first. */
  private static final double MARGIN = 0.2;

  /** An agreement as sure as this takes in what follows in its sentence. */
  private static final double SURE = 0.8;

  /** A vote leaves little doubt. */
  private static final double VOTE = 0.96;

  private static final Set<String> CONTRAST = WordSets.get("contrast");

  /**
   * A cue in a sentence of the passage.
   *
   * @param index index of the sentence
   * @param clauses its words
   * @param found the cue and where it stands
   */
  record Hit(int index, Clauses clauses, CueFinder.Found found) {

    Cue cue() {
      return found.cue();
    }

    Span span() {
      int last = found.match().end() - 1;
      return new Span(clauses.word(found.match().first()).begin(), clauses.word(last).end());
    }
  }

  private final Passage passage;
  private final String detector;
  private final double least;
  private final Acquaintances acquaintances;
  private final Map<String, Position> best = new LinkedHashMap<>();
  private @Nullable Hit agreement;

  Candidates(Passage passage, Acquaintances acquaintances, double least, String detector) {
    this.passage = passage;
    this.acquaintances = acquaintances;
    this.least = least;
    this.detector = detector;
  }

  /** Reads a cue and, where it shows a position, keeps that. */
  void add(Hit hit, Structure structure) {
    Cue cue = hit.cue();
    Sentence sentence = passage.sentences().get(hit.index());
    if (cue.stance().isEmpty() || Vote.of(sentence.text()).isPresent()) {
      return;
    }
    Structure.Reading reading =
        cue.has(Flag.PLAIN) ? PLAIN : structure.read(sentence.text(), hit.span());
    if ((reading.question() && !cue.has(Flag.ASKED)) || !reading.asserted()) {
      return;
    }
    stance(cue, reading.negated())
        .filter(stance -> !isInsideAgreement(hit, stance))
        .ifPresent(stance -> add(hit, stance, structure));
  }

  private static final Structure.Reading PLAIN =
      new Structure.Reading(false, false, false, Optional.empty(), true);

  /**
   * Whether an objection is part of what is agreed with: "Agreed, it is not ready." A contrast
   * between the two makes it one of its own: "Agreed, but it is not ready."
   */
  private boolean isInsideAgreement(Hit hit, Stance stance) {
    int first = hit.found().match().first();
    if (stance == Stance.AGREE && hit.cue().confidence() >= SURE) {
      agreement = hit;
    }
    if (stance != Stance.OBJECT || agreement == null || agreement.index() != hit.index()) {
      return false;
    }
    for (int at = agreement.found().match().end(); at < first; at++) {
      if (CONTRAST.contains(hit.clauses().norm(at))) {
        return false;
      }
    }
    return agreement.found().match().first() < first;
  }

  /** Which cues count in a sentence: some only below a quote, or at the head of an answer. */
  Predicate<Cue> countingAt(int index) {
    boolean reply = passage.isReply();
    boolean head = reply && isHead(index);
    return cue -> cue.has(Flag.FIRST) ? head : reply || !cue.has(Flag.REPLY);
  }

  /** The first sentence, or the second after a very short one ("Hi Ada!"). */
  private boolean isHead(int index) {
    return index == 0 || (index == 1 && passage.sentences().get(0).text().length() <= 20);
  }

  private static Optional<Stance> stance(Cue cue, boolean negated) {
    Stance stance = cue.stance().orElseThrow();
    if (!negated || cue.has(Flag.FIRM)) {
      return Optional.of(stance);
    }
    if (!cue.has(Flag.FLIP)) {
      return Optional.empty();
    }
    return Optional.of(stance == Stance.AGREE ? Stance.OBJECT : Stance.AGREE);
  }

  private void add(Hit hit, Stance stance, Structure structure) {
    OptionalInt who = hit.found().match().who();
    boolean slotFits =
        hit.cue().has(Flag.HOLDER)
            ? who.isPresent() && hit.clauses().isPerson(who.getAsInt())
            : stance != Stance.DEFER || who.isEmpty() || hit.clauses().isPeople(who.getAsInt());
    if (!slotFits) {
      return;
    }
    Manner manner =
        new MannerReader(passage, structure, acquaintances)
            .read(hit.index(), hit.clauses(), stance, Optional.of(hit.found()));
    keep(position(hit.index(), stance, manner, hit.cue().confidence()));
  }

  /** Keeps the votes of the passage, which are surer than any cue. */
  void addVotes(Structure structure) {
    MannerReader reader = new MannerReader(passage, structure, acquaintances);
    for (VoteReader.Ballot ballot : VoteReader.read(passage)) {
      Clauses clauses = Clauses.of(passage.sentences().get(ballot.index()).text());
      Manner manner = reader.read(ballot.index(), clauses, ballot.stance(), Optional.empty());
      keep(position(ballot.index(), ballot.stance(), manner, VOTE));
    }
  }

  private Position position(int index, Stance stance, Manner manner, double confidence) {
    return new Position(
        stance,
        manner.mode(),
        manner.holder(),
        manner.target(),
        manner.deferTo(),
        manner.conditional(),
        manner.partial(),
        false,
        passage.evidence(passage.sentences().get(index)),
        confidence,
        detector);
  }

  /** Keeps one position for each stance, holder and, where it defers, addressee. */
  private void keep(Position position) {
    String key =
        position.stance()
            + "\n"
            + position.holder().name()
            + "\n"
            + position.deferTo().map(Author::name).orElse("");
    Position before = best.get(key);
    if (position.confidence() < least) {
      return;
    }
    if (before == null || before.confidence() + MARGIN < position.confidence()) {
      best.put(key, position);
    }
  }

  /** The position that was kept of each kind. */
  List<Position> best() {
    return List.copyOf(best.values());
  }
}
