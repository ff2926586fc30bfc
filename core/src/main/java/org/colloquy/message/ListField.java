package org.colloquy.message;

import java.util.Locale;

/** Reads by which list a mail came: List-Id of RFC 2919, else List-Post of RFC 2369. */
final class ListField {
  private static final String SCHEME = "<mailto:";

  private ListField() {}

  /** The phrase and the id as they stand, else the address to which one posts, else "". */
  static String of(HeaderBlock header) {
    String id = HeaderText.phrase(header.first(FieldName.LIST_ID));
    return id.isEmpty() ? address(header.first(FieldName.LIST_POST)) : id;
  }

  private static String address(String post) {
    int at = post.toLowerCase(Locale.ROOT).indexOf(SCHEME);
    if (at < 0) {
      return "";
    }
    int begin = at + SCHEME.length();
    int end = begin;
    while (end < post.length() && ">?, ".indexOf(post.charAt(end)) < 0) {
      end++;
    }
    return post.substring(begin, end);
  }
}
