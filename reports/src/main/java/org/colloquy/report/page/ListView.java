package org.colloquy.report.page;

/**
 * A page whose rows come from a file of data.
 *
 * @param site head and menu
 * @param rows how many rows there are
 * @param shown how many of them the page can show
 * @param first day of the first message as ISO 8601, "" where no date is known
 * @param last day of the last one
 */
record ListView(Site site, long rows, long shown, String first, String last) {

  static String grouped(long number) {
    return Numbers.grouped(number);
  }

  static String plural(long number, String noun) {
    return Numbers.plural(number, noun);
  }
}
