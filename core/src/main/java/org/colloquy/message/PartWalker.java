package org.colloquy.message;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Walks through the parts of a mail (RFC 2046, section 5) from the first byte to the last, with a
 * stack of what is open. Nothing is copied and nothing is read twice, however the parts are nested.
 *
 * <p>A line is a delimiter when it is one of any open multipart; what lies inside that multipart
 * ends with it. A multipart that has no boundary, or whose boundary never comes, is plain text.
 */
final class PartWalker {

  private final byte[] bytes;
  private final int to;
  private final Defects defects;
  private final Boundaries boundaries;
  private final PartList parts;
  private final Deque<Container> open = new ArrayDeque<>();

  /** Index of the first byte that was not looked at. */
  private int at;

  /** Index after the content that ended last. */
  private int contentEnd;

  /** The multipart whose delimiter was met last. */
  private int level = Boundaries.NONE;

  private int nested;

  private PartWalker(byte[] bytes, int to, Defects defects) {
    this.bytes = bytes;
    this.to = to;
    this.defects = defects;
    this.boundaries = new Boundaries(bytes);
    this.parts = new PartList(bytes, defects);
  }

  /** Lists the parts of the mail that ends at an index and whose header block is given. */
  static PartList walk(byte[] bytes, int to, HeaderBlock header, Defects defects) {
    PartWalker walker = new PartWalker(bytes, to, defects);
    Optional<HeaderBlock> next = Optional.of(header);
    while (next.isPresent()) {
      next = walker.entity(next.get());
    }
    return walker.parts;
  }

  /** Something that holds parts and has not ended. */
  private record Container(ContentType type, int level, int start, int part, int alternative) {

    boolean isMessage() {
      return level == Boundaries.NONE;
    }
  }

  /** Reads an entity to its end, or to its first part; returns the header block that comes next. */
  private Optional<HeaderBlock> entity(HeaderBlock header) {
    at = header.bodyStart();
    ContentType type = type(header);
    if (isMessage(type)) {
      return message(header, type);
    }
    String boundary = type.isMultipart() ? boundary(type) : "";
    boolean entered = !boundary.isEmpty() && mayOpen(at);
    if (entered) {
      enter(type, boundary);
    }
    int start = at;
    toDelimiter();
    if (type.isMultipart() && boundary.isEmpty()) {
      parts.text(type.asPlain(), place(start));
    } else if (!entered) {
      parts.leaf(header, type, place(start));
    }
    return next();
  }

  /** RFC 2046, section 5.1.5: in a digest a part without a type is a mail. */
  private ContentType type(HeaderBlock header) {
    ContentType type = ContentType.of(header, FieldName.CONTENT_TYPE, defects);
    if (type.isMediaType()) {
      return type;
    }
    boolean digest = !open.isEmpty() && open.getFirst().type.type().equals("multipart/digest");
    return digest && type.type().isEmpty()
        ? ContentType.parse("message/rfc822", header.bodyStart(), defects)
        : type.asPlain();
  }

  private static boolean isMessage(ContentType type) {
    return type.type().equals("message/rfc822") || type.type().equals("message/global");
  }

  private Optional<HeaderBlock> message(HeaderBlock header, ContentType type) {
    if (!mayOpen(header.bodyStart()) || !mayNest(header)) {
      int start = at;
      toDelimiter();
      parts.message(header, type, place(start));
      return next();
    }
    int part = parts.message(header, type, place(at));
    open.push(new Container(type, Boundaries.NONE, at, part, Boundaries.NONE));
    nested++;
    return scan();
  }

  private boolean mayOpen(int place) {
    if (open.size() >= defects.limits().of(Limit.PART_DEPTH)) {
      defects.exceeded(Limit.PART_DEPTH, place);
      return false;
    }
    return true;
  }

  /** RFC 2046, section 5.2.1: a mail inside a mail is not encoded. */
  private boolean mayNest(HeaderBlock header) {
    String encoding = TransferEncoding.name(header);
    if (TransferEncoding.isEncoded(encoding)) {
      broken(header.bodyStart(), "a message inside the message in " + encoding);
      return false;
    }
    if (nested >= defects.limits().of(Limit.NESTED_MESSAGES)) {
      defects.exceeded(Limit.NESTED_MESSAGES, header.bodyStart());
      return false;
    }
    return true;
  }

  /** The boundary of a multipart, "" when it has none that can be used. */
  private String boundary(ContentType type) {
    String boundary = type.parameter("boundary").stripTrailing();
    if (boundary.isEmpty()) {
      broken(at, "a multipart without a boundary");
    } else if (boundary.length() > defects.limits().of(Limit.BOUNDARY_BYTES)) {
      defects.exceeded(Limit.BOUNDARY_BYTES, at);
      return "";
    }
    return boundary;
  }

  private void enter(ContentType type, String boundary) {
    if (boundaries.clashes(boundary)) {
      broken(at, "a boundary that begins as the one around it");
    }
    int around = open.isEmpty() ? Boundaries.NONE : open.getFirst().alternative;
    boolean begins = around == Boundaries.NONE && type.type().equals("multipart/alternative");
    int alternative = begins ? at : around;
    int inner = boundaries.push(boundary);
    open.push(new Container(type, inner, at, parts.size(), alternative));
  }

  /** Goes behind the next delimiter of any open multipart, or to the end. */
  private void toDelimiter() {
    level = Boundaries.NONE;
    contentEnd = to;
    int line = boundaries.isEmpty() ? to : at;
    while (line < to) {
      int end = ByteSlice.lineEnd(bytes, line, to);
      if (bytes[line] == '-') {
        level = boundaries.match(line, end);
        if (level != Boundaries.NONE) {
          contentEnd = beforeLine(line);
          at = Math.min(end + 1, to);
          return;
        }
      }
      line = end + 1;
    }
    at = to;
  }

  /** The line end before a delimiter belongs to it. */
  private int beforeLine(int line) {
    int end = line > at ? line - 1 : line;
    while (end > at && bytes[end - 1] == '\r') {
      end--;
    }
    return end;
  }

  /** Closes what the delimiter met last ends; returns the header block after it. */
  private Optional<HeaderBlock> next() {
    while (level != Boundaries.NONE) {
      while (open.getFirst().level != level) {
        close(false);
      }
      if (!boundaries.closing()) {
        return parts.isFull(at) ? end() : scan();
      }
      close(true);
      toDelimiter();
    }
    return end();
  }

  private Optional<HeaderBlock> end() {
    contentEnd = to;
    while (!open.isEmpty()) {
      close(parts.isFull(at));
    }
    return Optional.empty();
  }

  private Optional<HeaderBlock> scan() {
    return Optional.of(HeaderBlock.scan(bytes, at, to, boundaries, defects));
  }

  private void close(boolean ended) {
    Container container = open.pop();
    if (container.isMessage()) {
      nested--;
      parts.end(container.part, contentEnd);
      return;
    }
    boundaries.pop();
    if (parts.size() == container.part) {
      broken(container.start, "a multipart without its boundary");
      parts.text(container.type.asPlain(), place(container.start));
    } else if (!ended) {
      broken(container.start, "a multipart without its end");
    }
  }

  private PartList.Place place(int start) {
    int alternative = open.isEmpty() ? Boundaries.NONE : open.getFirst().alternative;
    boolean related = !open.isEmpty() && open.getFirst().type.type().equals("multipart/related");
    return new PartList.Place(start, contentEnd, open.size(), nested > 0, alternative, related);
  }

  private void broken(int place, String detail) {
    defects.add(DefectCode.INVALID_MIME_STRUCTURE, place, detail);
  }
}
