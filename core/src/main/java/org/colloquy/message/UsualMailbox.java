package org.colloquy.message;

/**
 * Reads mailboxes of the shapes that nearly all have: {@code Ada Ash <ada@example.org>}, {@code
 * "Ash, Ada" <ada@example.org>} or {@code ada@example.org}, with a comma or nothing behind it. No
 * byte is read more than once but those of the first mailbox of another shape.
 */
final class UsualMailbox {

  private final HeaderBlock header;
  private final byte[] bytes;
  private final int to;
  private int at;
  private int nameStart;
  private int nameEnd;
  private int open;
  private int close;

  UsualMailbox(ByteSlice value, HeaderBlock header) {
    this.header = header;
    this.bytes = value.array;
    this.at = value.from;
    this.to = value.to;
  }

  /** Index of the first byte that was not read. */
  int at() {
    return at;
  }

  /** Reads the next mailbox, if it has a usual shape. */
  boolean next() {
    int start = skipSpace(at);
    boolean quoted = start < to && bytes[start] == '"';
    if (quoted) {
      nameStart = start + 1;
      nameEnd = closingQuote(nameStart);
      open = skipSpace(nameEnd + 1);
    } else {
      nameStart = start;
      nameEnd = until('<', start);
      open = nameEnd;
    }
    if (open < to && bytes[open] == '<') {
      return address();
    }
    return !quoted && bare(start);
  }

  /** "ada@example.org" alone; the shape has no name then. */
  private boolean bare(int start) {
    int end = start;
    int signs = 0;
    while (end < open && bytes[end] > ' ') {
      signs += bytes[end++] == '@' ? 1 : 0;
    }
    int after = skipSpace(end);
    if (signs != 1 || (after < to && bytes[after] != ',')) {
      return false;
    }
    nameStart = start;
    nameEnd = start;
    open = start - 1;
    close = end;
    at = Math.min(after + 1, to);
    return true;
  }

  private boolean address() {
    close = until('>', open + 1);
    int end = skipSpace(close + 1);
    boolean whole = close < to && bytes[close] == '>' && close > open + 1;
    boolean alone = end >= to || bytes[end] == ',';
    boolean route = open + 1 < to && bytes[open + 1] == '@';
    if (!whole || !alone || route) {
      return false;
    }
    at = Math.min(end + 1, to);
    return true;
  }

  /** The mailbox that was read last. */
  Mailbox mailbox() {
    String name = HeaderText.phrase(header.unfold(bytes, nameStart, nameEnd));
    String address = AddressText.plain(header.unfold(bytes, open + 1, close));
    return MailboxParser.mailbox(name, address);
  }

  private int skipSpace(int from) {
    int i = from;
    while (i < to && bytes[i] <= ' ' && bytes[i] >= 0) {
      i++;
    }
    return i;
  }

  private int closingQuote(int from) {
    byte[] all = bytes;
    int i = from;
    while (i < to && all[i] != '"' && all[i] != '\\') {
      i++;
    }
    return i < to && all[i] == '"' ? i : to;
  }

  /** Index of the mark; of what makes the shape another one where that comes first. */
  private int until(char mark, int from) {
    byte[] all = bytes;
    int i = from;
    while (i < to && (all[i] >= '@' ? all[i] != '\\' : all[i] != mark && !isSpecial(all[i]))) {
      i++;
    }
    return i;
  }

  private static boolean isSpecial(byte b) {
    return switch (b) {
      case '"', '(', ')', ',', ';', ':', '<', '>', Charsets.ESCAPE -> true;
      default -> false;
    };
  }
}
