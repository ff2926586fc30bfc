package org.colloquy.report.table;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.colloquy.MessageAnalysis;
import org.colloquy.person.Person;
import org.colloquy.position.Mode;
import org.colloquy.position.Position;
import org.colloquy.position.Stance;

/** Adds up what one person did. */
final class PersonTally {
  private final Person person;
  private final Map<Stance, Long> direct = new EnumMap<>(Stance.class);
  private Optional<Instant> first = Optional.empty();
  private Optional<Instant> last = Optional.empty();
  private long messages;
  private long threads;
  private long started;
  private long newWords;
  private long indirect;

  PersonTally(Person person) {
    this.person = person;
  }

  void addSent(MessageAnalysis message) {
    messages++;
    newWords += Words.written(message);
    message.sent().ifPresent(this::addDate);
  }

  private void addDate(Instant date) {
    first = Optional.of(first.filter(known -> known.isBefore(date)).orElse(date));
    last = Optional.of(last.filter(known -> known.isAfter(date)).orElse(date));
  }

  void addThread() {
    threads++;
  }

  void addStarted() {
    started++;
  }

  void addPosition(Position position) {
    if (position.mode() == Mode.DIRECT) {
      direct.merge(position.stance(), 1L, Long::sum);
    } else {
      indirect++;
    }
  }

  Person person() {
    return person;
  }

  long messages() {
    return messages;
  }

  long threads() {
    return threads;
  }

  long started() {
    return started;
  }

  long newWords() {
    return newWords;
  }

  long indirect() {
    return indirect;
  }

  long direct(Stance stance) {
    return direct.getOrDefault(stance, 0L);
  }

  Optional<Instant> first() {
    return first;
  }

  Optional<Instant> last() {
    return last;
  }
}
