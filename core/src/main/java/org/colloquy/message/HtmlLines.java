package org.colloquy.message;

/**
 * Writes the lines of a page: runs of white space are one space, no two blank lines follow each
 * other outside of verbatim text, and each line has the marks of the quotes that it stands in.
 */
final class HtmlLines {

  /** Marks of a deeper quote than this are left out. */
  private static final int MAX_MARKS = 100;

  /** What is drawn for {@code hr}, as Outlook does it. */
  private static final String RULE = "_".repeat(32);

  private final StringBuilder out = new StringBuilder();
  private final HtmlLine line = new HtmlLine();
  private HtmlContext context = HtmlContext.PAGE;
  private int blanks;
  private int written;
  private int rowBegin;
  private int lastMarks;
  private int spareMarks;
  private int raised;
  private boolean breakDue;
  private boolean ruled;
  private boolean attributionDue;

  /**
   * Begins an empty page.
   *
   * @param size characters of the HTML; bounds what the marks of quotes in quotes can add to it
   */
  HtmlLines(int size) {
    spareMarks = 2 * size + 10_000;
  }

  String text() {
    endLine();
    return out.toString();
  }

  /** Number of letters written. */
  int letters() {
    return line.letters();
  }

  /** The last letter written, a space before the first. */
  char lastLetter() {
    return line.lastLetter();
  }

  /** Text that comes stands in this context. */
  void enter(HtmlContext inner) {
    context = inner;
  }

  /** If the next line is an attribution line, what follows is one quote deeper. */
  void awaitAttribution() {
    endLine();
    attributionDue = true;
  }

  /** Quotes that an attribution line opened, and that are open still. */
  int raised() {
    return raised;
  }

  /** Closes the quotes that attribution lines opened, but so many. */
  void lower(int outer) {
    raised = outer;
    attributionDue = false;
  }

  void append(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (context.verbatim()) {
        appendVerbatim(text.charAt(i));
      } else {
        append(text.charAt(i));
      }
    }
  }

  private void appendVerbatim(char c) {
    if (c == '\n') {
      breakLine();
    } else if (c != '\r') {
      doBreak();
      line.appendVerbatim(c);
    }
  }

  /** Between a label and its text no space counts. */
  private void append(char c) {
    boolean labelled = context.label() || line.isLabelled();
    if (c <= ' ' || (c == '\u00a0' && labelled)) {
      line.space();
    } else {
      doBreak();
      line.append(c);
    }
  }

  private void doBreak() {
    if (breakDue) {
      endLine();
    }
  }

  /** The next text is that of a list item. */
  void item(String label) {
    endLine();
    line.label(label);
  }

  /** A row of a table begins. */
  void row() {
    endLine();
    rowBegin = written;
  }

  /** A cell begins: on the line of the one before it while that is a single line. */
  void cell() {
    if (written != rowBegin) {
      endLine();
    }
    line.cell();
    breakDue = false;
  }

  /** A block begins or ends, perhaps with a blank line around it. */
  void block(boolean spaced) {
    if (context.cell()) {
      breakDue = !line.isEmpty() && !line.isCellDue();
      return;
    }
    endLine();
    blanks = spaced ? Math.max(1, blanks) : blanks;
  }

  /** Draws a line, if none is drawn here. */
  void rule() {
    endLine();
    if (!ruled && out.length() > 0) {
      blanks = Math.max(1, blanks);
      write(RULE);
      ruled = true;
    }
  }

  /** Ends the line, also an empty one. */
  void breakLine() {
    if (line.isEmpty()) {
      blanks = context.verbatim() ? blanks + 1 : 1;
    }
    endLine();
  }

  void endLine() {
    if (!line.isEmpty()) {
      String content = line.content(context.verbatim());
      if (content.isEmpty()) {
        blanks = Math.max(1, blanks);
      } else {
        write(content);
      }
    }
    line.clear();
    breakDue = false;
  }

  private void write(String content) {
    int marks = affordableMarks();
    String blank = out.length() == 0 ? "" : blankLine(Math.min(marks, lastMarks));
    for (; blanks > 0; blanks--) {
      out.append(blank);
    }
    out.append("> ".repeat(marks)).append(content).append('\n');
    lastMarks = marks;
    ruled = false;
    written++;
    raised += attributionDue && content.endsWith(":") ? 1 : 0;
    attributionDue = false;
  }

  private static String blankLine(int marks) {
    return "> ".repeat(marks).stripTrailing() + "\n";
  }

  /** All marks while they are not much more than the page itself, then one at most. */
  private int affordableMarks() {
    int marks = Math.min(MAX_MARKS, context.quotes() + raised);
    int affordable = marks * (blanks + 1) > spareMarks ? Math.min(1, marks) : marks;
    spareMarks -= affordable * (blanks + 1);
    return affordable;
  }
}
