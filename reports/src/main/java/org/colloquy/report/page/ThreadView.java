package org.colloquy.report.page;

import java.util.List;

/**
 * A thread as a page shows it.
 *
 * @param number its place in the archive, from 1: it names the file
 * @param count how many threads there are
 * @param subject the subject of its first message
 * @param range "20 Jan 2010 to 3 Feb 2010", "" where no date is known
 * @param rootMissing whether the message that all answer is not in the archive
 * @param writers everybody whose words stand on the page
 * @param messages the messages, parents first
 * @param objections who objects in them, and what became of it
 */
record ThreadView(
    int number,
    int count,
    String subject,
    String range,
    boolean rootMissing,
    List<Writer> writers,
    List<MessageView> messages,
    List<ObjectionView> objections) {

  private static final Loader LOADER = Loader.of("../", List.of("page", "thread"));

  ThreadView {
    writers = List.copyOf(writers);
    messages = List.copyOf(messages);
    objections = List.copyOf(objections);
  }

  /** The number of people who sent a message. */
  long senders() {
    return writers.stream().filter(writer -> writer.messages() > 0).count();
  }

  /** How many positions of a stance stand in it. */
  long count(String stance) {
    return messages.stream().mapToLong(message -> message.count(stance)).sum();
  }

  /** The script of the page. */
  Loader loader() {
    return LOADER;
  }

  static String plural(long number, String noun) {
    return Numbers.plural(number, noun);
  }
}
