package org.colloquy.message;

import java.util.List;

/**
 * Mailboxes of From, To and Cc: the address lists of RFC 5322, section 3.4, with groups, comments
 * and quoted strings, and what archives make of them ("ada at example.org (Ada Ash)"). One pass, no
 * recursion.
 */
final class MailboxParser {

  /** Characters of a local part in quotes. */
  private static final int MAX_LOCAL = 300;

  private static final String LINK = "mailto";

  private final String text;
  private final List<Mailbox> mailboxes;
  private final StringBuilder words = new StringBuilder();
  private final StringBuilder comment = new StringBuilder();
  private final StringBuilder address = new StringBuilder();
  private String family = "";
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
      parser.flush();
    }
    return i >= text.length();
  }

  private int take(int i) {
    char c = text.charAt(i);
    return switch (c) {
      case '"' -> quoteless ? i + 1 : quoted(i);
      case '(' -> comment(i);
      case '<' -> angle(i);
      case '>' -> i + 1;
      case '=' -> encoded(i);
      case ',' -> comma(i);
      case ';' -> separator(i);
      case ':' -> colon(i);
      default -> word(c, i);
    };
  }

  private int separator(int i) {
    finish();
    flush();
    return i + 1;
  }

  /** "Ash, Ada" should stand in quotes before an address and often does not. */
  private int comma(int i) {
    String name =
        angle || atSign || comment.length() > 0 ? "" : HeaderText.phrase(words.toString());
    boolean person = name.length() > 1 && !Character.isLowerCase(name.charAt(0));
    if (!person || name.contains(" at ")) {
      return separator(i);
    }
    flush();
    family = name;
    words.setLength(0);
    return i + 1;
  }

  /** What stood before the last comma was no family name, or nobody's that has an address. */
  private void flush() {
    if (!family.isEmpty()) {
      mailboxes.add(mailbox(family, ""));
      family = "";
    }
  }

  /** Commas, brackets and colons in an encoded word, where they must not be, mean nothing. */
  private int encoded(int i) {
    int end = EncodedWords.end(text, i);
    if (end < 0) {
      return word('=', i);
    }
    words.append(text, i, end);
    return end;
  }

  private int word(char c, int i) {
    atSign |= c == '@';
    words.append(c);
    return i + 1;
  }

  /** A group's name ends at its colon and is nobody's mailbox. */
  private int colon(int i) {
    int link = words.length() - LINK.length();
    if (atSign || (link >= 0 && words.substring(link).equalsIgnoreCase(LINK))) {
      words.append(':');
    } else {
      flush();
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

  private int angle(int bracket) {
    int open = bracket;
    while (open + 1 < text.length() && text.charAt(open + 1) == '<') {
      open++;
    }
    int close = text.indexOf('>', quotedEnd(open + 1));
    int end = close < 0 ? text.length() : close;
    String inside = text.substring(open + 1, end);
    int route = inside.startsWith("@") ? inside.indexOf(':') : -1;
    address.setLength(0);
    address.append(AddressText.withoutComments(inside.substring(route + 1)));
    angle = true;
    return end + 1;
  }

  /** Index after a quoted local part, if one stands here. */
  private int quotedEnd(int start) {
    int quote = start < text.length() && text.charAt(start) == '"' ? start : -1;
    int end = quote < 0 ? -1 : text.indexOf("\"@", quote + 1);
    return end < 0 || end > quote + MAX_LOCAL ? start : end;
  }

  private void finish() {
    String name = HeaderText.phrase(words.toString());
    String note = HeaderText.phrase(comment.toString());
    if (angle) {
      String whole = family.isEmpty() || name.isEmpty() ? name : family + ", " + name;
      if (whole.length() > name.length()) {
        family = "";
      }
      flush();
      add(both(whole, note), AddressText.plain(address.toString()));
    } else if (!name.isEmpty() || !note.isEmpty()) {
      flush();
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
    } else if (plain.indexOf('@') > 0 && AddressText.among(plain).isPresent()) {
      String address = AddressText.among(plain).get();
      add(both(HeaderText.collapse(plain.replace(address, " ")), note), AddressText.bare(address));
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
