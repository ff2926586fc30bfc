package org.colloquy.thread;

import java.util.function.IntPredicate;

/**
 * Which messages hold the words that others quote, for those who find that in an archive as a
 * whole. Of each run of words that a message quotes, those count that hold it as their sender's own
 * and were sent before {@link #end}; where they are more than {@link #COMMON}, itself included, the
 * run tells nothing and is taken out ({@link #without}).
 */
public final class PartWords {

  /** A run of words that more messages hold tells nothing. */
  public static final int COMMON = WordVotes.COMMON;

  private PartWords() {}

  /** The runs of words that are the sender's own, as numbers, ascending. */
  public static int[] own(BodyClues clues) {
    return clues.own().clone();
  }

  /** The runs of words that the message quotes, as numbers, ascending. */
  public static int[] quoted(BodyClues clues) {
    return clues.answer().quoted.clone();
  }

  /** The second from which on a message is too late to be quoted by one of this second. */
  public static long end(long sent) {
    return sent + BodyChoice.SKEW;
  }

  /** The clues without these quoted runs. */
  public static BodyClues without(BodyClues clues, IntPredicate common) {
    return clues.withoutQuoted(common);
  }
}
