package org.colloquy.message;

import java.util.List;

/**
 * Mailboxes of From, To and Cc: the address lists of RFC 5322, section 3.4, with groups, comments
 * and quoted strings, and what archives make of them ("ada at example.org (Ada Ash)"). One pass, no
 * recursion.
 */
final class MailboxParser {

  private final String text;
  private final List<Mailbox> mailboxes;
  private final StringBuilder words = new StringBuilder();
  private final StringBuilder comment = new StringBuilder();
  private final StringBuilder address = new StringBuilder();
  private boolean angle;
  private boolean atSign;

  /** A quotation mark that never closes was met: it and those behind it mean nothing. */
  private boolean quoteless;

  private MailboxParser(String text, List<Mailbox> mailboxes) {
    this.text = text;
    this.mailboxes = mailboxes;
  }

  /**
   * Adds the mailboxes of an unfolded field value to a list, in order, until it has so many;
   * returns whether the whole value was read.
   */
  static boolean read(String text, List<Mailbox> mailboxes, int max) {
    MailboxParser parser = new MailboxParser(text, mailboxes);
    int i = 0;
    while (i < text.length() && mailboxes.size() < max) {
      i = parser.take(i);
    }
    if (mailboxes.size() < max) {
      parser.finish();
    }
    return i >= text.length();
  }

  private int take(int i) {
    char c = text.charAt(i);
    return switch (c) {
      case '"' -> quoteless ? i + 1 : quoted(i);
      case '(' -> comment(i);
      case '<' -> angle(i);
      case ',', ';' -> separator(i);
      case ':' -> colon(i);
      default -> word(c, i);
    };
  }

  private int separator(int i) {
    finish();
    return i + 1;
  }

  private int word(char c, int i) {
    atSign |= c == '@';
    words.append(c);
    return i + 1;
  }

  /** A group's name ends at its colon and is nobody's mailbox. */
  private int colon(int i) {
    if (atSign) {
      words.append(':');
    } else {
      words.setLength(0);
    }
    return i + 1;
  }

  private int quoted(int open) {
    int i = open + 1;
    StringBuilder inside = new StringBuilder();
    while (i < text.length() && text.charAt(i) != '"') {
      i = text.charAt(i) == '\\' && i + 1 < text.length() ? i + 1 : i;
      inside.append(text.charAt(i++));
    }
    if (i >= text.length()) {
      quoteless = true;
      return open + 1;
    }
    boolean local = i + 1 < text.length() && text.charAt(i + 1) == '@';
    words.append(local ? text.substring(open, i + 1) : inside);
    return i + 1;
  }

  private int comment(int open) {
    int depth = 0;
    int i = open;
    if (comment.length() > 0) {
      comment.append(' ');
    }
    while (i < text.length()) {
      char c = text.charAt(i++);
      if (c == '\\' && i < text.length()) {
        comment.append(text.charAt(i++));
      } else if (c == ')' && --depth == 0) {
        break;
      } else if (c != '(' || ++depth > 1) {
        comment.append(c);
      }
    }
    return i;
  }

  private int angle(int open) {
    int close = text.indexOf('>', open);
    int end = close < 0 ? text.length() : close;
    String inside = text.substring(open + 1, end);
    int route = inside.startsWith("@") ? inside.indexOf(':') : -1;
    address.setLength(0);
    address.append(inside, route + 1, inside.length());
    angle = true;
    return end + 1;
  }

  private void finish() {
    String name = HeaderText.phrase(words.toString());
    String note = HeaderText.phrase(comment.toString());
    if (angle) {
      add(both(name, note), AddressText.plain(address.toString()));
    } else if (!name.isEmpty() || !note.isEmpty()) {
      bare(name, note);
    }
    words.setLength(0);
    comment.setLength(0);
    angle = false;
    atSign = false;
  }

  /** "Ada (Org) <a@x>": the comment is part of how the sender is shown. */
  private static String both(String name, String note) {
    if (name.isEmpty() || note.isEmpty()) {
      return name + note;
    }
    return unquoted(name) + " (" + note + ")";
  }

  /** "a@x (Ada)", "a at x (Ada)", or a name alone. */
  private void bare(String text, String note) {
    String plain = AddressText.plain(text);
    boolean quotedLocal = plain.startsWith("\"") && plain.contains("\"@");
    if (quotedLocal || (plain.indexOf('@') >= 0 && plain.indexOf(' ') < 0)) {
      add(note, plain);
    } else {
      add(text.isEmpty() ? note : text, "");
    }
  }

  private void add(String name, String addr) {
    mailboxes.add(mailbox(name, addr));
  }

  /** The mailbox of a name and an address as they stand. */
  static Mailbox mailbox(String name, String addr) {
    return new Mailbox(unquoted(name), addr);
  }

  /** Quotes that an encoded word brought along. */
  private static String unquoted(String name) {
    boolean quoted = name.length() > 1 && name.startsWith("\"") && name.endsWith("\"");
    return quoted ? HeaderText.collapse(name.substring(1, name.length() - 1)) : name;
  }
}
