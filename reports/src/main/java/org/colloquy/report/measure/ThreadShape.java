package org.colloquy.report.measure;

/**
 * The shape of a thread, messages by programs not counted.
 *
 * @param depth number of levels: 1 for a lone message, 2 where it is answered
 * @param width most messages on one level
 * @param messages number of messages
 * @param people number of people who wrote them
 */
public record ThreadShape(int depth, int width, int messages, int people) {

  /** {@return whether one person wrote all of it} */
  public boolean isBySingleAuthor() {
    return people == 1;
  }
}
