package org.colloquy.message;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The header fields of a mail or a part (RFC 5322, section 2.2), found by one scan over its bytes.
 * Only fields of {@link FieldName} are kept, as places in the bytes.
 *
 * <p>A line that is no field and no continuation is passed over when the next line is a field;
 * otherwise the body begins with it.
 */
final class HeaderBlock {

  /** Fields beyond this number are passed over. */
  static final int MAX_FIELDS = 10_000;

  /** Bytes of the block beyond this number are passed over. */
  static final int MAX_BYTES = 1 << 20;

  private final byte[] bytes;
  private final Map<FieldName, List<int[]>> fields = new EnumMap<>(FieldName.class);
  private final List<Defect> defects = new ArrayList<>();
  private int bodyStart;
  private int count;

  private HeaderBlock(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Scans the block that begins at the offset. */
  static HeaderBlock scan(byte[] bytes, int from) {
    HeaderBlock block = new HeaderBlock(bytes);
    block.read(from);
    return block;
  }

  /** Offset of the first byte of the body. */
  int bodyStart() {
    return bodyStart;
  }

  List<Defect> defects() {
    return defects;
  }

  boolean has(FieldName name) {
    return fields.containsKey(name);
  }

  /** Offset of the first field of the name, 0 without one. */
  int offset(FieldName name) {
    List<int[]> places = fields.get(name);
    return places == null ? 0 : places.get(0)[0];
  }

  /** The unfolded value of the first field of the name, "" without one. */
  String first(FieldName name) {
    List<int[]> places = fields.get(name);
    return places == null ? "" : text(places.get(0));
  }

  /** The unfolded values of all fields of the name, joined by the separator. */
  String joined(FieldName name, String separator) {
    List<int[]> places = fields.get(name);
    if (places == null) {
      return "";
    }
    if (places.size() == 1) {
      return text(places.get(0));
    }
    StringBuilder all = new StringBuilder();
    for (int[] place : places) {
      all.append(all.length() == 0 ? "" : separator).append(text(place));
    }
    return all.toString();
  }

  private String text(int[] place) {
    return HeaderText.unfold(bytes, place[0], place[1]);
  }

  private void read(int from) {
    int at = from;
    while (at < bytes.length) {
      int end = lineEnd(at);
      if (isBlank(at, end)) {
        bodyStart = Math.min(end + 1, bytes.length);
        return;
      }
      int colon = colon(at, end);
      if (colon >= 0) {
        end = foldedEnd(end);
        keep(at, colon, end);
      } else if (!passOver(at, end)) {
        bodyStart = at;
        return;
      }
      at = end + 1;
    }
    bodyStart = bytes.length;
  }

  private void keep(int start, int colon, int end) {
    if (++count > MAX_FIELDS || end > MAX_BYTES) {
      limit(start);
      return;
    }
    int nameEnd = colon;
    while (nameEnd > start && isSpace(bytes[nameEnd - 1])) {
      nameEnd--;
    }
    FieldName.find(bytes, start, nameEnd)
        .ifPresent(
            name ->
                fields
                    .computeIfAbsent(name, n -> new ArrayList<>(1))
                    .add(new int[] {colon + 1, end}));
  }

  private void limit(int at) {
    if (defects.isEmpty() || defects.get(defects.size() - 1).code() != DefectCode.LIMIT_EXCEEDED) {
      defects.add(new Defect(DefectCode.LIMIT_EXCEEDED, at, "header fields"));
    }
  }

  /** Whether the line is junk inside the block: a From_ line, or followed by a field. */
  private boolean passOver(int at, int end) {
    if (startsWithFrom(at)) {
      return true;
    }
    int next = end + 1;
    if (next >= bytes.length || colon(next, lineEnd(next)) < 0) {
      return false;
    }
    defects.add(new Defect(DefectCode.INVALID_HEADER_FIELD, at, "a line that is no field"));
    return true;
  }

  private boolean startsWithFrom(int at) {
    int i = at < bytes.length && bytes[at] == '>' ? at + 1 : at;
    return count == 0
        && i + 5 <= bytes.length
        && bytes[i] == 'F'
        && bytes[i + 1] == 'r'
        && bytes[i + 2] == 'o'
        && bytes[i + 3] == 'm'
        && bytes[i + 4] == ' ';
  }

  /** Offset of the LF that ends the line, or the end of the bytes. */
  private int lineEnd(int at) {
    int i = at;
    while (i < bytes.length && bytes[i] != '\n') {
      i++;
    }
    return i;
  }

  /** The end of the field whose first line ends here: continuation lines begin with white space. */
  private int foldedEnd(int firstEnd) {
    int end = firstEnd;
    while (end + 1 < bytes.length && isSpace(bytes[end + 1])) {
      int next = lineEnd(end + 1);
      if (isBlank(end + 1, next)) {
        break;
      }
      end = next;
    }
    return end;
  }

  private boolean isBlank(int at, int end) {
    return at == end || (end == at + 1 && bytes[at] == '\r');
  }

  /** Offset of the colon that ends a field name (ftext, then perhaps white space), or -1. */
  private int colon(int at, int end) {
    int i = at;
    while (i < end && bytes[i] > ' ' && bytes[i] != ':' && bytes[i] < 127) {
      i++;
    }
    int nameEnd = i;
    while (i < end && isSpace(bytes[i])) {
      i++;
    }
    return i < end && bytes[i] == ':' && nameEnd > at ? i : -1;
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\t';
  }
}
