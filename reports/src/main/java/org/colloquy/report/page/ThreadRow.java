package org.colloquy.report.page;

import java.util.List;

/**
 * What the list of threads tells of a thread.
 *
 * @param number its place in the archive, from 1: it names the file
 * @param subject the subject of its first message
 * @param first day of its earliest message, in days since 1970 UTC; {@link #NO_DAY} without one
 * @param last day of its latest message
 * @param messages number of messages
 * @param stances number of positions: agree, object, defer
 * @param open number of objections that are open
 * @param people numbers of those who sent a message, each once
 * @param held who holds which stance, each once: the person's number times the number of stances,
 *     plus the place of the stance
 * @param root id of the message that began it, by which {@code thread:} finds it
 */
record ThreadRow(
    int number,
    String subject,
    long first,
    long last,
    int messages,
    List<Integer> stances,
    int open,
    List<Integer> people,
    List<Integer> held,
    String root) {
  static final long NO_DAY = Long.MIN_VALUE;

  ThreadRow {
    stances = List.copyOf(stances);
    people = List.copyOf(people);
    held = List.copyOf(held);
  }

  /** The address of its page within the folder of the report. */
  String address() {
    return ReportPages.THREADS + "/" + number + ".html";
  }
}
