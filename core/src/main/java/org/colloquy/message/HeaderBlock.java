package org.colloquy.message;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The header fields of a mail or a part (RFC 5322, section 2.2), found by one scan over its bytes.
 * Only fields of {@link FieldName} are kept, as places in the bytes.
 *
 * <p>A line that is no field and no continuation is passed over when the next line is a field;
 * otherwise the body begins with it. The delimiter of an open multipart ends the block too.
 */
final class HeaderBlock {

  private static final int USUAL_FIELDS = 12;

  private final byte[] bytes;
  private final int from;
  private final int to;
  private final Boundaries boundaries;
  private final Defects defects;
  private final long maxFields;
  private final long maxBytes;

  /** Three numbers for each field kept: which one, and where its value begins and ends. */
  private int[] places = new int[3 * USUAL_FIELDS];

  /** For each name, one more than the index of its first place; 0 without one. */
  private final int[] first = new int[FieldName.COUNT];

  private int used;
  private int count;
  private int bodyStart;

  private HeaderBlock(byte[] bytes, int from, int to, Boundaries boundaries, Defects defects) {
    this.bytes = bytes;
    this.from = from;
    this.to = to;
    this.boundaries = boundaries;
    this.defects = defects;
    this.maxFields = defects.limits().of(Limit.HEADER_FIELDS);
    this.maxBytes = defects.limits().of(Limit.HEADER_BYTES);
  }

  /** Scans the block that begins at an index; trouble is added to the defects. */
  static HeaderBlock scan(byte[] bytes, int from, int to, Boundaries boundaries, Defects defects) {
    HeaderBlock block = new HeaderBlock(bytes, from, to, boundaries, defects);
    block.read();
    return block;
  }

  /** Index of the first byte of the body. */
  int bodyStart() {
    return bodyStart;
  }

  boolean has(FieldName name) {
    return first[name.index()] > 0;
  }

  /** Index of the value of the first field of the name, that of the block without one. */
  int place(FieldName name) {
    int index = first[name.index()];
    return index == 0 ? from : places[index];
  }

  /** The unfolded value of the first field of the name, "" without one. */
  String first(FieldName name) {
    int index = first[name.index()];
    return index == 0 ? "" : text(index - 1);
  }

  /** The value of the first field of the name as it stands, empty without one. */
  ByteSlice value(FieldName name) {
    int index = first[name.index()];
    return index == 0 ? new ByteSlice(bytes, from, from) : slice(index - 1);
  }

  /** The values of all fields of the name as they stand, in order. */
  List<ByteSlice> values(FieldName name) {
    List<ByteSlice> values = new ArrayList<>(1);
    int index = first[name.index()];
    for (int i = index == 0 ? used : index - 1; i < used; i += 3) {
      if (places[i] == name.index()) {
        values.add(slice(i));
      }
    }
    return values;
  }

  private ByteSlice slice(int index) {
    return new ByteSlice(bytes, places[index + 1], places[index + 2]);
  }

  private String text(int index) {
    return HeaderText.unfold(bytes, places[index + 1], places[index + 2]);
  }

  private void read() {
    int at = from;
    while (at < to) {
      int end = lineEnd(at);
      if (isBlank(at, end)) {
        bodyStart = Math.min(end + 1, to);
        return;
      }
      int colon = colon(at, end);
      if (bytes[at] == '-' && boundaries.match(at, end) != Boundaries.NONE) {
        bodyStart = at;
        return;
      }
      if (colon >= 0) {
        end = foldedEnd(end);
        keep(at, colon, end);
      } else if (!passOver(at, end)) {
        bodyStart = at;
        return;
      }
      at = end + 1;
    }
    bodyStart = to;
  }

  private void keep(int start, int colon, int end) {
    if (++count > maxFields) {
      defects.exceeded(Limit.HEADER_FIELDS, start);
    } else if (end - from > maxBytes) {
      defects.exceeded(Limit.HEADER_BYTES, start);
    } else {
      int nameEnd = colon;
      while (nameEnd > start && isSpace(bytes[nameEnd - 1])) {
        nameEnd--;
      }
      int name = FieldName.find(bytes, start, nameEnd);
      if (name >= 0) {
        add(name, colon + 1, end);
      }
    }
  }

  private void add(int name, int start, int end) {
    if (used == places.length) {
      places = Arrays.copyOf(places, 2 * used);
    }
    if (first[name] == 0) {
      first[name] = used + 1;
    }
    places[used] = name;
    places[used + 1] = start;
    places[used + 2] = end;
    used += 3;
  }

  /** Whether the line is junk inside the block: a From_ line, or followed by a field. */
  private boolean passOver(int at, int end) {
    if (startsWithFrom(at)) {
      return true;
    }
    int next = end + 1;
    if (next >= to || colon(next, lineEnd(next)) < 0) {
      return false;
    }
    defects.add(DefectCode.INVALID_HEADER_FIELD, at, "a line that is no field");
    return true;
  }

  private boolean startsWithFrom(int at) {
    int i = at < to && bytes[at] == '>' ? at + 1 : at;
    return count == 0
        && i + 5 <= to
        && bytes[i] == 'F'
        && bytes[i + 1] == 'r'
        && bytes[i + 2] == 'o'
        && bytes[i + 3] == 'm'
        && bytes[i + 4] == ' ';
  }

  /** Index of the LF that ends the line, or the end of the bytes. */
  private int lineEnd(int at) {
    return ByteSlice.lineEnd(bytes, at, to);
  }

  /** The end of the field whose first line ends here: continuation lines begin with white space. */
  private int foldedEnd(int firstEnd) {
    int end = firstEnd;
    while (end + 1 < to && isSpace(bytes[end + 1])) {
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

  /** Index of the colon that ends a field name (ftext, then perhaps white space), or -1. */
  private int colon(int at, int end) {
    byte[] all = bytes;
    int i = at;
    while (i < end && all[i] > ' ' && all[i] != ':') {
      i++;
    }
    int nameEnd = i;
    while (i < end && isSpace(all[i])) {
      i++;
    }
    return i < end && all[i] == ':' && nameEnd > at ? i : -1;
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\t';
  }
}
