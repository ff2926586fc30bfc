package org.colloquy.position;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.quote.AttributedZone;
import org.colloquy.quote.Author;
import org.colloquy.text.Span;
import org.colloquy.zone.ZoneKind;

/**
 * Finds what is answered: the statements whose words a quote repeats. Runs of four words of every
 * turn that holds a statement are kept as hashes, together with the message they stand in; lines of
 * fewer words count as a whole. Words that are known from a quote only are kept without a message.
 */
final class PassageIndex {
  /** Places looked at for one run of words; more of them would say nothing. */
  private static final int MOST_PLACES = 32;

  /**
   * A quote of a passage with more statements, none of them quoted, does not say which it means.
   */
  private static final int MOST_STATEMENTS = 8;

  /** Of more statements that are quoted, these last ones are answered. */
  private static final int MOST_QUOTED = 16;

  private static final int NO_MESSAGE = -1;

  private final LedgerThread thread;
  private final QuotedWords words = new QuotedWords();
  private final List<Turn> turns = new ArrayList<>();

  /** The places of the messages whose words are kept, by one more; 0 is for words only quoted. */
  private final BitSet kept = new BitSet();

  private int[] turnOf = new int[64];
  private int[] begins = new int[64];
  private int[] ends = new int[64];

  /** Hash of a run in the upper half, its number in the lower; sorted before it is searched. */
  private long[] keys = new long[64];

  private int size;

  PassageIndex(LedgerThread thread) {
    this.thread = thread;
    for (LedgerMessage message : thread.messages()) {
      for (Turn turn : message.turns()) {
        if (!turn.statements().isEmpty()) {
          add(turn);
        }
      }
    }
    Arrays.sort(keys, 0, size);
  }

  private void add(Turn turn) {
    int scope = turn.depth() == 0 ? turn.message().place() : NO_MESSAGE;
    int number = turns.size();
    turns.add(turn);
    kept.set(scope + 1);
    for (int i = turn.first(); i < turn.end(); i++) {
      if (isProse(turn.message().zone(i))) {
        words.read(turn.message().lines(), turn.message().zone(i).zone());
        words.runs((hash, begin, end) -> add(mix(hash, scope), number, begin, end));
      }
    }
  }

  private void add(int hash, int turn, int begin, int end) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size * 2);
      turnOf = Arrays.copyOf(turnOf, size * 2);
      begins = Arrays.copyOf(begins, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    keys[size] = ((long) hash << 32) | size;
    turnOf[size] = turn;
    begins[size] = begin;
    ends[size] = end;
    size++;
  }

  private static boolean isProse(AttributedZone zone) {
    ZoneKind kind = zone.zone().kind();
    return kind == ZoneKind.TEXT || kind == ZoneKind.TRAILER || kind == ZoneKind.HEADING;
  }

  private static int mix(int hash, int scope) {
    return (hash ^ scope * 0x9e3779b9) * 0x85ebca6b;
  }

  /** What a turn answers: what it quotes, else what its parent says. */
  Answers answers(Turn turn) {
    LedgerMessage message = turn.message();
    if (turn.answered().isPresent()) {
      return quoted(message, turn.answered().get());
    }
    // a later version of a patch stands under the earlier one, and answers nobody in particular
    boolean replies = turn.depth() == 0 && message.posting().isEmpty();
    return replies ? ofParent(message) : Answers.at(Optional.empty());
  }

  /** The statements of the message that is answered, where the answer quotes nothing. */
  private static Answers ofParent(LedgerMessage message) {
    Optional<String> spot = message.mail().parent().map(id -> "parent " + id.value());
    List<Statement> said =
        message.parent().map(LedgerMessage::own).orElse(List.of()).stream()
            .limit(MOST_STATEMENTS + 1L)
            .toList();
    return said.isEmpty() || said.size() > MOST_STATEMENTS
        ? Answers.at(spot)
        : new Answers(said, AnswerLink.PARENT, spot);
  }

  private Answers quoted(LedgerMessage message, Turn.Answered answered) {
    Set<Statement> quoted = new LinkedHashSet<>();
    Set<Turn> near = new LinkedHashSet<>();
    for (int i = answered.first(); i < answered.end(); i++) {
      AttributedZone zone = message.zone(i);
      int scope = scope(zone);
      if (kept.get(scope + 1) && isProse(zone)) {
        words.read(message.lines(), zone.zone());
        words.runs((hash, begin, end) -> look(mix(hash, scope), zone, scope, quoted, near));
      }
    }
    Optional<String> spot = spot(message, answered);
    if (!quoted.isEmpty()) {
      List<Statement> all = List.copyOf(quoted);
      List<Statement> last = all.subList(Math.max(0, all.size() - MOST_QUOTED), all.size());
      return new Answers(last, AnswerLink.QUOTED_WORDS, spot);
    }
    List<Statement> all =
        near.stream()
            .flatMap(turn -> turn.statements().stream().limit(MOST_STATEMENTS + 1L))
            .filter(statement -> statement.entered)
            .limit(MOST_STATEMENTS + 1L)
            .toList();
    return all.isEmpty() || all.size() > MOST_STATEMENTS
        ? Answers.at(spot)
        : new Answers(all, AnswerLink.QUOTED_PASSAGE, spot);
  }

  private int scope(AttributedZone zone) {
    return zone.authorship()
        .origin()
        .flatMap(thread::find)
        .map(LedgerMessage::place)
        .orElse(NO_MESSAGE);
  }

  private void look(
      int hash, AttributedZone zone, int scope, Set<Statement> quoted, Set<Turn> near) {
    long first = (long) hash << 32;
    int at = Arrays.binarySearch(keys, 0, size, first);
    at = at < 0 ? -at - 1 : at;
    for (int end = Math.min(size, at + MOST_PLACES); at < end && keys[at] >> 32 == hash; at++) {
      int run = (int) keys[at];
      Turn turn = turns.get(turnOf[run]);
      if (isOf(turn, zone, scope)) {
        near.add(turn);
        overlapping(turn, new Span(begins[run], ends[run]), quoted);
      }
    }
  }

  /** Whether the zone can quote the turn: the same message, or by the same writer. */
  private static boolean isOf(Turn turn, AttributedZone zone, int scope) {
    if (scope != NO_MESSAGE) {
      return turn.depth() == 0 && turn.message().place() == scope;
    }
    Optional<Author> writer = zone.authorship().author();
    return turn.depth() > 0 && Turn.isSame(turn.writer(), writer);
  }

  private static void overlapping(Turn turn, Span run, Set<Statement> quoted) {
    List<Statement> statements = turn.statements();
    int low = 0;
    int high = statements.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (statements.get(middle).span().begin() < run.end()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    // evidence of one turn rarely overlaps: those right before are enough
    for (int i = low - 1; i >= Math.max(0, low - 3); i--) {
      Statement statement = statements.get(i);
      if (statement.entered && statement.span().overlaps(run)) {
        quoted.add(statement);
      }
    }
  }

  /** The place that is answered: the last words of the quoted zones, and where they stand. */
  private Optional<String> spot(LedgerMessage message, Turn.Answered answered) {
    for (int i = answered.end() - 1; i >= answered.first(); i--) {
      words.read(message.lines(), message.zone(i).zone());
      if (words.size() > 0) {
        return Optional.of(scope(message.zone(i)) + " " + words.tail());
      }
    }
    return Optional.empty();
  }
}
