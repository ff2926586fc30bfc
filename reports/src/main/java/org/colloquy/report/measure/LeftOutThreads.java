package org.colloquy.report.measure;

/**
 * Threads from whose first message no time can be measured.
 *
 * @param withoutRoot their first message is missing from the archive
 * @param automatic a program began them
 * @param unusable a date or a sender is missing or impossible
 */
public record LeftOutThreads(int withoutRoot, int automatic, int unusable) {

  /** {@return the number of threads left out} */
  public int total() {
    return withoutRoot + automatic + unusable;
  }
}
