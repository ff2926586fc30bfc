package org.colloquy.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The ids in Message-ID, In-Reply-To and References (RFC 5322, section 3.6.4). */
final class MessageIds {

  /** Ids of one field beyond this number are passed over. */
  static final int MAX_IDS = 10_000;

  private MessageIds() {}

  /** The id of a Message-ID field; the angle brackets may be missing. */
  static Optional<MessageId> own(String field) {
    List<MessageId> ids = all(field);
    String bare = field.strip();
    boolean one =
        bare.indexOf('@') > 0 && bare.chars().allMatch(c -> c > ' ' && c != '<' && c != '>');
    return ids.isEmpty() && one
        ? Optional.of(new MessageId("<" + bare + ">"))
        : ids.stream().findFirst();
  }

  /** Every {@code <...>} without white space or angle brackets inside, in order. */
  static List<MessageId> all(String field) {
    if (field.indexOf('<') < 0) {
      return List.of();
    }
    List<MessageId> ids = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < field.length() && ids.size() < MAX_IDS; i++) {
      char c = field.charAt(i);
      if (c == '<') {
        open = i;
      } else if (c <= ' ') {
        open = -1;
      } else if (c == '>' && open >= 0) {
        if (i > open + 1) {
          ids.add(new MessageId(field.substring(open, i + 1)));
        }
        open = -1;
      }
    }
    return ids;
  }
}
