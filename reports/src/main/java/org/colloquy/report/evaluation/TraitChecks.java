package org.colloquy.report.evaluation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.position.Mode;
import org.colloquy.position.Position;
import org.colloquy.quote.Author;

/** Whether what is said of a position is right, where several at one place may say it. */
final class TraitChecks {
  private final GoldPosition gold;
  private final List<Position> found;
  private final Optional<Author> writer;
  private final Map<Trait, Boolean> checks = new EnumMap<>(Trait.class);

  private TraitChecks(GoldPosition gold, List<Position> found, Optional<Author> writer) {
    this.gold = gold;
    this.found = found;
    this.writer = writer;
  }

  /**
   * Checks what was annotated.
   *
   * @param found the positions of the same label in the same run
   * @param writer the sender of the message
   */
  static Map<Trait, Boolean> of(GoldPosition gold, List<Position> found, Optional<Author> writer) {
    TraitChecks checks = new TraitChecks(gold, found, writer);
    checks.modes();
    checks.names();
    return checks.checks;
  }

  private void modes() {
    boolean conditional =
        found.stream().anyMatch(p -> p.conditional() || p.mode() == Mode.CONDITIONAL);
    boolean reported = found.stream().anyMatch(p -> p.mode() == Mode.REPORTED);
    boolean rightly = flag(Trait.CONDITIONAL, gold.conditional(), conditional);
    rightly &= flag(Trait.REPORTED, gold.reported(), reported);
    if (gold.conditional().isPresent() && gold.reported().isPresent()) {
      checks.put(Trait.MODE, rightly);
    }
  }

  /** Where annotators differ no is wanted: one of them saw no reason for a yes. */
  private boolean flag(Trait trait, Optional<Boolean> annotated, boolean said) {
    boolean wanted = annotated.orElse(false);
    if (wanted || said) {
      checks.put(trait, wanted == said);
    }
    return wanted == said;
  }

  private void names() {
    checks.put(Trait.HOLDER, found.stream().anyMatch(this::isHeldRightly));
    gold.target()
        .ifPresent(name -> checks.put(Trait.TARGET, isNamed(name, p -> p.target().author())));
    gold.deferTo()
        .filter(TraitChecks::isName)
        .filter(name -> Label.of(gold.stance()) == Label.DEFER)
        .ifPresent(name -> checks.put(Trait.DEFER_TO, isNamed(name, Position::deferTo)));
  }

  private boolean isHeldRightly(Position position) {
    return gold.holder()
        .map(name -> NameWords.shared(position.holder().name(), name))
        .orElseGet(
            () ->
                position.mode() != Mode.REPORTED
                    && writer.map(position.holder()::isSameAs).orElse(false));
  }

  private interface Who {
    Optional<Author> of(Position position);
  }

  private boolean isNamed(String name, Who who) {
    return found.stream()
        .flatMap(position -> who.of(position).stream())
        .anyMatch(author -> NameWords.shared(author.name(), name));
  }

  /** Whether it names somebody, rather than a role such as "the maintainers". */
  private static boolean isName(String text) {
    return text.chars().anyMatch(c -> 'A' <= c && c <= 'Z');
  }
}
