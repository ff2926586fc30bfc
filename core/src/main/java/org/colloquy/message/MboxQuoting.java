package org.colloquy.message;

/** The ">From " lines of mboxo and mboxrd: inside an mbox each lost line start gained one mark. */
final class MboxQuoting {

  private MboxQuoting() {}

  /** Takes one mark from every line of marks and "From ". */
  static String undo(String body) {
    int at = body.indexOf(">From ");
    if (at < 0) {
      return body;
    }
    StringBuilder out = new StringBuilder(body.length());
    int done = 0;
    while (at >= 0) {
      int start = at;
      while (start > done && body.charAt(start - 1) == '>') {
        start--;
      }
      if (start == 0 || body.charAt(start - 1) == '\n') {
        out.append(body, done, start);
        done = start + 1;
      }
      at = body.indexOf(">From ", at + 1);
    }
    return out.append(body, done, body.length()).toString();
  }
}
