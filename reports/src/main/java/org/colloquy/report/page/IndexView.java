package org.colloquy.report.page;

import java.util.List;

/**
 * The overview as a page shows it.
 *
 * @param title what was read: "dev.mbox", or "dev.mbox and 2 more"
 * @param facts the account of the run
 * @param range the days of the first and last message, "" where no date is known
 * @param threads number of threads
 * @param people number of people who sent a message
 * @param agree number of positions that agree
 * @param object number of positions that object
 * @param defer number of positions that defer
 * @param figures the charts
 * @param files the data files
 * @param data the rows of threads and people as JSON that is safe in a script element
 * @param style the style sheet
 * @param script the script
 * @param scriptHash its hash as a content security policy writes it
 */
record IndexView(
    String title,
    Facts facts,
    String range,
    long threads,
    long people,
    long agree,
    long object,
    long defer,
    List<Picture> figures,
    List<DataFile> files,
    String data,
    String style,
    String script,
    String scriptHash) {

  /** A chart: its title, and the addresses of its files, the drawing first. */
  record Picture(String title, String caption, String drawing, List<DataFile> files) {}

  /** A file that the page links to. */
  record DataFile(String address, String name, String meaning) {}

  IndexView {
    figures = List.copyOf(figures);
    files = List.copyOf(files);
  }

  long positions() {
    return agree + object + defer;
  }

  static String grouped(long number) {
    return Numbers.grouped(number);
  }

  static String bytes(long bytes) {
    return Numbers.bytes(bytes);
  }

  static String plural(long number, String noun) {
    return ThreadView.plural(number, noun);
  }

  /** "duplicate" of "DUPLICATE". */
  static String words(String constant) {
    return constant.toLowerCase(java.util.Locale.ROOT).replace('_', ' ').replace('-', ' ');
  }
}
