package org.colloquy.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The parts of one mail as {@link PartWalker} finds them, and which of them is the body: the first
 * text/plain that is no attachment, else the first text/html. A text/plain behind a text/html that
 * is no alternative to it, such as the footer of a list, does not take its place; a blank text is
 * the body only where all are blank. One that bears the name of a file is the body only where no
 * other is. Of a mail that is one text of another type, it is that text. It is never one from a
 * mail inside the mail.
 */
final class PartList {

  private static final int NONE = -1;

  /** The rank of a text/html that bears no name. */
  private static final int HTML = 5;

  /** A file of which nothing but the name is known. */
  private static final String FILE = "application/octet-stream";

  private final byte[] bytes;
  private final Defects defects;
  private final List<Part> parts = new ArrayList<>(1);
  private Optional<TextPart> text = Optional.empty();
  private int body = NONE;
  private int bestRank;

  /** The multipart/alternative in which the body stands. */
  private int group = NONE;

  private boolean opaque;

  PartList(byte[] bytes, Defects defects) {
    this.bytes = bytes;
    this.defects = defects;
  }

  /**
   * Where a part stands.
   *
   * @param start index of the first byte of its content
   * @param end index after the last one
   * @param depth how many multiparts and mails are around it
   * @param nested whether a mail inside the mail is
   * @param alternative which multipart/alternative is, the outermost in the same mail; -1 for none
   * @param related whether it lies in a multipart/related
   */
  record Place(int start, int end, int depth, boolean nested, int alternative, boolean related) {

    boolean isAlternative() {
      return alternative != NONE;
    }
  }

  /** The part whose text is the body, empty without one. */
  Optional<TextPart> text() {
    return text;
  }

  /** Whether the mail has a text that only a key opens. */
  boolean isOpaque() {
    return opaque;
  }

  /** All parts, in the order in which they begin. */
  List<Part> all() {
    return body == NONE ? List.copyOf(parts) : withFiles(List.of());
  }

  /** All parts, and behind the body the files that it holds as text. */
  List<Part> withFilesOf(String text) {
    Part whole = parts.get(body);
    return withFiles(
        InlineAttachments.find(text).stream().map(file -> inside(whole, text, file)).toList());
  }

  private List<Part> withFiles(List<Part> files) {
    List<Part> all = new ArrayList<>(parts);
    all.set(body, parts.get(body).usedAs(Part.Use.BODY));
    int room = Math.max(0, defects.limits().count(Limit.PARTS) - parts.size());
    if (files.size() > room) {
      defects.exceeded(Limit.PARTS, text.map(part -> part.content().from).orElse(0));
    }
    all.addAll(body + 1, files.subList(0, Math.min(room, files.size())));
    return List.copyOf(all);
  }

  /** A file stands where its text does; in a text that had to be decoded, where the text does. */
  private static Part inside(Part whole, String text, InlineAttachment file) {
    boolean same = text.length() == whole.length();
    long offset = same ? whole.offset() + file.span().begin() : whole.offset();
    long length = same ? file.span().end() - file.span().begin() : whole.length();
    return new Part(FILE, file.name(), whole.depth(), offset, length, Part.Use.ATTACHMENT);
  }

  int size() {
    return parts.size();
  }

  /** Whether no further part is listed; noted as a defect at the index. */
  boolean isFull(int at) {
    boolean full = parts.size() >= defects.limits().of(Limit.PARTS);
    if (full) {
      defects.exceeded(Limit.PARTS, at);
    }
    return full;
  }

  /** Adds a leaf. */
  void leaf(HeaderBlock header, ContentType type, Place place) {
    ContentType disposition = ContentType.of(header, FieldName.CONTENT_DISPOSITION, defects);
    boolean attached = disposition.type().equals("attachment");
    String name = disposition.fileName("filename");
    String file = name.isEmpty() ? type.fileName("name") : name;
    if (!place.nested && (!attached || place.depth == 0)) {
      offer(type, TransferEncoding.name(header), attached || !file.isEmpty(), place);
    }
    opaque |= isOpaque(type.type());
    add(type, file, place, use(type.type(), attached || !file.isEmpty(), place));
  }

  /** Adds a text that stands where parts should be. */
  void text(ContentType type, Place place) {
    if (!place.nested) {
      offer(type, "", false, place);
    }
    add(type, "", place, Part.Use.INLINE);
  }

  /** Adds a mail inside the mail; returns its index. */
  int message(HeaderBlock header, ContentType type, Place place) {
    ContentType disposition = ContentType.of(header, FieldName.CONTENT_DISPOSITION, defects);
    String name = disposition.fileName("filename");
    add(type, name.isEmpty() ? type.fileName("name") : name, place, Part.Use.MESSAGE);
    return parts.size() - 1;
  }

  /** Sets the end of a mail inside the mail. */
  void end(int index, int end) {
    Part part = parts.get(index);
    parts.set(index, part.withLength(defects.offset(end) - part.offset()));
  }

  private void add(ContentType type, String file, Place place, Part.Use use) {
    int length = Math.max(0, place.end - place.start);
    parts.add(new Part(type.type(), file, place.depth, defects.offset(place.start), length, use));
  }

  /** Takes the text for the body if it is better than what was there before. */
  private void offer(ContentType type, String encoding, boolean file, Place place) {
    TextPart offered = new TextPart(type, encoding, new ByteSlice(bytes, place.start, place.end));
    int rank = rank(type.type(), file, place);
    if (rank > bestRank && (rank > 1 || body == NONE) && offered.isBlank()) {
      rank = 1;
    }
    boolean beside = bestRank != HTML || (place.isAlternative() && place.alternative == group);
    if (rank > bestRank && beside) {
      bestRank = rank;
      group = place.alternative;
      body = parts.size();
      text = Optional.of(offered);
    }
  }

  /** 0 for what is no text; 1 is a text that is blank. */
  private static int rank(String type, boolean file, Place place) {
    if (type.equals("text/plain")) {
      return file ? 4 : HTML + 1;
    }
    if (type.equals("text/html")) {
      return file ? 3 : HTML;
    }
    return place.depth == 0 && type.startsWith("text/") ? 2 : 0;
  }

  private static Part.Use use(String type, boolean file, Place place) {
    if (isSignature(type)) {
      return Part.Use.SIGNATURE;
    }
    if (file) {
      return place.related && type.startsWith("image/") ? Part.Use.INLINE : Part.Use.ATTACHMENT;
    }
    if (place.isAlternative()) {
      return Part.Use.ALTERNATIVE;
    }
    return place.related || type.startsWith("text/") ? Part.Use.INLINE : Part.Use.ATTACHMENT;
  }

  private static boolean isSignature(String type) {
    return switch (type) {
      case "application/pgp-signature",
          "application/pkcs7-signature",
          "application/x-pkcs7-signature" ->
          true;
      default -> false;
    };
  }

  private static boolean isOpaque(String type) {
    return switch (type) {
      case "application/pkcs7-mime", "application/x-pkcs7-mime", "application/pgp-encrypted" ->
          true;
      default -> false;
    };
  }
}
