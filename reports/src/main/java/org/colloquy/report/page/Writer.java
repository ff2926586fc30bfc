package org.colloquy.report.page;

/**
 * Somebody whose words stand on a page.
 *
 * @param number place in the legend, from 0: it tells the colour
 * @param name the name shown
 * @param messages how many messages of the page they sent; 0 for somebody who is only quoted
 */
record Writer(int number, String name, int messages) {
  private static final int COLOURS = 8;
  private static final int PATTERNS = 3;

  /** Style classes: one of 8 colours, and one of 3 patterns for those who share a colour. */
  String style() {
    return "c" + number % COLOURS + " p" + number / COLOURS % PATTERNS;
  }
}
