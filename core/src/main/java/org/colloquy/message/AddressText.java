package org.colloquy.message;

/** The text of an addr-spec. */
final class AddressText {

  private static final String AT = " at ";

  private AddressText() {}

  /** Without white space around its dots and at-sign; Pipermail's "ada at example.org" mended. */
  static String plain(String text) {
    String plain = HeaderText.collapse(EncodedWords.decode(text));
    int at = plain.indexOf(AT);
    boolean one = at > 0 && plain.indexOf(' ') == at && plain.lastIndexOf(' ') == at + 3;
    if (one && plain.indexOf('@') < 0 && plain.indexOf('.', at) > 0) {
      return plain.substring(0, at) + '@' + plain.substring(at + AT.length());
    }
    return tight(plain);
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
