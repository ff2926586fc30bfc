package org.colloquy.position;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A pattern over the words of a sentence: a row of elements, each one word from a set, some of them
 * optional. It is matched by stepping a set of states (one bit an element) over the words, so that
 * no pattern and no sentence can make it slow: at most {@link #MOST} words are looked at from one
 * beginning.
 */
final class Phrase {
  /** Words that turn the sense of a phrase: no gap may hide one. */
  private static final Set<String> DENIALS = WordSets.get("denials");

  /** Most elements a phrase may have. */
  static final int MOST = 40;

  /** What an element matches. */
  enum Kind {
    /** One of a set of words. */
    WORD,
    /** Any word, no mark and no denial. */
    ANY,
    /** A name, a role or a pronoun: the slot of the phrase. */
    WHO,
    /** Matches before the first word of a sentence; interjections may precede. */
    START,
    /** Matches before the first word of a clause. */
    CLAUSE,
    /** Matches where nothing but marks follows. */
    END,
    /** Matches where a mark or nothing follows. */
    CLAUSE_END
  }

  /** One element. */
  record Element(Kind kind, Set<String> words, boolean optional) {

    Element {
      words = Set.copyOf(words);
    }

    boolean isWidthless() {
      return switch (kind) {
        case START, CLAUSE, END, CLAUSE_END -> true;
        case WORD, ANY, WHO -> false;
      };
    }
  }

  /**
   * Where a phrase stands: words {@code [first, end)}, and the word that fills its slot.
   *
   * @param first index of the first word
   * @param end index after the last word
   * @param who index of the word in the slot, where the phrase has one
   */
  record Match(int first, int end, OptionalInt who) {}

  private final List<Element> elements;

  /** The traces of the words of each element that cannot be left out. */
  private final long[] needed;

  /** The states of elements that can be passed without a word. */
  private final long passable;

  Phrase(List<Element> elements) {
    if (elements.isEmpty() || elements.size() > MOST) {
      throw new IllegalArgumentException(
          "a phrase must have 1 to " + MOST + " elements, not " + elements.size());
    }
    this.elements = List.copyOf(elements);
    long passes = 0;
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i).optional() || elements.get(i).isWidthless()) {
        passes |= 1L << i;
      }
    }
    passable = passes;
    needed =
        elements.stream()
            .filter(e -> e.kind() == Kind.WORD && !e.optional())
            .mapToLong(e -> e.words().stream().mapToLong(Phrase::trace).reduce(0, (a, b) -> a | b))
            .toArray();
  }

  /** One bit of 64 for a word. */
  static long trace(String word) {
    return 1L << ((word.hashCode() * 0x9E3779B9) >>> 26);
  }

  /**
   * Whether a sentence may hold all words that the phrase cannot do without; false is certain.
   *
   * @param words the traces of its words
   */
  boolean mayStandIn(long words) {
    for (long need : needed) {
      if ((words & need) == 0) {
        return false;
      }
    }
    return true;
  }

  List<Element> elements() {
    return elements;
  }

  /** The longest match that begins at a word, or null. */
  @org.jspecify.annotations.Nullable
  Match matchAt(Clauses sentence, int first) {
    long done = 1L << elements.size();
    long states = closure(1L, sentence, first);
    int end = -1;
    for (int at = first; states != 0; at++) {
      if ((states & done) != 0) {
        end = at;
      }
      if (at == sentence.size()) {
        break;
      }
      states = closure(step(states, sentence, at), sentence, at + 1);
    }
    return end <= first ? null : new Match(first, end, slot(sentence, first, end));
  }

  private long step(long states, Clauses sentence, int at) {
    long next = 0;
    for (long left = states; left != 0; left &= left - 1) {
      int i = Long.numberOfTrailingZeros(left);
      if (i < elements.size() && accepts(elements.get(i), sentence, at)) {
        next |= 1L << (i + 1);
      }
    }
    return next;
  }

  private static boolean accepts(Element element, Clauses sentence, int at) {
    return switch (element.kind()) {
      case WORD -> element.words().contains(sentence.word(at).norm());
      case ANY -> !sentence.word(at).isMark() && !DENIALS.contains(sentence.norm(at));
      case WHO -> sentence.isWho(at);
      case START, CLAUSE, END, CLAUSE_END -> false;
    };
  }

  private long closure(long states, Clauses sentence, int at) {
    long closed = states;
    for (long left = closed & passable; left != 0; left &= left - 1) {
      int i = Long.numberOfTrailingZeros(left);
      long next = 1L << (i + 1);
      if ((closed & next) == 0 && passes(elements.get(i), sentence, at)) {
        closed |= next;
        left |= next & passable;
      }
    }
    return closed;
  }

  private static boolean passes(Element element, Clauses sentence, int at) {
    return element.optional()
        || switch (element.kind()) {
          case START -> sentence.isStart(at);
          case CLAUSE -> sentence.isClauseStart(at);
          case END -> sentence.isEnd(at);
          case CLAUSE_END -> sentence.isClauseEnd(at);
          case WORD, ANY, WHO -> false;
        };
  }

  /** The word in the slot: the first name or role that the slot could have taken. */
  private OptionalInt slot(Clauses sentence, int first, int end) {
    int index = slotElement();
    if (index < 0) {
      return OptionalInt.empty();
    }
    for (int at = first; at < end; at++) {
      if (sentence.isWho(at) && reaches(index, sentence, first, at)) {
        return OptionalInt.of(at);
      }
    }
    return OptionalInt.empty();
  }

  private int slotElement() {
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i).kind() == Kind.WHO) {
        return i;
      }
    }
    return -1;
  }

  private boolean reaches(int element, Clauses sentence, int first, int target) {
    long states = closure(1L, sentence, first);
    for (int at = first; at < target && states != 0; at++) {
      states = closure(step(states, sentence, at), sentence, at + 1);
    }
    return (states & (1L << element)) != 0;
  }
}
