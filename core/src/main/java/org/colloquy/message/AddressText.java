package org.colloquy.message;

import java.util.Optional;

/** The text of an addr-spec. */
final class AddressText {

  private static final String AT = " at ";
  private static final String LINK = "mailto:";

  /** Nobody's name has more. */
  private static final int MAX_WORDS = 12;

  private AddressText() {}

  /** Without white space around its dots and at-sign; Pipermail's "ada at example.org" mended. */
  static String plain(String text) {
    String plain = bare(HeaderText.collapse(EncodedWords.decode(text)));
    int at = plain.indexOf(AT);
    boolean one = at > 0 && plain.indexOf(' ') == at && plain.lastIndexOf(' ') == at + 3;
    if (one && plain.indexOf('@') < 0 && plain.indexOf('.', at) > 0) {
      return plain.substring(0, at) + '@' + plain.substring(at + AT.length());
    }
    return tight(plain);
  }

  /**
   * An address that stands among the words of a name, "Ada Ash ada@example.org", if only one does.
   */
  static Optional<String> among(String words) {
    String found = "";
    for (String word : words.split(" ", MAX_WORDS)) {
      int at = word.indexOf('@');
      if (at >= 0 && (at == 0 || at == word.length() - 1 || !found.isEmpty())) {
        return Optional.empty();
      }
      found = at > 0 ? word : found;
    }
    return Optional.of(found).filter(word -> word.indexOf(' ') < 0 && !word.isEmpty());
  }

  /** Without what encloses it by mistake: "mailto:", square brackets, apostrophes. */
  static String bare(String address) {
    int from = 0;
    int to = address.length();
    while (to - from > 1 && isPair(address.charAt(from), address.charAt(to - 1))) {
      from++;
      to--;
    }
    boolean link = address.regionMatches(true, from, LINK, 0, LINK.length());
    return address.substring(link ? from + LINK.length() : from, to);
  }

  private static boolean isPair(char first, char last) {
    return (first == '[' && last == ']') || (first == '\'' && last == '\'');
  }

  /** An addr-spec may hold comments (RFC 5322, section 4.4). */
  static String withoutComments(String address) {
    int open = address.startsWith("\"") ? -1 : address.indexOf('(');
    int close = open < 0 ? -1 : address.lastIndexOf(')');
    return close < open || open < 0
        ? address
        : address.substring(0, open) + address.substring(close + 1);
  }

  /** RFC 5322, section 4.4, allows white space around "@" and "."; it is no part of the address. */
  private static String tight(String text) {
    if (text.indexOf(' ') < 0 || text.startsWith("\"")) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != ' ' || !(joins(text, i - 1) || joins(text, i + 1))) {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }

  private static boolean joins(String text, int i) {
    return i >= 0 && i < text.length() && (text.charAt(i) == '@' || text.charAt(i) == '.');
  }
}
