package org.colloquy.thread;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.colloquy.message.Envelope;

/**
 * Chooses the parent of a message that names none, among the messages of its subject and those that
 * hold the words it quotes: each is weighed by {@link Likelihood}.
 */
final class BodyChoice {
  /** Messages that hold quoted words and are weighed, whatever their subject. */
  private static final int MOST_HOLDERS = 6;

  /** Clocks go wrong: a parent may bear a date so many seconds later. */
  static final long SKEW = Duration.ofDays(3).toSeconds();

  private final Forest forest;
  private final Subjects subjects;
  private final ClueTable table;
  private final WordVotes votes;
  private final boolean marksAreUsual;
  private int reach;

  /**
   * The likeliest parent of a message.
   *
   * @param related chance that the message answers any of those weighed
   */
  record Choice(int message, int parent, ParentBy by, ParentEvidence evidence, double related) {
    /** Links that are right less often than this are not made. */
    private static final double LEAST = 0.6;

    boolean isSure() {
      return evidence.confidence() >= LEAST;
    }

    boolean isRelated() {
      return related >= LEAST;
    }
  }

  BodyChoice(Forest forest, Subjects subjects, ClueTable table) {
    this(forest, subjects, table, marksAreUsual(forest, subjects, table));
  }

  /**
   * Prepares the choosing.
   *
   * @param marksAreUsual whether the subjects of replies bear a mark in this archive
   */
  BodyChoice(Forest forest, Subjects subjects, ClueTable table, boolean marksAreUsual) {
    this.forest = forest;
    this.subjects = subjects;
    this.table = table;
    this.marksAreUsual = marksAreUsual;
    votes = new WordVotes(table, forest.messageCount());
  }

  /** Some archives cut "Re:" off; what quotes shows whether this one does. */
  private static boolean marksAreUsual(Forest forest, Subjects subjects, ClueTable table) {
    int quoting = 0;
    int marked = 0;
    for (int message = 0; message < forest.messageCount(); message++) {
      if (table.answer(message).quoted.length > 0) {
        quoting++;
        marked += subjects.isReply(message) ? 1 : 0;
      }
    }
    return 2 * marked >= quoting;
  }

  boolean isRead(int message) {
    return table.answer(message) != AnswerClues.UNREAD;
  }

  /**
   * The likeliest parent.
   *
   * @param ofSubject the messages of its subject, the latest being the last but for the first one
   */
  Optional<Choice> choose(int message, int[] ofSubject) {
    AnswerClues answer = table.answer(message);
    votes.count(message, answer.quoted, reach(message));
    int[] candidates =
        IntStream.concat(Arrays.stream(votes.best(MOST_HOLDERS)), Arrays.stream(ofSubject))
            .distinct()
            .toArray();
    return candidates.length == 0 ? Optional.empty() : Optional.of(best(message, candidates));
  }

  /** The first message that is too late to be the parent; messages are asked by date. */
  private int reach(int message) {
    long end = forest.seconds(message) + SKEW;
    while (reach < forest.datedCount() && forest.seconds(reach) < end) {
      reach++;
    }
    return reach;
  }

  private Choice best(int message, int[] candidates) {
    Envelope reply = forest.message(message);
    Likelihood likelihood =
        new Likelihood(reply, table.answer(message), subjects.isReply(message), marksAreUsual);
    int latest =
        Arrays.stream(candidates).filter(c -> isSame(message, c) && c < message).max().orElse(-1);
    double none = Math.exp(Likelihood.NO_PARENT);
    double sum = none;
    double highest = 0;
    int best = candidates[0];
    for (int candidate : candidates) {
      double chance =
          Math.exp(
              likelihood.of(
                  forest.message(candidate),
                  votes.of(candidate),
                  votes.asked(),
                  isSame(message, candidate),
                  candidate == latest));
      sum += chance;
      if (chance > highest) {
        highest = chance;
        best = candidate;
      }
    }
    return choice(message, best, likelihood, highest / sum, 1 - none / sum);
  }

  private Choice choice(
      int message, int best, Likelihood likelihood, double confidence, double related) {
    float words = votes.of(best);
    return new Choice(
        message,
        best,
        words > 0 ? ParentBy.QUOTE : ParentBy.SUBJECT,
        new ParentEvidence(
            likelihood.clues(forest.message(best), words, isSame(message, best)), confidence),
        related);
  }

  private boolean isSame(int message, int other) {
    return subjects.topic(message) != Subjects.NONE
        && subjects.topic(message) == subjects.topic(other);
  }
}
