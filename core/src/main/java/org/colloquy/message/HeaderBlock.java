package org.colloquy.message;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The header fields of a mail or a part (RFC 5322, section 2.2), found by one scan over its bytes.
 * Only fields of {@link FieldName} are kept, as places in the bytes.
 *
 * <p>A line that is no field and no continuation is passed over when a field that is known to mails
 * comes soon after it; otherwise the body begins with it. The delimiter of an open multipart ends
 * the block too.
 */
final class HeaderBlock {

  private static final int USUAL_FIELDS = 12;

  /** A byte order mark in UTF-8. */
  private static final byte[] BOM = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  /** So many lines are looked at to see whether a line that is no field stands among fields. */
  private static final int MAX_AHEAD = 16;

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

  /**
   * Scans the block of a whole mail: a byte order mark and blank lines that a program put above it
   * are no part of it.
   */
  static HeaderBlock scanMail(byte[] bytes, int from, int to, Defects defects) {
    Boundaries none = new Boundaries(bytes);
    if (to == from || (bytes[from] > ' ' && bytes[from] != BOM[0])) {
      return scan(bytes, from, to, none, defects);
    }
    int start = startsWithMark(bytes, from, to) ? from + BOM.length : from;
    int text = start;
    while (text < to && bytes[text] <= ' ' && bytes[text] >= 0) {
      text++;
    }
    HeaderBlock block = scan(bytes, text, to, none, new Defects(defects.limits(), from));
    boolean fields = text == start || block.used > 0;
    return scan(bytes, fields ? text : start, to, none, defects);
  }

  private static boolean startsWithMark(byte[] bytes, int from, int to) {
    return to - from >= BOM.length
        && Arrays.equals(bytes, from, from + BOM.length, BOM, 0, BOM.length);
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
    return unfold(bytes, places[index + 1], places[index + 2]);
  }

  /** Text of a field of this block; raw bytes can be in the charset that the block declares. */
  String unfold(byte[] array, int start, int end) {
    return HeaderText.unfold(array, start, end, this::rawCharset);
  }

  /** The charset of Content-Type, in which mailers write raw bytes into other fields too. */
  private Optional<Charset> rawCharset() {
    int index = first[FieldName.CONTENT_TYPE.index()];
    if (index == 0) {
      return Optional.empty();
    }
    String type =
        HeaderText.unfold(bytes, places[index], places[index + 1], Optional::<Charset>empty);
    Defects unheard = new Defects(defects.limits(), from);
    return Charsets.named(ContentType.parse(type, from, unheard).parameter("charset"))
        .filter(Charsets::containsAscii);
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
    if (first[name] == 0 || isEmpty(first[name] - 1)) {
      first[name] = used + 1;
    } else if (FieldName.isSingle(name)) {
      defects.add(DefectCode.INVALID_HEADER_FIELD, start, "a second " + FieldName.title(name));
    }
    places[used] = name;
    places[used + 1] = start;
    places[used + 2] = end;
    used += 3;
  }

  private boolean isEmpty(int index) {
    int i = places[index + 1];
    while (i < places[index + 2] && bytes[i] <= ' ' && bytes[i] >= 0) {
      i++;
    }
    return i == places[index + 2];
  }

  /** Whether the line is junk inside the block: a From_ line, or followed by fields. */
  private boolean passOver(int at, int end) {
    if (startsWithFrom(at)) {
      return true;
    }
    boolean inside = isDamagedField(at, end) || isFieldAhead(end + 1);
    if (inside) {
      defects.add(DefectCode.INVALID_HEADER_FIELD, at, "a line that is no field");
    }
    return inside;
  }

  /** Whether nothing but bytes beyond ASCII in its name make a line of the block no field. */
  private boolean isDamagedField(int at, int end) {
    int i = at;
    while (i < end && (bytes[i] > ' ' || bytes[i] < 0) && bytes[i] != ':') {
      i++;
    }
    return count > 0 && i < end && i > at && bytes[i] == ':';
  }

  /** Whether a field that is known to mails comes soon, and before a blank line. */
  private boolean isFieldAhead(int next) {
    int line = next;
    for (int n = 0; n < MAX_AHEAD && line < to; n++) {
      int end = lineEnd(line);
      int colon = colon(line, end);
      if (isBlank(line, end) || (colon >= 0 && FieldName.isUsual(bytes, line, colon))) {
        return colon >= 0;
      }
      line = end + 1;
    }
    return false;
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
    int i = at;
    while (i < end && bytes[i] == '\r') {
      i++;
    }
    return i == end;
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
