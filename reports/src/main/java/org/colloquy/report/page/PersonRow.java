package org.colloquy.report.page;

/** What the overview tells of a person; counts grow as threads are added. */
final class PersonRow {
  private final int number;
  private final String name;
  private int messages;
  private int threads;
  private int lastThread;
  private final StanceCounts held = new StanceCounts();

  /**
   * A person without any message yet.
   *
   * @param number place in the list of people, from 0
   */
  PersonRow(int number, String name) {
    this.number = number;
    this.name = name;
  }

  int number() {
    return number;
  }

  String name() {
    return name;
  }

  int messages() {
    return messages;
  }

  int threads() {
    return threads;
  }

  StanceCounts held() {
    return held;
  }

  /** Counts a message that they sent in a thread; threads come one after another. */
  void sent(int thread) {
    messages++;
    if (lastThread != thread) {
      lastThread = thread;
      threads++;
    }
  }
}
