package org.colloquy.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The ids in Message-ID, In-Reply-To and References (RFC 5322, section 3.6.4). */
final class MessageIds {

  private static final int MIN_DIGITS = 4;

  private MessageIds() {}

  /**
   * The id of the Message-ID field. The angle brackets may be missing; white space inside them,
   * where a mailer broke the line, is no part of the id.
   */
  static Optional<MessageId> own(HeaderBlock header, Defects defects) {
    List<MessageId> ids = first(header, FieldName.MESSAGE_ID, defects);
    return ids.isEmpty() ? odd(header.first(FieldName.MESSAGE_ID)) : Optional.of(ids.get(0));
  }

  private static Optional<MessageId> odd(String field) {
    StringBuilder id = new StringBuilder();
    field.chars().filter(c -> c > ' ').forEach(id::appendCodePoint);
    boolean bracketed =
        id.length() > 2 && id.charAt(0) == '<' && id.indexOf(">") == id.length() - 1;
    boolean bare = id.length() == field.length() && id.indexOf("@") > 0 && id.indexOf("<") < 0;
    return (bracketed && id.lastIndexOf("<") == 0) || (bare && id.indexOf(">") < 0)
        ? Optional.of(new MessageId(id.toString()))
        : Optional.empty();
  }

  /** The ids of the first field of a name, in order. */
  static List<MessageId> first(HeaderBlock header, FieldName name, Defects defects) {
    return header.has(name) ? all(List.of(header.value(name)), defects) : List.of();
  }

  /**
   * The ids of the first field of a name, in order; where it holds none, its one word if that is an
   * id without its angle brackets.
   */
  static List<MessageId> firstOrBare(HeaderBlock header, FieldName name, Defects defects) {
    List<MessageId> ids = first(header, name, defects);
    return ids.isEmpty() && header.has(name)
        ? odd(header.first(name)).filter(MessageIds::isNoAddress).map(List::of).orElse(ids)
        : ids;
  }

  /** Bare addresses of people stand there too; what programs make up is full of digits. */
  private static boolean isNoAddress(MessageId id) {
    return id.value().chars().filter(Character::isDigit).count() >= MIN_DIGITS;
  }

  /** The ids of all fields of a name, in order. */
  static List<MessageId> all(HeaderBlock header, FieldName name, Defects defects) {
    return header.has(name) ? all(header.values(name), defects) : List.of();
  }

  /** Every {@code <...>} without white space or angle brackets inside, in order. */
  private static List<MessageId> all(List<ByteSlice> values, Defects defects) {
    int max = defects.limits().count(Limit.IDS);
    List<MessageId> ids = new ArrayList<>(4);
    for (ByteSlice value : values) {
      if (!read(value, ids, max)) {
        defects.exceeded(Limit.IDS, value.from);
        break;
      }
    }
    return ids;
  }

  /** Adds the ids of a value until there are so many; returns whether those are all. */
  private static boolean read(ByteSlice value, List<MessageId> ids, int max) {
    byte[] bytes = value.array;
    int i = value.from;
    while (i < value.to) {
      if (bytes[i] != '<') {
        i++;
        continue;
      }
      int end = end(bytes, i + 1, value.to);
      if (end > i + 1 && end < value.to && bytes[end] == '>') {
        if (ids.size() == max) {
          return false;
        }
        ids.add(new MessageId(HeaderText.of(new ByteSlice(bytes, i, end + 1))));
      } else if (end < value.to && isLineEnd(bytes[end])) {
        end = unfolded(bytes, i, end, value.to, ids, max);
      }
      i = end;
    }
    return true;
  }

  /** An id that a mailer cut with a line end: adds it whole; returns the index behind it. */
  private static int unfolded(
      byte[] bytes, int open, int cut, int to, List<MessageId> ids, int max) {
    int next = cut;
    while (next < to && bytes[next] <= ' ' && bytes[next] >= 0) {
      next++;
    }
    int end = end(bytes, next, to);
    boolean whole =
        end < to
            && bytes[end] == '>'
            && cut > open + 1
            && bytes[open + 1] != '"'
            && ids.size() < max;
    if (whole) {
      String head = HeaderText.of(new ByteSlice(bytes, open, cut));
      ids.add(new MessageId(head + HeaderText.of(new ByteSlice(bytes, next, end + 1))));
    }
    return whole ? end : cut;
  }

  private static boolean isLineEnd(byte b) {
    return b == '\r' || b == '\n';
  }

  /** Index of what ends the id that opens before. */
  private static int end(byte[] bytes, int from, int to) {
    int i = from;
    while (i < to && bytes[i] != '>' && bytes[i] != '<' && (bytes[i] > ' ' || bytes[i] < 0)) {
      i++;
    }
    return i;
  }
}
