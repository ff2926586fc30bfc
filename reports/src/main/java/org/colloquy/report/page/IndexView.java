package org.colloquy.report.page;

import java.util.List;
import java.util.Locale;

/**
 * The overview as a page shows it.
 *
 * @param site head and menu
 * @param facts the account of the run
 * @param range the days of the first and last message, "" where no date is known
 * @param threads number of threads
 * @param people number of people who sent a message
 * @param agree number of positions that agree
 * @param object number of positions that object
 * @param defer number of positions that defer
 * @param longest the threads with the most messages
 * @param contested the threads with the most open objections
 */
record IndexView(
    Site site,
    Facts facts,
    String range,
    long threads,
    long people,
    long agree,
    long object,
    long defer,
    List<ThreadRow> longest,
    List<ThreadRow> contested) {

  IndexView {
    longest = List.copyOf(longest);
    contested = List.copyOf(contested);
  }

  static String grouped(long number) {
    return Numbers.grouped(number);
  }

  static String bytes(long bytes) {
    return Numbers.bytes(bytes);
  }

  static String plural(long number, String noun) {
    return Numbers.plural(number, noun);
  }

  static String why(String reason) {
    return Reasons.sentence(reason);
  }

  /** "duplicate" of "DUPLICATE". */
  static String words(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
  }
}
